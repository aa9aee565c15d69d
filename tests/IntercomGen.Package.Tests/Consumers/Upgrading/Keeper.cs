using System.Threading.Tasks;
using Intercom;

public static class Keeper
{
    public static async Task<long?> OwnerOf(IntercomClient client, string id)
    {
        Pet pet = await client.Pets.ShowAsync(id);
        return pet.OwnerId;
    }

    public static Task Release(IntercomClient client, string id) => client.Pets.DeleteAsync(id);
}
