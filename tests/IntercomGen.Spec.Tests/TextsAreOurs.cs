using System.Text.RegularExpressions;
using IntercomGen.Spec.Tests.Reading;
using IntercomGen.Spec.Tests.Support;

namespace IntercomGen.Spec.Tests;

public sealed partial class TextsAreOurs
{
    private const int RunLength = 8;

    [Theory]
    [MemberData(nameof(Versions.All), MemberType = typeof(Versions))]
    public void Every_operation_has_a_short_summary_and_a_description(string version) =>
        Assert.All(Versions.Ours(version).Operations(), operation =>
        {
            string summary = operation.Body["summary"].Text ?? "";
            Assert.InRange(summary.Length, 5, 70);
            Assert.False(summary.EndsWith('.'), summary);
            AssertSentence(operation.Name, operation.Body["description"]);
        });

    [Theory]
    [MemberData(nameof(Versions.All), MemberType = typeof(Versions))]
    public void Every_parameter_and_answer_has_a_description(string version) =>
        Assert.All(Versions.Ours(version).Operations(), operation =>
        {
            Assert.All(operation.Parameters, parameter => AssertSentence($"{operation.Name} {parameter["name"].Text}", parameter["description"]));
            Assert.All(operation.Responses, answer => AssertSentence($"{operation.Name} {answer.Status}", answer.Response["description"]));
        });

    [Theory]
    [MemberData(nameof(Versions.All), MemberType = typeof(Versions))]
    public void Every_schema_property_and_tag_has_a_description(string version)
    {
        Node ours = Versions.Ours(version);

        Assert.All(ours["tags"].Items, tag => AssertSentence("tag " + tag["name"].Text, tag["description"]));
        Assert.All(ours["components"]["schemas"].Members, schema => AssertSentence("schema " + schema.Key, schema.Value["description"]));
        Assert.All(
            from schema in ours.Schemas()
            from property in schema.Schema["properties"].Members
            select (Where: $"{schema.Where}.{property.Key}", property.Value),
            property => AssertSentence(property.Where, property.Value["description"]));
    }

    [Theory]
    [MemberData(nameof(Versions.All), MemberType = typeof(Versions))]
    public void No_example_payload_is_carried(string version) =>
        Assert.DoesNotMatch(@"(?m)^\s*(- )?(example|examples|x-code-samples):\s*$|\{(example|examples):", Versions.OurText(version));

    [SharedTheory]
    [MemberData(nameof(Versions.All), MemberType = typeof(Versions))]
    public void No_run_of_eight_words_is_taken_over(string version)
    {
        HashSet<string> published = [.. ((string[])["unstable", "2.16"]).SelectMany(v => Texts(Versions.Published(v))).SelectMany(Runs)];

        IEnumerable<string> taken = Texts(Versions.Ours(version)).SelectMany(Runs).Where(published.Contains).Distinct();

        Assert.NotEmpty(published);
        Assert.Empty(taken);
    }

    private static void AssertSentence(string where, Node description)
    {
        string text = description.Text ?? "";
        Assert.True(text.Length >= 8, $"{where} has no description.");
        Assert.True(text.EndsWith('.'), $"{where} ends without a full stop: {text}");
        Assert.True(text.IndexOfAny(['<', '>', '\t', '\n']) < 0, $"{where} has markup, tabs or line breaks: {text}");
    }

    /// <summary>Every description, summary and title, wherever it stands.</summary>
    private static IEnumerable<string> Texts(Node node) =>
        node.Members.Where(m => m.Key is "description" or "summary" or "title").Select(m => m.Value.Text).OfType<string>()
            .Concat(node.Members.Select(m => m.Value).Concat(node.Items).SelectMany(Texts));

    private static IEnumerable<string> Runs(string text)
    {
        string[] words = [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value)];
        return Enumerable.Range(0, Math.Max(0, words.Length - RunLength + 1)).Select(start => string.Join(' ', words, start, RunLength));
    }

    [GeneratedRegex("[a-z0-9_']+")]
    private static partial Regex Word();
}
