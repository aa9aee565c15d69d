using IntercomGen.Benchmarks.Measuring;

namespace IntercomGen.Benchmarks.Build;

/// <summary>Clean builds of a consumer, and what the compiler makes of the emitted text.</summary>
internal static class BuildPart
{
    public static void Run(Report report)
    {
        string description = Folders.Published is { } folder
            ? Path.Combine(folder, "preview.yaml")
            : Path.Combine(Folders.Repository, "spec", "intercom-2.16.yaml");
        bool preview = Folders.Published is not null;
        string name = Path.GetFileNameWithoutExtension(description);
        using var empty = new ConsumerProject("empty");
        using var whole = new ConsumerProject("whole", description);
        using var tagged = new ConsumerProject("tagged", description, "Contacts;Tags");
        (string Source, TimeSpan Time)? made = preview && !report.Smoke ? NSwagPeer.Generate(description) : null;
        using ConsumerProject? peer = made is { } nswag
            ? new ConsumerProject("peer", program: nswag.Source)
            {
                Properties = "<NoWarn>$(NoWarn);CS1591;CS8618;CS8765;CS8600;CS8601;CS8602;CS8603;CS8604;CS8625</NoWarn>",
            }
            : null;
        ConsumerProject[] projects = [empty, whole, tagged, .. peer is null ? Array.Empty<ConsumerProject>() : [peer]];
        foreach (ConsumerProject project in projects) project.Restore();
        double[] best = [.. projects.Select(static _ => double.MaxValue)];
        for (int round = 0; round < (report.Smoke ? 1 : 5); round++)
        {
            for (int i = 0; i < projects.Length; i++) best[i] = Math.Min(best[i], projects[i].Build().TotalSeconds);
        }

        report.Timed("clean build of an empty project", best[0], null, "s");
        report.Timed($"clean build on {name}, over the empty project", best[1] - best[0], preview ? 3.6 : null, "s");
        report.Timed($"clean build on {name}, two groups in Tags, over the empty project", best[2] - best[0], preview ? 1.2 : null, "s");
        if (peer is not null)
        {
            double theirs = best[3] - best[0] + made!.Value.Time.TotalSeconds;
            report.Timed($"NSwag {NSwagPeer.Version}: generating, and a clean build of its mended output over the empty project", theirs, null, "s");
            report.Timed($"clean build on {name}, generation included, against NSwag", (best[1] - best[0]) / theirs, null, "x NSwag");
            report.Timed(
                $"clean build on {name}, generation included, against NSwag's compilation alone", (best[1] - best[0]) / (best[3] - best[0]), 0.4, "x NSwag");
            report.Note("assembly of NSwag's output", $"{new FileInfo(peer.Assembly).Length / 1e3:N0} KB");
        }

        if (!report.Smoke) Served(report, projects, name);
        report.Exact($"assembly on {name}", new FileInfo(whole.Assembly).Length / 1e3, preview ? 900 : null, 1_300, "KB");
        report.Exact($"assembly on {name}, two groups in Tags", new FileInfo(tagged.Assembly).Length / 1e3, null, 900, "KB");
        Intermediate(report, whole.Assembly);
        report.Draw(new("build.svg", $"Clean build on {name}", "s", Bars(best)));
    }

    // What somebody waits for who builds again and again: the compiler stays, and has compiled the methods that it needs.
    private static void Served(Report report, ConsumerProject[] projects, string name)
    {
        var server = new CompilerServer($"intercomgen-{Environment.ProcessId}");
        double[] best = [.. projects.Select(static _ => double.MaxValue)];
        for (int round = 0; round < 12; round++)
        {
            for (int i = 0; i < projects.Length; i++) best[i] = Math.Min(best[i], projects[i].Build(server).TotalSeconds);
        }

        report.Timed($"build on {name}, compiler server warm, over the empty project", best[1] - best[0], null, "s");
        report.Timed($"build on {name}, compiler server warm, two groups in Tags, over the empty project", best[2] - best[0], null, "s");
        if (best.Length < 4) return;
        report.Timed("build of NSwag's output, compiler server warm, over the empty project", best[3] - best[0], null, "s");
        report.Timed($"build on {name}, compiler server warm, against NSwag's compilation", (best[1] - best[0]) / (best[3] - best[0]), null, "x NSwag");
    }

    private static List<(string Label, double Value)> Bars(double[] best)
    {
        List<(string Label, double Value)> bars = [("IntercomGen", best[1]), ("IntercomGen, two groups", best[2]), ("empty project", best[0])];
        if (best.Length > 3) bars.Add(($"NSwag {NSwagPeer.Version}, generated before", best[3]));
        return bars;
    }

    private static void Intermediate(Report report, string assembly)
    {
        // One statement does both, so there is one figure for what the budget has as two of 40.
        report.Exact("IL for reading and writing, per property", MemberCode.BytesPerProperty(assembly), 80, 40, "bytes");
    }
}
