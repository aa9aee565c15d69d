using IntercomGen.Description.Comparison;

namespace IntercomGen.Description.Tests.Comparison;

/// <summary>
/// How many differences each pair of published descriptions has, breaking and in all. A change of the comparison shows here first, and must be explained.
/// </summary>
public class PairCountTests
{
    private static readonly string s_table = Path.Combine(Folders.Tests, "Comparison", "pairs.txt");

    [SharedFact]
    public void Every_pair_is_compared_and_counted()
    {
        Dictionary<string, string> reasons = File.ReadLines(s_table).Select(static line => line.Split(" | "))
            .ToDictionary(static cells => cells[0].Trim(), static cells => cells[2]);
        List<string> lines = [.. Compared.Versions.SelectMany(old => Compared.Versions.Where(@new => old != @new).Select(@new => Line(old, @new, reasons)))];
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllLines(s_table, lines);
        Assert.Equal(File.ReadAllLines(s_table), lines);
        Assert.All(reasons, static reason => Assert.True(reason.Value.Length > 10, reason.Key + " has no reason."));
    }

    private static string Line(string old, string @new, Dictionary<string, string> reasons)
    {
        string pair = $"{old} -> {@new}";
        EquatableArray<Difference> differences = Compared.Of(old, @new).Differences;
        string counts = $"{differences.Count(static difference => difference.Severity == Severity.Breaking)} of {differences.Count}";
        return $"{pair,-20} | {counts,-12} | {reasons.GetValueOrDefault(pair, "")}";
    }
}
