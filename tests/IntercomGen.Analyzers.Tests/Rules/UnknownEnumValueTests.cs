using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>IGEN3001: a value that an open enum does not list, and its fix.</summary>
public sealed class UnknownEnumValueTests
{
    private const string Id = UnknownEnumValueAnalyzer.Id;

    [Fact]
    public async Task The_message_lists_what_there_is_and_names_the_nearest()
    {
        IReadOnlyList<string> messages = await Verify.Reports<UnknownEnumValueAnalyzer>(Id, """
            using Intercom;
            class C { ContactRole role = [|"usr"|]; }
            """);
        Assert.Equal(["'usr' is not a value of ContactRole, which has 'lead', 'user'; did you mean 'user'?"], messages);
    }

    [Theory]
    [InlineData("ContactRole other = [|\"User\"|];")]
    [InlineData("ContactRole? other = [|\"leads\"|];")]
    [InlineData("role = [|\"admin\"|];")]
    [InlineData("_ = new CreateContactRequest { Role = [|\"usr\"|] };")]
    [InlineData("var request = new CreateContactRequest(); request.Role = [|\"usr\"|];")]
    [InlineData("_ = new ContactRole([|\"usr\"|]);")]
    [InlineData("_ = role == [|\"usr\"|];")]
    [InlineData("_ = [|\"usr\"|] != role;")]
    [InlineData("_ = role.Value == [|\"usr\"|];")]
    [InlineData("_ = role.Value is [|\"usr\"|] or \"user\";")]
    [InlineData("_ = role is { Value: [|\"usr\"|] };")]
    [InlineData("_ = role.Value switch { [|\"usr\"|] => 1, _ => 2 };")]
    [InlineData("switch (role.Value) { case [|\"usr\"|]: break; default: break; }")]
    [InlineData("Take([|Constant|]);")]
    [InlineData("ContactRole[] roles = [[|\"usr\"|], \"user\"];")]
    [InlineData("_ = (ContactRole)[|\"usr\"|];")]
    public Task Wherever_a_constant_becomes_or_meets_the_enum(string statement) => Verify.Reports<UnknownEnumValueAnalyzer>(Id, Source(statement));

    [Theory]
    [InlineData("role = \"user\";")]
    [InlineData("role = ContactRole.Lead;")]
    [InlineData("role = input;")]
    [InlineData("role = Environment.GetEnvironmentVariable(\"usr\") ?? \"user\";")]
    [InlineData("_ = new ContactRole(input);")]
    [InlineData("_ = role == input;")]
    [InlineData("_ = input == \"usr\";")]
    [InlineData("_ = role.Value == \"user\";")]
    [InlineData("_ = role.Value is { Length: 3 };")]
    [InlineData("_ = role.ToString() == \"usr\";")]
    [InlineData("object o = \"usr\"; _ = o;")]
    [InlineData("_ = input switch { \"usr\" => 1, _ => 2 };")]
    public Task Values_that_exist_or_are_not_constant_are_fine(string statement) => Verify.Silent<UnknownEnumValueAnalyzer>(Id, Source(statement));

    [Fact]
    public Task A_type_of_the_projects_own_is_left_alone() => Verify.Silent<UnknownEnumValueAnalyzer>(Id, """
        using Intercom;
        readonly struct Role(string value)
        {
            public string Value => value;
            public static implicit operator Role(string value) => new(value);
            public static class Values { public const string User = "user"; }
        }
        class C { Role role = "usr"; IntercomClient? client; }
        """);

    [Fact]
    public Task The_fix_writes_members_and_constants() => VerifyFix.All<UnknownEnumValueAnalyzer, CodeFixes.EnumValueFix>(Id, """
        using Intercom;
        class C
        {
            ContactRole role = "usr"; // kept
            bool Is(ContactRole other) => other == "Lead" || other.Value == "leed" || other.Value is "usr";
            ContactRole New() => new("user ");
        }
        """, """
        using Intercom;
        class C
        {
            ContactRole role = ContactRole.User; // kept
            bool Is(ContactRole other) => other == ContactRole.Lead || other.Value == ContactRole.Values.Lead || other.Value is ContactRole.Values.User;
            ContactRole New() => new(ContactRole.Values.User);
        }
        """);

    [Fact]
    public Task A_shared_constant_is_not_rewritten() => VerifyFix.None<UnknownEnumValueAnalyzer, CodeFixes.EnumValueFix>(Id, """
        using Intercom;
        class C { const string Usr = "usr"; ContactRole role = Usr; }
        """);

    private static string Source(string statement) => $$"""
        using Intercom;
        class C
        {
            const string Constant = "usr";
            void M(ContactRole role, string input) { {{statement}} }
            void Take(ContactRole role) { }
        }
        """;
}
