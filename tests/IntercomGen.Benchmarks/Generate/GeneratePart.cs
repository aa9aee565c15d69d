using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using IntercomGen.Benchmarks.Build;
using IntercomGen.Benchmarks.Measuring;
using IntercomGen.Description;
using IntercomGen.Model;
using IntercomGen.Planning;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Benchmarks.Generate;

/// <summary>Generating for each description, and again after edits.</summary>
internal static partial class GeneratePart
{
    public static void Run(Report report)
    {
        foreach (string path in Descriptions(report))
        {
            string name = Path.GetFileNameWithoutExtension(path);
            bool preview = name == "preview";
            string text = File.ReadAllText(path);
            double cold = Child.Best(report.Smoke ? 1 : 5, "generate", path);
            double warm = Enumerable.Range(0, report.Smoke ? 2 : 15).Min(_ => new GenerationSession(text).Run().TotalMilliseconds);
            report.Timed($"generate {name}, fresh process, the compiler's library being compiled on the way", cold, null, "ms");
            if (preview || report.Smoke)
            {
                report.Timed($"generate {name}, as the compiler reports it in a clean build", InCompiler(report, path), preview ? 700 : null, "ms");
            }
            report.Timed($"generate {name}, warm", warm, preview ? 150 : null, "ms");
            if (preview || report.Smoke) Text(report, name, text, preview);
            if (preview) Steps(report, text);
            if (preview || report.Smoke) Edits(report, name, text);
        }
    }

    // What a build pays: the compiler's own library is compiled ahead of time there, ours and YamlDotNet are not.
    private static double InCompiler(Report report, string path)
    {
        using var project = new ConsumerProject("generated", path);
        project.Restore();
        string log = project.At("build.log");
        return Enumerable.Range(0, report.Smoke ? 1 : 5).Min(_ =>
        {
            project.Build("-p:ReportAnalyzer=true", $"-flp:logfile={log};verbosity=detailed");
            return double.Parse(GeneratorTime().Match(File.ReadAllText(log)).Groups[1].Value, CultureInfo.InvariantCulture) * 1_000;
        });
    }

    [GeneratedRegex(@"^\s*([0-9.]+)\s+[0-9]+\s+IntercomGen\.IntercomGenerator", RegexOptions.Multiline)]
    private static partial Regex GeneratorTime();

    private static IEnumerable<string> Descriptions(Report report)
    {
        string own = Path.Combine(Folders.Repository, "spec", "intercom-2.16.yaml");
        if (Folders.Published is not { } folder)
        {
            report.Skip("generate for the published descriptions", "their folder is missing");
            return [own];
        }

        IEnumerable<string> published = Directory.GetFiles(folder, "*.yaml")
            .Where(path => !report.Smoke || path.EndsWith("preview.yaml", StringComparison.Ordinal));
        return [.. published.Order(StringComparer.Ordinal), own];
    }

    private static void Text(Report report, string name, string text, bool preview)
    {
        var session = new GenerationSession(text);
        session.Run();
        var sources = session.Result.GeneratedSources;
        long lines = sources.Sum(static source => (long)source.SourceText.Lines.Count - 1);
        long bytes = sources.Sum(static source => (long)Encoding.UTF8.GetByteCount(source.SourceText.ToString()));
        report.Exact($"emitted for {name}, lines", lines, preview ? 45_000 : null, 38_500, "");
        report.Exact($"emitted for {name}, size", bytes / 1e6, preview ? 2.5 : null, 2.25, "MB");
    }

    private static void Steps(Report report, string text)
    {
        double read = double.MaxValue, plan = double.MaxValue, whole = double.MaxValue;
        for (int i = 0; i < (report.Smoke ? 1 : 10); i++)
        {
            long start = Stopwatch.GetTimestamp();
            ApiDescription description = DescriptionReader.Read(text, CancellationToken.None);
            read = Math.Min(read, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            start = Stopwatch.GetTimestamp();
            ClientModel client = ClientPlanner.Plan(description, new ClientSettings("Intercom", "public", default), CancellationToken.None);
            plan = Math.Min(plan, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            whole = Math.Min(whole, new GenerationSession(text).Run().TotalMilliseconds);
            GC.KeepAlive(client);
        }

        report.Note(
            "generate preview, warm: of it reading, planning, printing", FormattableString.Invariant($"{read:0} ms, {plan:0} ms, {whole - read - plan:0} ms"));
    }

    private static void Edits(Report report, string name, string text)
    {
        var session = new GenerationSession(text, tracked: true);
        session.Run();
        double edit = Best(report, session, session.EditCode);
        report.Timed($"{name}, after an unrelated edit: whole driver", edit, 5, "ms");
        report.Exact($"{name}, after an unrelated edit: files printed again", Printed(session), 0, 0, "");
        double comment = Best(report, session, i => session.EditDescription(string.Concat(Enumerable.Repeat("# A comment.\n", i + 1)) + text));
        report.Timed($"{name}, after a comment in the YAML: whole driver", comment, null, "ms");
        report.Exact($"{name}, after a comment in the YAML: files printed again", Printed(session), 0, 0, "");
        double schema =
            Best(report, session, i => session.EditDescription(OneMember().Replace(text, $"$0        benchmarked_{i}:\n          type: string\n", 1)));
        report.Timed($"{name}, after a change of one schema: whole driver", schema, null, "ms");
        report.Note($"{name}, after a change of one schema: files printed again", Printed(session).ToString(CultureInfo.InvariantCulture));
    }

    private static double Best(Report report, GenerationSession session, Action<int> edit) => Enumerable.Range(0, report.Smoke ? 2 : 20).Min(i =>
    {
        edit(i);
        return session.Run().TotalMilliseconds;
    });

    // The members of the schema "tag".
    [GeneratedRegex("\n    tag:\n(?:      .*\n)*?      properties:\n")]
    private static partial Regex OneMember();

    // Findings move with their lines; what is printed does not.
    private static int Printed(GenerationSession session) => session.Result.TrackedSteps
        .Where(static step => step.Key is StepNames.Types or StepNames.Groups or StepNames.Root or StepNames.Json or StepNames.Runtime)
        .SelectMany(static step => step.Value)
        .SelectMany(static step => step.Outputs)
        .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
}
