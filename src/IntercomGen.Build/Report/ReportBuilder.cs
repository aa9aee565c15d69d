using IntercomGen.Description;
using IntercomGen.Description.Comparison;
using IntercomGen.Description.Naming;

namespace IntercomGen.Build.Report;

/// <summary>Brings differences and uses together, grouped as the API is: by group, operation and shared data.</summary>
internal static class ReportBuilder
{
    private const int NamedOperations = 4;

    public static UpgradeReport Build(string project, DescriptionComparison comparison, IEnumerable<Use> uses)
    {
        string from = Version(comparison.Old);
        string to = Version(comparison.New);
        List<Use> ours = [.. uses.Where(use => use.Version == to)];
        ILookup<string, Use> bySubject = ours.ToLookup(static use => use.Subject, StringComparer.Ordinal);
        IReadOnlyList<ReportLine> used = [.. ours.GroupBy(static use => use.Text, StringComparer.Ordinal)
            .Select(group => new ReportLine(Spoken(group.Key, to), [.. group]))];
        ILookup<Severity, Difference> bySeverity = comparison.Differences.ToLookup(static difference => difference.Severity);
        return new UpgradeReport(project, from, to, used,
        [
            Part(Severity.Breaking, "What breaks", "Programs that use one of these stop working, or do not compile, until they are changed."),
            Part(Severity.Maybe, "What may matter", "Programs that use one of these may meet what they have not met before; some are changes of names alone."),
            Part(Severity.Compatible, "What is new or does no harm", "Nothing has to be done about these."),
        ]);

        ReportPart Part(Severity severity, string title, string note)
        {
            List<Difference> differences = [.. bySeverity[severity]];
            return new ReportPart(severity, title, note, differences.Count, Groups(differences, comparison, bySubject));
        }
    }

    private static List<ReportGroup> Groups(List<Difference> differences, DescriptionComparison comparison, ILookup<string, Use> uses) =>
        [.. differences.GroupBy(difference => GroupOf(difference, comparison), StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => new ReportGroup(group.Key, Items(group, comparison, uses)))];

    private static List<ReportItem> Items(IEnumerable<Difference> differences, DescriptionComparison comparison, ILookup<string, Use> uses) =>
        [.. differences.GroupBy(Title, StringComparer.Ordinal).Select(item => new ReportItem(
            item.Key,
            Note(item.First(), comparison),
            [.. item.GroupBy(Together).Select(differences => Line([.. differences], comparison, uses))]))];

    // Values of one enum are told together, everything else on its own.
    private static object Together(Difference difference) =>
        difference.Kind is ChangeKind.ValueAdded or ChangeKind.ValueRemoved ? (difference.Kind, difference.Path, difference.Subject) : difference;

    private static ReportLine Line(List<Difference> differences, DescriptionComparison comparison, ILookup<string, Use> uses)
    {
        Difference first = differences[0];
        IEnumerable<Use> found = differences.SelectMany(difference => DifferenceKeys.Of(difference, Sending(difference, comparison)))
            .SelectMany(key => uses[key]);
        bool values = first.Kind is ChangeKind.ValueAdded or ChangeKind.ValueRemoved;
        string text = values ? DifferenceText.Of(first, differences.ConvertAll(difference => difference.New ?? difference.Old!)) : DifferenceText.Of(first);
        return new ReportLine(text, [.. found.Distinct().OrderBy(static use => use.File, StringComparer.Ordinal).ThenBy(static use => use.Line)]);
    }

    // The operations that take the data as their body.
    private static List<Operation> Sending(Difference difference, DescriptionComparison comparison)
    {
        if (difference.Subject.Schema is not { } schema) return [];
        return [.. comparison.Old.Operations.Where(operation =>
            (operation.RequestBody?.Content ?? default).Any(media => media.Schema is { } body && References(body).Contains(schema)))];
    }

    private static IEnumerable<string?> References(Schema body) =>
        body.AllOf.Concat(body.OneOf).Concat(body.AnyOf).Select(static part => part.Reference).Concat([body.Reference]);

    private static string Title(Difference difference) => difference.Subject.Schema ?? $"{difference.Subject.Method} {difference.Subject.Path}";

    private static string Note(Difference difference, DescriptionComparison comparison)
    {
        if (difference.Subject.Schema is not { } schema) return "";
        List<string> operations = [.. Operations(schema, comparison).Select(static operation => $"`{operation.Method} {operation.Path}`")];
        if (operations.Count == 0) return "data of webhooks, or of no operation";
        string more = operations.Count > NamedOperations ? $" and {operations.Count - NamedOperations} more" : "";
        return "data of " + string.Join(", ", operations.Take(NamedOperations)) + more;
    }

    private static string GroupOf(Difference difference, DescriptionComparison comparison)
    {
        if (difference.Subject.Schema is { } schema)
        {
            // Where most of the operations are that have it.
            IEnumerable<IGrouping<string, Operation>> groups = Operations(schema, comparison).GroupBy(GroupNames.TagOf, StringComparer.Ordinal)
                .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal);
            return groups.FirstOrDefault()?.Key ?? GroupNames.Untagged;
        }
        ApiDescription description = difference.Kind == ChangeKind.OperationAdded ? comparison.New : comparison.Old;
        Operation? found = description.Operations.FirstOrDefault(operation =>
            operation.Method == difference.Subject.Method && operation.Path == difference.Subject.Path);
        return found is null ? GroupNames.Untagged : GroupNames.TagOf(found);
    }

    private static IReadOnlyList<Operation> Operations(string schema, DescriptionComparison comparison)
    {
        IReadOnlyList<Operation> before = SchemaUses.Of(comparison.Old).OperationsWith(schema);
        return before.Count > 0 ? before : SchemaUses.Of(comparison.New).OperationsWith(schema);
    }

    // The rule's message, without what the page says anyway, and with code as code.
    private static string Spoken(string message, string version)
    {
        string start = $"In Intercom {version}, ";
        string text = message.StartsWith(start, StringComparison.Ordinal) ? message.Substring(start.Length) : message;
        return text.IndexOf('`') >= 0 ? text : text.Replace('\'', '`');
    }

    private static string Version(ApiDescription description) => description.DefaultVersion ?? description.Version ?? "?";
}
