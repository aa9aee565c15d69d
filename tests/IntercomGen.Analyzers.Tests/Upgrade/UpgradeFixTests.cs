using IntercomGen.Analyzers.Rules;
using IntercomGen.CodeFixes;

namespace IntercomGen.Analyzers.Tests.Upgrade;

/// <summary>What the fix writes, and where it stays away because somebody has to think.</summary>
public sealed class UpgradeFixTests
{
    [Theory]
    [InlineData("await intercom.Pets.RetrieveAsync(id); // by id", "await intercom.Pets.ShowAsync(id); // by id")]
    [InlineData("Person? a = null; List<Person> b = [];", "Human? a = null; List<Human> b = [];")]
    [InlineData(
        "new CreatePetRequest { Name = id, Size = id, OwnerId = /* Ada */ 128 }.ToString();",
        "new CreatePetRequest { Name = id, Size = id, OwnerId = /* Ada */ \"128\" }.ToString();")]
    [InlineData(
        "pet.OwnerId = id.Length; pet.OwnerId = 7L;",
        "pet.OwnerId = id.Length.ToString(System.Globalization.CultureInfo.InvariantCulture); pet.OwnerId = \"7\";")]
    [InlineData(
        "await http.PostAsJsonAsync(\"https://api.intercom.io/pets\", new { name = id, size = id, owner_id = 5 });",
        "await http.PostAsJsonAsync(\"https://api.intercom.io/pets\", new { name = id, size = id, owner_id = \"5\" });")]
    public Task It_writes_what_the_next_version_wants(string before, string after) =>
        VerifyFix.All<UpgradeAnalyzer, UpgradeFix>(UpgradeAnalyzer.Id, Source(before), Source(after), TwoVersions.Setup, TwoVersions.Compile);

    [Theory]
    [InlineData("await intercom.Pets.DeleteAsync(id);")]
    [InlineData("long? owner = pet.OwnerId;")]
    [InlineData("pet.OwnerId = pet.Name is null ? 1 : 2;")]
    [InlineData("if (pet.Color == PetColor.Red) { }")]
    public Task It_stays_away(string statement) =>
        VerifyFix.None<UpgradeAnalyzer, UpgradeFix>(UpgradeAnalyzer.Id, Source(statement), TwoVersions.Setup, TwoVersions.Compile);

    private static string Source(string statements) => """
        using Intercom;
        class C
        {
            async Task M(IntercomClient intercom, HttpClient http, Pet pet, string id)
            {
        """ + "\n        " + statements + "\n        await Task.Yield();\n    }\n}\n";
}
