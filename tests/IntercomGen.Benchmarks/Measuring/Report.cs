using System.Globalization;
using System.Text;

namespace IntercomGen.Benchmarks.Measuring;

/// <summary>Collects figures and shows them as a table.</summary>
/// <param name="smoke">Whether everything runs only briefly; times mean nothing then.</param>
internal sealed class Report(bool smoke)
{
    private readonly List<Row> _rows = [];
    private readonly List<Plot> _plots = [];
    private string _part = "";

    public bool Smoke => smoke;

    public bool ExactBudgetsHold => _rows.All(static row => row.Verdict != Verdict.Broken);

    /// <summary>The next figures belong to a part.</summary>
    public Report For(string part)
    {
        _part = part;
        return this;
    }

    /// <summary>A ratio or time: it shows how fast things are, on this machine.</summary>
    public void Timed(string what, double measured, double? budget, string unit) =>
        Add(what, measured, budget, unit, Verdict.Missed);

    /// <summary>A count: the same on every machine.</summary>
    /// <param name="what">What was counted.</param>
    /// <param name="measured">The count.</param>
    /// <param name="budget">The goal.</param>
    /// <param name="limit">What no run may exceed: today's figure and a little more, while the goal is not reached.</param>
    /// <param name="unit">Its unit.</param>
    public void Exact(string what, double measured, double? budget, double limit, string unit) =>
        Add(what, measured, budget, unit, measured > limit ? Verdict.Broken : Verdict.Missed);

    public void Note(string what, string measured) => _rows.Add(new(_part, what, "", measured, Verdict.None));

    public void Skip(string what, string why) => Note(what, "skipped: " + why);

    public void Draw(Plot plot) => _plots.Add(plot);

    /// <summary>What has a budget, then everything.</summary>
    public string Markdown()
    {
        var text = new StringBuilder();
        Table(text, _rows.Where(static row => row.Budget.Length > 0));
        text.Append("\n<details>\n<summary>All figures, peers among them</summary>\n\n");
        Table(text, _rows);
        text.Append("\n</details>\n\nEach row is measured again by `dotnet run -c Release --project tests/IntercomGen.Benchmarks --` and its part: ");
        return text.AppendJoin(", ", _rows.Select(static row => row.Part).Distinct().Select(static part => $"`{part}`")).Append(".\n").ToString();
    }

    private static void Table(StringBuilder text, IEnumerable<Row> rows)
    {
        text.Append("| what | budget | measured | | part |\n|---|---|---|---|---|\n");
        foreach (Row row in rows)
        {
            string verdict = row.Verdict switch { Verdict.Met => "met", Verdict.None => "", _ => "**over**" };
            text.Append(CultureInfo.InvariantCulture, $"| {row.What} | {row.Budget} | {row.Measured} | {verdict} | `{row.Part}` |\n");
        }
    }

    /// <summary>Writes the table between the marks of the README, and the plots.</summary>
    public void Publish()
    {
        foreach (Plot plot in _plots) plot.Save(Path.Combine(Folders.Repository, "tests", "IntercomGen.Benchmarks", "plots"));
        const string begin = "<!-- benchmarks -->", end = "<!-- /benchmarks -->";
        string path = Path.Combine(Folders.Repository, "README.md");
        string readme = File.Exists(path) ? File.ReadAllText(path) : "";
        int from = readme.IndexOf(begin, StringComparison.Ordinal);
        int to = from < 0 ? -1 : readme.IndexOf(end, from, StringComparison.Ordinal);
        if (to < 0)
        {
            Console.Error.WriteLine("README.md has no marks to write the table between.");
            return;
        }

        string images = string.Concat(_plots.Select(static plot => $"\n![{plot.Title}](tests/IntercomGen.Benchmarks/plots/{plot.FileName})\n"));
        File.WriteAllText(path, readme[..(from + begin.Length)] + "\n" + Markdown() + images + readme[to..]);
    }

    private void Add(string what, double measured, double? budget, string unit, Verdict over)
    {
        Verdict verdict = over == Verdict.Broken ? over : budget is null ? Verdict.None : measured <= budget ? Verdict.Met : over;
        _rows.Add(new(_part, what, budget is { } goal ? Text(goal, unit) : "", Text(measured, unit), verdict));
    }

    private static string Text(double value, string unit) =>
        value.ToString(value >= 100 ? "#,0" : "0.##", CultureInfo.InvariantCulture) + (unit.Length > 0 ? " " + unit : "");
}
