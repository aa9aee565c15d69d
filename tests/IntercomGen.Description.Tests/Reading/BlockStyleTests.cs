using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.Tests.Reading;

/// <summary>YAML in block style is read without the parser, to the same events at the same places.</summary>
public class BlockStyleTests
{
    [SharedTheory]
    [InlineData("2.7.yaml")]
    [InlineData("2.9.yaml")]
    [InlineData("2.11.yaml")]
    [InlineData("2.12.yaml")]
    [InlineData("2.14.yaml")]
    [InlineData("2.16.yaml")]
    [InlineData("preview.yaml")]
    [InlineData("unstable.yaml")]
    public void A_published_description_is_read_to_the_events_of_the_parser(string name) => AssertSame(File.ReadAllText(Folders.PublishedFile(name)));

    [Theory]
    [InlineData("intercom-2.16.yaml")]
    [InlineData("intercom-unstable.yaml")]
    public void So_are_our_own(string name) => AssertSame(File.ReadAllText(Path.Combine(Folders.Spec, name)));

    [Theory]
    [InlineData("a: 1\nb:\nc: 'x'\n\"d e\": \"y\"\nf g: -5")]
    [InlineData("---\n# one\na:\n  # two\n  b:\n    c: 1\n\n  d: 2\ne: 3\n")]
    [InlineData("a:\n- 1\n-\n- b: 2\n  c: 3\n- - 4\n  - 5\n-\n  d: 6\ne:\n  - 7\n")]
    [InlineData("- a\n- b:\n- - c\n")]
    [InlineData("a:\n  it's text that\n  goes on\n\n\n  and on\nb: so does\n   this - one\nc:\n  'and\n  this'\n")]
    [InlineData("a: 'it''s\n\n  quoted  '\nb: \"so \n  is this\"\nc: '  '\nd: ''\n")]
    [InlineData("a: \"\\u00e9\\n\\\"\"\nb: \"x \\\n  y\"\n")]
    [InlineData("a: []\nb: { c: 1, d: [x, 'y]', \"z}\"], e: don't }\nf: [1,\n  2\n  ]\n")]
    [InlineData("a: |\n  text\n    # deeper\n\n  a: b\n\n\nb: |-\n  c\n\nd: |+\n  e\n\nf: |2\n    g\n")]
    [InlineData("- |\n a\n- b: |\n   c\n  d: |\n\n   e\n   \n     \n   f\n")]
    [InlineData("a: >\n  folded\n  text\n\n    deeper\n\nb: >-\n  c\n  d\n")]
    [InlineData("a:\n  |\n  text\nb:\n  >-\n  more\n")]
    [InlineData("a: http://x\nb: -\"c\nd: c#\ne: x:y\nf: a|b\n")]
    [InlineData("a: 1\r\nb:\r\n- c\r\n- |\r\n  d\r\n  e\r\nf: 'g\r\n\r\n  h'\r\n")]
    [InlineData("a:\n    b: 1\n    c:\n            d: 2\n")]
    [InlineData("a: 1 # why: so\nb: x#y   # it's \"so\" [\nc: # why\n  d: 2\n  # and\ne: #\nf: x\n  y # why\ng: 3 #")]
    [InlineData("a: 'b' # why\nc: \"d\"  # why\ne: \"\\n\" # why\nf: [1, 2] # ]\ng: {h: i} # }\nj: 'k\n  l' # why\n")]
    [InlineData("- # why\n  a: 1\n- 2 # why: so\n- # none\n- - 3 # why\n  - # why\n    - 4\n")]
    [InlineData("a: | # 2 lines\n  b # text\n\n  c\nd: >- # why 2\n  e # text\n  f\ng: 1\n")]
    public void What_block_style_has_is_read_to_the_events_of_the_parser(string text) => AssertSame(text);

    // The parser reads it, or says what is wrong with it.
    [Theory]
    [InlineData("a: &b 1\nc: *b")]
    [InlineData("a: !b 1")]
    [InlineData("? a\n: b")]
    [InlineData("a: b # why\n  c")]
    [InlineData("a: 'b'# why")]
    [InlineData("a: [b]# why")]
    [InlineData("a: |# why\n  b\n")]
    [InlineData("a: b\t# why")]
    [InlineData("a # why: b")]
    [InlineData("a: b: c")]
    [InlineData("a: b\n  c: d")]
    [InlineData("a: 1\n  b: 2")]
    [InlineData("a:\n    b: 1\n  c: 2")]
    [InlineData("a: 1\n- b")]
    [InlineData("a: 'b' c")]
    [InlineData("a: 'b")]
    [InlineData("a: [b")]
    [InlineData("a: [b] c")]
    [InlineData("a: |x\n  b\n")]
    [InlineData("a: |\n  no end of line")]
    [InlineData("a: |\n    b\n  c\n")]
    [InlineData("a: |\n")]
    [InlineData("a: >2\n   b\n")]
    [InlineData("a:\tb")]
    [InlineData("\ta: b")]
    [InlineData("a: b\n--- \nc: d")]
    [InlineData("---\n---\na: b")]
    [InlineData("--- a")]
    [InlineData("%YAML 1.2\n---\na: b")]
    [InlineData("a: b\n...")]
    [InlineData("{ a: b }")]
    [InlineData("text")]
    [InlineData("")]
    [InlineData("# nothing")]
    [InlineData(": b")]
    [InlineData("a: @b")]
    [InlineData("'a\nb': c")]
    [InlineData("a: 1\rb: 2")]
    [InlineData("a: 1\u2028b: 2")]
    public void What_is_not_plainly_so_is_left_to_the_parser(string text) => Assert.Null(EventList.OfBlocks(text));

    private static void AssertSame(string text)
    {
        string windows = text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        foreach (string lines in new[] { text, windows })
        {
            List<string>? events = EventList.OfBlocks(lines);
            Assert.NotNull(events);
            Assert.Equal(EventList.OfParser(lines), events);
        }
    }
}
