using IntercomGen.Description;

namespace IntercomGen.Planning;

/// <summary>
/// Values that the published descriptions tell in prose, or not at all, where the API takes no others. The enums are open, so a value that is missing
/// here still travels.
/// </summary>
internal static class KnownEnums
{
    private static readonly EquatableArray<string> s_roles = EquatableArray.Create("user", "lead");

    // By the member, then by its owner.
    private static readonly Dictionary<string, Dictionary<string, EquatableArray<string>>> s_values = new(StringComparer.Ordinal)
    {
        ["role"] = new(StringComparer.Ordinal)
        {
            ["Contact"] = s_roles,
            ["CreateContactRequest"] = s_roles,
            ["UpdateContactRequest"] = s_roles,
        },
    };

    public static EquatableArray<string>? Find(string owner, string member) =>
        s_values.TryGetValue(member, out var owners) && owners.TryGetValue(owner, out EquatableArray<string> values) ? values : null;
}
