using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>IGEN3003: a switch that does not expect new values, and its fix.</summary>
public sealed class OpenSwitchTests
{
    private const string Id = OpenSwitchAnalyzer.Id;

    [Theory]
    [InlineData("switch ([|role.Value|]) { case \"user\": break; case \"lead\": break; }")]
    [InlineData("switch ([|contact.Role?.Value|]) { case ContactRole.Values.User: break; }")]
    [InlineData("switch ([|role|]) { case { Value: \"user\" }: break; }")]
    [InlineData("switch ([|role.Value|]) { case \"user\": break; case var other when other.Length > 9: break; }")]
    [InlineData("_ = [|role.Value|] switch { \"user\" => 1, \"lead\" => 2 };")]
    [InlineData("_ = [|contact.Role|] switch { { IsKnown: true } => 1, null => 2 };")]
    public Task A_switch_without_a_way_out(string statement) => Verify.Reports<OpenSwitchAnalyzer>(Id, Source(statement));

    [Theory]
    [InlineData("switch ([|role.Value|]) { case \"user\": break; }", "a 'default:'")]
    [InlineData("_ = [|role.Value|] switch { \"user\" => 1 };", "an arm '_ =>'")]
    public async Task The_message_says_what_to_write(string statement, string what) =>
        Assert.Contains($"; add {what} that says", Assert.Single(await Verify.Reports<OpenSwitchAnalyzer>(Id, Source(statement))), StringComparison.Ordinal);

    [Theory]
    [InlineData("switch (role.Value) { case \"user\": break; default: break; }")]
    [InlineData("switch (role.Value) { case \"user\": break; case var other: break; }")]
    [InlineData("_ = role.Value switch { \"user\" => 1, _ => 2 };")]
    [InlineData("_ = role.Value switch { \"user\" => 1, var other => other.Length };")]
    [InlineData("switch (input) { case \"user\": break; }")]
    [InlineData("switch (contact.Name) { case \"user\": break; }")]
    [InlineData("_ = role.IsKnown switch { true => 1, false => 2 };")]
    public Task Other_switches_are_fine(string statement) => Verify.Silent<OpenSwitchAnalyzer>(Id, Source(statement));

    [Fact]
    public Task The_fix_adds_what_is_missing() => VerifyFix.All<OpenSwitchAnalyzer, CodeFixes.OpenSwitchFix>(Id, """
        using Intercom;
        class C
        {
            int M(ContactRole role)
            {
                switch (role.Value)
                {
                    case "user":
                        return 1;
                }
                return role.Value switch
                {
                    "user" => 1,
                    "lead" => 2,
                };
            }
        }
        """, """
        using Intercom;
        class C
        {
            int M(ContactRole role)
            {
                switch (role.Value)
                {
                    case "user":
                        return 1;
                    default:
                        break;
                }
                return role.Value switch
                {
                    "user" => 1,
                    "lead" => 2,
                    _ => throw new System.NotSupportedException(),
                };
            }
        }
        """);

    private static string Source(string statement) => $$"""
        using Intercom;
        class C { void M(ContactRole role, Contact contact, string input) { {{statement}} } }
        """;
}
