using IntercomGen.Planning;

namespace IntercomGen.Tests.Features;

public class WebhookTopicsTests
{
    [Fact]
    public void No_topic_is_named_twice() => Assert.Equal(WebhookTopics.All.Distinct(StringComparer.Ordinal), WebhookTopics.All);

    [SharedFact]
    public void Every_topic_of_the_published_list_is_there()
    {
        IEnumerable<string> published = File.ReadLines(Path.Combine(Descriptions.PublishedFolder, "../domain/webhook_topics.tsv"))
            .Skip(1).Select(static line => line.Split('\t')[1]);

        Assert.Equal(published.Order(StringComparer.Ordinal), WebhookTopics.All);
    }

    [Fact]
    public void Models_that_a_description_lacks_are_left_out()
    {
        string text =
            Generation.Text(Generation.Run(Tiny.Yaml("contact:\n  type: object\n  properties:\n    id:\n      type: string\n")), "IntercomTopics.g.cs");

        Assert.Contains("items.Add(\"contact\", JsonModel<Contact>.Read,", text, StringComparison.Ordinal);
        Assert.Contains("public const string ContactUserCreated = \"contact.user.created\";", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Company.Read", text, StringComparison.Ordinal);
    }
}
