namespace IntercomGen.Description.Tests.Reading;

/// <summary>Descriptions call values of an enum deprecated in their prose alone.</summary>
public class DeprecatedValueTests
{
    [Theory]
    [InlineData("- old: Legacy status; use `new` instead.", "Legacy status; use `new` instead.")]
    [InlineData("The status:\n  * `old` \u2014 deprecated since 2.4\n  * `new`: in use", "deprecated since 2.4")]
    [InlineData("- \"OLD\" - Deprecated", "Deprecated")]
    [InlineData("Says how it stands. `old` is now deprecated. Use `new`.", "`old` is now deprecated.")]
    [InlineData("`old` was legacy", "`old` was legacy")]
    [InlineData("`old` is fine; `old` is deprecated, really", "`old` is deprecated, really")]
    [InlineData("`old` is legacy.\n- old: Deprecated, and listed", "Deprecated, and listed")]
    public void The_reason_is_what_the_prose_says_of_the_value(string prose, string reason) => Assert.Equal(reason, Values(prose)["old"]);

    [Theory]
    [InlineData("- older: Legacy status")]
    [InlineData("-old: Legacy status")]
    [InlineData("- old: in use, not legacy")]
    [InlineData("- old: Legacyish")]
    [InlineData("`new` is deprecated, `old` stays")]
    [InlineData("`old` isn't deprecated")]
    [InlineData("old is deprecated")]
    [InlineData("- old\n- deprecated: of another kind")]
    public void What_is_said_of_others_is_no_reason(string prose) => Assert.DoesNotContain("old", Values(prose).Keys);

    private static IReadOnlyDictionary<string, string> Values(string prose) => Deprecations.Values(new Schema
    {
        Description = prose,
        Enum = EquatableArray.Create(new Literal(JsonTypes.String, "old"), new Literal(JsonTypes.String, "new")),
    });
}
