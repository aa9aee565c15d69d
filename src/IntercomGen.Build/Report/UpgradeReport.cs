using IntercomGen.Description.Comparison;

namespace IntercomGen.Build.Report;

/// <summary>One difference, in words.</summary>
/// <param name="Text">What is different; words between backticks are code.</param>
/// <param name="Uses">Where the project uses it.</param>
internal sealed record ReportLine(string Text, IReadOnlyList<Use> Uses);

/// <summary>The differences of an operation, or of data that operations share.</summary>
/// <param name="Title">What it is, as code.</param>
/// <param name="Note">More about it: which operations have the data.</param>
/// <param name="Lines">What is different.</param>
internal sealed record ReportItem(string Title, string Note, IReadOnlyList<ReportLine> Lines);

/// <summary>The operations and data of one group of the API.</summary>
internal sealed record ReportGroup(string Name, IReadOnlyList<ReportItem> Items);

/// <summary>Everything that matters equally.</summary>
internal sealed record ReportPart(Severity Severity, string Title, string Note, int Count, IReadOnlyList<ReportGroup> Groups);

/// <summary>What an upgrade means for a project.</summary>
/// <param name="Project">The project's name.</param>
/// <param name="From">The version that it is built on.</param>
/// <param name="To">The version that comes next.</param>
/// <param name="Used">What it uses and changes: message and places.</param>
/// <param name="Parts">All that changes, breaking first.</param>
internal sealed record UpgradeReport(string Project, string From, string To, IReadOnlyList<ReportLine> Used, IReadOnlyList<ReportPart> Parts)
{
    public int Places => Used.Sum(static line => line.Uses.Count);

    /// <summary>The report in a sentence or two.</summary>
    public string Summary
    {
        get
        {
            int breaking = Parts.Where(static part => part.Severity == Severity.Breaking).Sum(static part => part.Count);
            int maybe = Parts.Where(static part => part.Severity == Severity.Maybe).Sum(static part => part.Count);
            string all = $"From {From} to {To}, {Count(breaking, "change breaks", "changes break")} what uses them, "
                + $"and {Count(maybe, "more may matter", "more may matter")}.";
            if (Used.Count == 0) return all + " This project uses nothing that changes.";
            return all + $" This project uses what changes in {Count(Places, "place", "places")}.";
        }
    }

    public static string Count(int count, string one, string several) => $"{count} {(count == 1 ? one : several)}";
}
