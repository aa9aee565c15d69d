using IntercomGen.Description.Comparison;

namespace IntercomGen.Description.Tests.Comparison;

/// <summary>A table of differences that was made by other means: every line of a pair that is at hand must be found.</summary>
public class PublishedTableTests
{
    private static string Table => Path.Combine(Folders.Published, "..", "domain", "schema_diff.tsv");

    [SharedTheory]
    [InlineData("2.11", "2.12", "2.11->2.12")]
    [InlineData("2.16", "preview", "2.16->Preview")]
    public void Every_line_of_the_table_is_found(string old, string @new, string pair)
    {
        DescriptionComparison comparison = Compared.Of(old, @new);
        ILookup<(string Schema, string Path), Difference> found = comparison.Differences
            .Where(static difference => difference.Subject.Schema is not null)
            .ToLookup(static difference => (difference.Subject.Schema!, Plain(difference.Path)));
        var missing = new List<string>();
        int lines = 0;
        foreach (string line in File.ReadLines(Table))
        {
            string[] cells = line.Split('\t');
            if (cells[0] != pair) continue;
            lines++;
            // A null among enum values is nullable to us; which versions there are is no difference of the API.
            if (cells[5] == "['None']" || cells[1].StartsWith("intercom_version", StringComparison.Ordinal)) continue;
            if (!IsFound(cells[1], Plain(cells[2]), cells[3], found, comparison)) missing.Add(line);
        }
        Assert.True(lines > 100, "The table has no such pair.");
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    private static bool IsFound(
        string schema, string field, string change, ILookup<(string Schema, string Path), Difference> found, DescriptionComparison comparison)
    {
        ChangeKind[] wanted = change switch
        {
            "schema-added" => [ChangeKind.SchemaAdded],
            "schema-removed" => [ChangeKind.SchemaRemoved, ChangeKind.SchemaRenamed],
            "added" => [ChangeKind.PropertyAdded, ChangeKind.PropertyRenamed],
            "removed" => [ChangeKind.PropertyRemoved, ChangeKind.PropertyRenamed],
            "type" => [ChangeKind.TypeChanged, ChangeKind.CaseAdded, ChangeKind.CaseRemoved],
            "required" => [ChangeKind.BecameRequired, ChangeKind.BecameOptional],
            "nullable" => [ChangeKind.BecameNullable, ChangeKind.BecameNotNull],
            "enum-added" => [ChangeKind.ValueAdded],
            "enum-removed" => [ChangeKind.ValueRemoved],
            "enum-opened" => [ChangeKind.EnumOpened],
            "enum-closed" => [ChangeKind.EnumClosed],
            _ => throw new InvalidOperationException($"The table has a change '{change}'."),
        };
        if (found[(schema, field)].Any(difference => wanted.Contains(difference.Kind))) return true;
        return change switch
        {
            // A schema or property that has another name now is told under its old one.
            "schema-added" => comparison.RenamedSchemas.Any(pair => pair.New == schema),
            "added" when comparison.Differences.Any(difference =>
                difference.Subject.Schema == schema && difference.Kind == ChangeKind.PropertyRenamed && difference.New == field) => true,
            "type" when comparison.RenamedSchemas.Any(pair => References(schema, field, comparison.Old).Contains(pair.Old)) => true,
            // A component that can be null is told once, where it stands.
            "nullable" => References(schema, field, comparison.Old).Any(name => found[(name, "")].Any(difference => wanted.Contains(difference.Kind))),
            _ => IsInside(schema, field, found),
        };
    }

    // What is in something that came, went or became something else goes with it.
    private static bool IsInside(string schema, string field, ILookup<(string Schema, string Path), Difference> found)
    {
        for (string outer = field; outer.Length > 0; outer = outer[..Math.Max(0, outer.LastIndexOf('.'))])
        {
            if (found[(schema, outer)].Any(static difference =>
                difference.Kind is ChangeKind.PropertyAdded or ChangeKind.PropertyRemoved or ChangeKind.TypeChanged))
            {
                return true;
            }
        }
        return false;
    }

    private static IEnumerable<string> References(string schema, string field, ApiDescription description)
    {
        Schema? owner = description.Schemas.FirstOrDefault(named => named.Name == schema)?.Schema;
        Property? property = owner?.Properties.FirstOrDefault(property => property.Name == field);
        if (property is null) return [];
        return new[] { property.Schema, property.Schema.Items }.OfType<Schema>()
            .SelectMany(static one => new[] { one.Reference }.Concat(one.AllOf.Select(static part => part.Reference))).OfType<string>();
    }

    private static string Plain(string path) => path.Replace("[]", "", StringComparison.Ordinal);
}
