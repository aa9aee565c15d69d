namespace IntercomGen.Analyzers.Tests.Upgrade;

/// <summary>IGEN1004 over an emitted client: what is used and changes, and nothing else.</summary>
public sealed class EmittedUseTests
{
    [Theory]
    // Operations.
    [InlineData("await intercom.Pets.[|DeleteAsync|](id);", "In Intercom 2.0, 'Pets.DeleteAsync' is gone: there is no 'DELETE /pets/{id}'")]
    [InlineData("await intercom.Pets.[|RetrieveAsync|](id);", "In Intercom 2.0, 'Pets.RetrieveAsync' changes: it is called 'Pets.ShowAsync'")]
    [InlineData("await intercom.Pets.[|ListAsync|]();", "In Intercom 2.0, 'Pets.ListAsync' changes: it requires 'herd'")]
    [InlineData("await intercom.Pets.[|ListAsync|](gone: id);", "In Intercom 2.0, 'Pets.ListAsync' changes: it takes no 'gone'; it requires 'herd'")]
    [InlineData(
        "Func<IntercomId, IntercomRequestOptions?, CancellationToken, Task> f = intercom.Pets.[|DeleteAsync|];",
        "In Intercom 2.0, 'Pets.DeleteAsync' is gone: there is no 'DELETE /pets/{id}'")]
    // Properties.
    [InlineData("long? owner = pet.[|OwnerId|];", "In Intercom 2.0, 'Pet.OwnerId' is 'string' instead of 'long'")]
    [InlineData("Console.WriteLine(pet.[|Nickname|]);", "In Intercom 2.0, 'Pet.Nickname' is gone")]
    [InlineData("if (pet is { [|OwnerId|]: 5 }) { }", "In Intercom 2.0, 'Pet.OwnerId' is 'string' instead of 'long'")]
    [InlineData("string name = nameof(Pet.[|Nickname|]);", "In Intercom 2.0, 'Pet.Nickname' is gone")]
    [InlineData("Pet? other = pet; long? owner = other?.[|OwnerId|];", "In Intercom 2.0, 'Pet.OwnerId' is 'string' instead of 'long'")]
    [InlineData(
        "new CreatePetRequest { Name = id, Size = id, [|OwnerId|] = 5 }.ToString();",
        "In Intercom 2.0, 'CreatePetRequest.OwnerId' is 'string' instead of 'long'")]
    [InlineData("[|new|] CreatePetRequest { Name = id }.ToString();", "In Intercom 2.0, 'CreatePetRequest' requires 'Size'")]
    [InlineData("CreatePetRequest request = [|new|]() { Name = id };", "In Intercom 2.0, 'CreatePetRequest' requires 'Size'")]
    // Values.
    [InlineData("if (pet.Color == PetColor.[|Red|]) { }", "In Intercom 2.0, 'PetColor.Red' is gone; the values are 'blue', 'green'")]
    [InlineData("if (pet.Color?.Value == [|\"red\"|]) { }", "In Intercom 2.0, 'PetColor.Red' is gone; the values are 'blue', 'green'")]
    [InlineData("PetColor color = [|\"red\"|];", "In Intercom 2.0, 'PetColor.Red' is gone; the values are 'blue', 'green'")]
    [InlineData(
        "switch (pet.Color?.Value) { case PetColor.Values.[|Red|]: break; }", "In Intercom 2.0, 'PetColor.Red' is gone; the values are 'blue', 'green'")]
    // Types.
    [InlineData("[|Person|]? keeper = null;", "In Intercom 2.0, 'Person' is called 'Human'")]
    [InlineData("List<[|Cage|]> cages = [];", "In Intercom 2.0, there is no type 'Cage'")]
    [InlineData("string? moved = pet.[|Moved|]?.Value;", "In Intercom 2.0, 'Pet.Moved' is 'string' instead of 'PetMoved'")]
    public async Task What_changes_is_reported(string statement, string message) => Assert.Equal([message], await TwoVersions.Reports(statement));

    [Theory]
    [InlineData("string? name = pet.Name;")]
    [InlineData("string? name = pet.Keeper?.FullName;")]
    [InlineData("var keeper = pet.Keeper; string? name = keeper?.FullName;")]
    [InlineData("if (pet.Color == PetColor.Green) { }")]
    [InlineData("if (pet.Color?.Value == \"pink\") { }")]
    [InlineData("await intercom.Pets.CreateAsync(new() { Name = id, Size = id });")]
    [InlineData("string nickname = \"Nickname\"; string red = \"red\";")]
    public async Task What_stays_is_not(string statement) => Assert.Empty(await TwoVersions.Reports(statement));

    [Fact]
    public async Task Types_of_others_with_the_same_names_are_left_alone() => Assert.Empty(await TwoVersions.Source("""
        class Cage { public long? OwnerId { get; set; } }
        class C { void M(Cage cage) => cage.OwnerId = 5; }
        """));

    [Fact]
    public async Task A_target_that_is_the_same_changes_nothing() => Assert.Empty(await TwoVersions.Reports(
        "long? owner = pet.OwnerId; await intercom.Pets.DeleteAsync(id); if (pet.Color == PetColor.Red) { }",
        TwoVersions.Setup with { Descriptions = [TwoVersions.Setup.Descriptions[0], TwoVersions.Target(TwoVersions.Old)] }));

    [Fact]
    public async Task A_target_for_another_namespace_is_not_asked() => Assert.Empty(await TwoVersions.Reports(
        "long? owner = pet.OwnerId;",
        TwoVersions.Setup with { Descriptions = [TwoVersions.Setup.Descriptions[0], TwoVersions.Target(TwoVersions.New, "Intercom.V9")] }));

    [Fact]
    public async Task A_target_for_this_namespace_is() => Assert.Single(await TwoVersions.Reports(
        "long? owner = pet.[|OwnerId|];",
        TwoVersions.Setup with { Descriptions = [TwoVersions.Setup.Descriptions[0], TwoVersions.Target(TwoVersions.New, "Intercom")] }));

    [Fact]
    public async Task The_description_of_the_client_may_be_another_projects() => Assert.Equal(
        ["In Intercom 2.0, 'Pet.OwnerId' is 'string' instead of 'long'", "In Intercom 2.0, 'Pets.DeleteAsync' is gone: there is no 'DELETE /pets/{id}'"],
        await TwoVersions.Reports(
            "long? owner = pet.[|OwnerId|]; await intercom.Pets.[|DeleteAsync|](id);",
            TwoVersions.Setup with { Descriptions = [TwoVersions.Target(TwoVersions.New)] }));

    [Fact]
    public async Task Without_a_target_nothing_is_said() =>
        Assert.Empty(await TwoVersions.Reports("long? owner = pet.OwnerId;", TwoVersions.Setup with { Descriptions = [TwoVersions.Setup.Descriptions[0]] }));
}
