using System.Globalization;
using System.Text.RegularExpressions;
using IntercomGen.Benchmarks.Build;
using IntercomGen.Benchmarks.Measuring;

namespace IntercomGen.Benchmarks.Analyze;

/// <summary>What the rules take of a compilation's time, as the compiler itself reports it (<c>-p:ReportAnalyzer=true</c>).</summary>
internal static partial class AnalyzersPart
{
    private const int Users = 50;

    private const string Container = "<PackageReference Include=\"Microsoft.Extensions.Http\" Version=\"10.0.13\" />";

    public static void Run(Report report)
    {
        int files = report.Smoke ? 200 : 2_000;
        string description = Path.Combine(Folders.Repository, "spec", "intercom-2.16.yaml");
        using var without = new ConsumerProject("without") { HasPackage = true, Packages = Container };
        using var with = new ConsumerProject("with", description) { Packages = Container };
        using var layered = new ConsumerProject("layered", description) { Packages = Container };
        for (int i = 0; i < files; i++)
        {
            without.Write($"File{i}.cs", Plain(i));
            with.Write($"File{i}.cs", i >= Users ? Plain(i) : User(i));
            layered.Write($"File{i}.cs", i >= Users ? Plain(i) : LayeredUser(i));
        }
        Measure(report, without, $"{files:#,0} files without Intercom", 1);
        Measure(report, with, $"{files:#,0} files, Intercom in {Users}", 3);
        Measure(report, layered, $"{files:#,0} files, Intercom in {Users}, a third of them in layers", null);
    }

    // A quarter in layers, as teams have them.
    private static string Plain(int number) => number % 4 == 1 ? LayeredFiles.Plain(number) : SourceFiles.Plain(number);

    private static string User(int number) => number % 2 == 0 ? SourceFiles.OverClient(number) : SourceFiles.ByHand(number);

    private static string LayeredUser(int number) => (number % 6) switch
    {
        0 or 2 or 4 => SourceFiles.OverClient(number),
        1 => SourceFiles.ByHand(number),
        3 => LayeredFiles.Desk(number),
        _ => LayeredFiles.DeskUse(number, number - 2),
    };

    private static void Measure(Report report, ConsumerProject project, string what, double? budget)
    {
        project.Restore();
        double rules = double.MaxValue;
        double compiler = double.MaxValue;
        string slowest = "";
        // Of several builds the least disturbed one counts, for each side of the ratio by itself.
        for (int round = 0; round < (report.Smoke ? 1 : 3); round++)
        {
            string log = project.At("build.log");
            project.Build("-p:ReportAnalyzer=true", $"-flp:logfile={log};verbosity=detailed;performancesummary");
            string text = File.ReadAllText(log);
            compiler = Math.Min(compiler, Seconds(Compiler().Match(text)) / 1_000);
            if (Seconds(Rules().Match(text)) is var taken && taken >= rules) continue;
            rules = taken;
            Match rule = Slowest().Match(text);
            slowest = $"most in {rule.Groups["rule"].Value} ({rule.Groups["seconds"].Value.Trim()} s)";
        }
        report.Timed($"analyzers' share of compile time, {what}", rules / compiler * 100, budget, "%");
        report.Note($"the same in seconds, {what}", $"{rules:0.00} s of {compiler:0.00} s, {slowest}");
    }

    // Times under a millisecond are written as "<0.001".
    private static double Seconds(Match match) => match.Success
        ? double.Parse(match.Groups["seconds"].Value.Trim('<', ' '), CultureInfo.InvariantCulture)
        : throw new InvalidOperationException("The compiler's report of analyzers was not found in the log.");

    [GeneratedRegex(@"^\s*(?<seconds><?\s*[0-9.]+)\s+<?\s*[0-9]+\s+IntercomGen\.Analyzers, Version", RegexOptions.Multiline)]
    private static partial Regex Rules();

    [GeneratedRegex(@"^\s*(?<seconds><?\s*[0-9.]+)\s+<?\s*[0-9]+\s+IntercomGen\.Analyzers\.Rules\.(?<rule>\w+)", RegexOptions.Multiline)]
    private static partial Regex Slowest();

    [GeneratedRegex(@"^\s*(?<seconds>[0-9]+) ms\s+Csc\s", RegexOptions.Multiline)]
    private static partial Regex Compiler();
}
