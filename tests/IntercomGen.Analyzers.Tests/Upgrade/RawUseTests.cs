namespace IntercomGen.Analyzers.Tests.Upgrade;

/// <summary>IGEN1004 over hand-written HTTP.</summary>
public sealed class RawUseTests
{
    [Theory]
    [InlineData("await http.DeleteAsync([|$\"https://api.intercom.io/pets/{id}\"|]);", "In Intercom 2.0, 'DELETE /pets/{…}' is gone")]
    [InlineData("await http.GetAsync([|\"https://api.intercom.io/cages\"|]);", "In Intercom 2.0, 'GET /cages' is gone")]
    [InlineData("await http.GetAsync([|\"https://api.intercom.io/pets?herd=1&gone=2\"|]);", "In Intercom 2.0, 'GET /pets' takes no parameter 'gone'")]
    [InlineData(
        "await http.GetAsync([|\"https://api.intercom.io/pets?herd=1&color=red\"|]);",
        "In Intercom 2.0, 'red' is no value of the parameter 'color', which has 'blue', 'green'")]
    [InlineData("await http.GetAsync([|\"https://api.intercom.io/pets\"|]);", "In Intercom 2.0, 'GET /pets' requires the parameter 'herd'")]
    [InlineData(
        "await http.PostAsJsonAsync(\"https://api.intercom.io/pets\", new { name = id, size = id, [|owner_id|] = 5 });",
        "In Intercom 2.0, 'owner_id' is a string instead of a number")]
    [InlineData(
        "await http.PostAsJsonAsync(\"https://api.intercom.io/pets\", new { name = id, size = id, [|nickname|] = id });",
        "In Intercom 2.0, 'POST /pets' takes no 'nickname'")]
    [InlineData(
        "await http.PostAsJsonAsync(\"https://api.intercom.io/pets\", new { name = id, size = id, color = [|\"red\"|] });",
        "In Intercom 2.0, 'red' is no value of 'color', which has 'blue', 'green'")]
    [InlineData("await http.PostAsJsonAsync(\"https://api.intercom.io/pets\", [|new|] { name = id });", "In Intercom 2.0, 'POST /pets' requires 'size'")]
    public async Task What_changes_is_reported(string statement, string message) => Assert.Equal([message], await TwoVersions.Reports(statement));

    [Theory]
    [InlineData("await http.GetAsync($\"https://api.intercom.io/pets/{id}\");")]
    [InlineData("await http.GetAsync(\"https://api.intercom.io/pets?herd=1&color=green\");")]
    [InlineData("await http.PostAsJsonAsync(\"https://api.intercom.io/pets\", new { name = id, size = id, owner_id = \"5\" });")]
    [InlineData("await http.PostAsJsonAsync(\"https://api.intercom.io/pets\", new { name = id, size = id, misspelt = id });")]
    [InlineData("await http.DeleteAsync(\"https://example.org/pets/1\");")]
    [InlineData("await http.GetAsync(\"https://api.intercom.io/nothing\");")]
    public async Task What_stays_or_was_never_right_is_not(string statement) => Assert.Empty(await TwoVersions.Reports(statement));
}
