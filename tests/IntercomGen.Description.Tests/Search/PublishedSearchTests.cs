using IntercomGen.Description.Search;

namespace IntercomGen.Description.Tests.Search;

/// <summary>
/// The searches of the published descriptions, held against tables that were taken from them by other means, and against our own descriptions.
/// </summary>
public class PublishedSearchTests
{
    [SharedTheory]
    [InlineData("2.14")]
    [InlineData("2.16")]
    [InlineData("Preview")]
    public void Fields_and_operators_are_those_of_the_reference(string version)
    {
        ApiDescription description = Read(Folders.PublishedFile($"{version.ToLowerInvariant()}.yaml"));
        ILookup<string, string[]> fields = Rows("search_fields.tsv", version);
        ILookup<string, string[]> operators = Rows("search_operators.tsv", version);

        Assert.Equal(fields.Select(static group => group.Key).Order(StringComparer.Ordinal), Searches(description).Keys.Order(StringComparer.Ordinal));
        foreach ((string path, SearchFacts facts) in Searches(description))
        {
            Assert.Equal(
                fields[path].Select(row => $"{row[2]}: {string.Join(" ", Operators(row, operators[path]).Order(StringComparer.Ordinal))}"),
                facts.Fields.Select(static field => $"{field.Name}: {string.Join(" ", field.Operators.Order(StringComparer.Ordinal))}"));
        }
    }

    [SharedTheory]
    [InlineData("2.16", "2.16")]
    [InlineData("unstable", "unstable")]
    public void Our_descriptions_say_the_same(string ours, string published)
    {
        Dictionary<string, SearchFacts> expected = Searches(Read(Folders.PublishedFile($"{published}.yaml")));
        Dictionary<string, SearchFacts> actual = Searches(Read(Path.Combine(Folders.Spec, $"intercom-{ours}.yaml")));

        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        foreach ((string path, SearchFacts facts) in expected) Assert.Equal(facts.Fields, actual[path].Fields);
    }

    [SharedTheory]
    [InlineData("2.7", 2)]
    [InlineData("2.9", 2)]
    [InlineData("2.11", 3)]
    [InlineData("2.12", 3)]
    [InlineData("preview", 4)]
    public void Every_version_tells_its_searches(string version, int count)
    {
        Dictionary<string, SearchFacts> searches = Searches(Read(Folders.PublishedFile($"{version}.yaml")));

        Assert.Equal(count, searches.Count);
        Assert.All(searches.Values.SelectMany(static facts => facts.Fields), static field => Assert.NotEmpty(field.Operators));
    }

    private static IEnumerable<string> Operators(string[] field, IEnumerable<string[]> rules)
    {
        IEnumerable<string> taken = rules.Where(rule => Takes(field[2], field[3], rule[2], rule[3])).Select(static rule => rule[2]);
        return field[1] == "/tickets/search" && field[2] == "created_at" ? taken.Concat(["<=", ">="]) : taken;
    }

    private static bool Takes(string field, string fieldType, string @operator, string validTypes)
    {
        if (field == "tag_id") return @operator is "=" or "!=";
        string[] types = fieldType.Contains(" or ", StringComparison.Ordinal) && !fieldType.Contains("Accept", StringComparison.Ordinal)
            ? ["String", "Boolean", "Date", "Float", "Integer"]
            : [fieldType.Split(' ')[0]];
        string[] valid = validTypes.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return types.Any(type => valid.Contains(type) != (valid[0] == "All"));
    }

    private static ApiDescription Read(string path) => DescriptionReader.Read(File.ReadAllText(path));

    private static Dictionary<string, SearchFacts> Searches(ApiDescription description) => description.Operations
        .Where(static operation => SearchFacts.Of(operation) is not null)
        .ToDictionary(static operation => operation.Path, static operation => SearchFacts.Of(operation)!);

    private static ILookup<string, string[]> Rows(string file, string version) =>
        File.ReadLines(Path.Combine(Folders.Published, "..", "domain", file)).Select(static line => line.Split('\t')).Where(row => row[0] == version)
            .ToLookup(static row => row[1]);
}
