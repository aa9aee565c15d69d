namespace IntercomGen.Description.Tests;

/// <summary>Values are compared by the incremental pipeline: equal content must be equal, wherever it stands.</summary>
public class ValueTests
{
    private const string Text =
        "openapi: 3.0.0\npaths:\n  /a/{b}:\n    get: { tags: [x], responses: { '200': { content: { application/json: { schema: { enum: [1] } } } } } }\n";

    [Fact]
    public void Reading_twice_gives_equal_descriptions()
    {
        ApiDescription first = DescriptionReader.Read(Text);
        ApiDescription second = DescriptionReader.Read(new StringReader(Text));
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotSame(first, second);
    }

    [Fact]
    public void A_comment_above_moves_marks_and_leaves_operations_equal()
    {
        Operation before = DescriptionReader.Read(Text).Operations[0];
        Operation after = DescriptionReader.Read("# new\n" + Text).Operations[0];
        Assert.Equal(before.Mark.Line + 1, after.Mark.Line);
        Assert.Equal(before, after);
    }

    [Theory]
    [InlineData("/a/{b}", "/a/{c}")]
    [InlineData("enum: [1]", "enum: ['1']")]
    [InlineData("tags: [x]", "tags: [x, x]")]
    public void A_change_of_content_is_a_difference(string old, string changed) =>
        Assert.NotEqual(DescriptionReader.Read(Text).Operations, DescriptionReader.Read(Text.Replace(old, changed, StringComparison.Ordinal)).Operations);

    [Fact]
    public void Marks_are_equal_whatever_they_say()
    {
        Assert.Equal(new Mark(1, 2), new Mark(3, 4));
        Assert.Equal(new Mark(1, 2).GetHashCode(), new Mark(3, 4).GetHashCode());
    }

    [Fact]
    public void Arrays_are_equal_by_element_and_empty_is_default()
    {
        Assert.Equal(EquatableArray.Create("a", "b"), EquatableArray.Create("a", "b"));
        Assert.NotEqual(EquatableArray.Create("a", "b"), EquatableArray.Create("b", "a"));
        Assert.NotEqual(EquatableArray.Create("a"), EquatableArray.Create("a", "b"));
        Assert.Equal(default, EquatableArray.Create<string>());
        Assert.Equal(EquatableArray.Create("a").GetHashCode(), EquatableArray.Create("a").GetHashCode());
    }
}
