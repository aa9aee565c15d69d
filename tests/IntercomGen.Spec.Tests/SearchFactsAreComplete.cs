using IntercomGen.Spec.Tests.Reading;
using IntercomGen.Spec.Tests.Support;

namespace IntercomGen.Spec.Tests;

public sealed class SearchFactsAreComplete
{
    private static readonly string[] Searches = ["/contacts/search", "/conversations/search", "/tickets/search"];

    private static readonly string[] KnownFields = ["name", "type", "values", "operators"];

    [Theory]
    [MemberData(nameof(Versions.All), MemberType = typeof(Versions))]
    public void Every_field_has_a_type_with_operators(string version)
    {
        Node root = Versions.Ours(version);
        HashSet<string?> operators =
            [.. root["components"]["schemas"]["single_filter_search_request"]["properties"]["operator"]["enum"].Items.Select(o => o.Text)];

        Assert.All(Searches.Select(path => root["paths"][path]["post"]["x-intercom-search"]), search =>
        {
            Assert.All(search["operators"].Members, type => Assert.Empty(type.Value.Items.Select(o => o.Text).Except(operators)));
            Assert.All(search["fields"].Items, field =>
            {
                Assert.Empty(field.Members.Select(m => m.Key).Except(KnownFields));
                Assert.True(field["type"].Text == "Any" || search["operators"][field["type"].Text!].Items.Any(), field.Show());
            });
        });
    }

    [SharedTheory]
    [InlineData("2.16")]
    public void Fields_are_those_of_the_reference(string version)
    {
        Node root = Versions.Ours(version);
        ILookup<string, string> reference = File.ReadLines(Folders.SearchFields).Select(line => line.Split('\t'))
            .Where(row => row[0] == version).ToLookup(row => row[1], row => row[2]);

        Assert.All(Searches, path => Assert.Equal(
            reference[path].Order(StringComparer.Ordinal),
            root["paths"][path]["post"]["x-intercom-search"]["fields"].Items.Select(f => f["name"].Text!).Order(StringComparer.Ordinal)));
    }
}
