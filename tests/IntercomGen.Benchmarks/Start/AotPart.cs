using System.Diagnostics;
using IntercomGen.Benchmarks.Build;
using IntercomGen.Benchmarks.Measuring;

namespace IntercomGen.Benchmarks.Start;

/// <summary>A console program as native code: its size, its start, and that nothing warns.</summary>
internal static class AotPart
{
    private const int Starts = 25;

    public static void Run(Report report)
    {
        if (report.Smoke)
        {
            report.Skip("native AOT", "it takes minutes");
            return;
        }

        using ConsumerProject ours = Project("aot", AotPrograms.Ours, client: true);
        if (!Publish(ours, out string output))
        {
            report.Skip(
                "native AOT",
                "this machine cannot link native code: "
                    + output.Split('\n').First(static line => line.Contains("error", StringComparison.Ordinal)).Trim().Split('[')[0]);
            return;
        }

        using ConsumerProject raw = Project("raw", AotPrograms.Raw, client: false);
        using ConsumerProject sockets = Project("sockets", AotPrograms.OursOverSockets, client: true);
        using ConsumerProject rawSockets = Project("rawsockets", AotPrograms.RawOverSockets, client: false);
        foreach (ConsumerProject project in new[] { raw, sockets, rawSockets })
        {
            if (!Publish(project, out string failure)) throw new InvalidOperationException(failure);
        }

        int warnings = output.Split('\n').Count(static line => line.Contains(": warning ", StringComparison.Ordinal));
        report.Exact("native AOT, warnings", warnings, 0, 0, "");
        report.Exact("native AOT, size, over a handler of its own", Size(ours), 6, 6, "MB");
        report.Note("the same: bare HttpClient and JsonDocument", FormattableString.Invariant($"{Size(raw):0.##} MB"));
        report.Exact("native AOT, size, over sockets", Size(sockets), 6, 8, "MB");
        report.Note("the same: bare HttpClient and JsonDocument", FormattableString.Invariant($"{Size(rawSockets):0.##} MB"));
        double best = double.MaxValue, peer = double.MaxValue;
        for (int i = 0; i < Starts; i++)
        {
            best = Math.Min(best, Start(ours));
            peer = Math.Min(peer, Start(raw));
        }

        report.Timed("native AOT, process start to first parsed answer", best / peer, 1.3, "x bare HttpClient");
    }

    private static ConsumerProject Project(string name, string program, bool client)
    {
        string? description = client ? Path.Combine(Folders.Repository, "spec", "intercom-2.16.yaml") : null;
        var project = new ConsumerProject(name, description: description, program: program);
        project.Properties += "<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization>";
        return project;
    }

    private static bool Publish(ConsumerProject project, out string output) => project.Run(out output, "publish", "-c", "Release", "-o", "published");

    private static double Size(ConsumerProject project) => new FileInfo(Executable(project)).Length / 1e6;

    private static string Executable(ConsumerProject project) => project.At("published", project.Name);

    // From the start of the process to its end, which follows its first answer.
    private static double Start(ConsumerProject project)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(Executable(project), ["first"]) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (output.Trim() != "1") throw new InvalidOperationException($"{project.Name} printed '{output}'.");
        return took;
    }
}
