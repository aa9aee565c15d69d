using IntercomGen.Benchmarks.Measuring;

namespace IntercomGen.Benchmarks.Build;

/// <summary>Clean builds of a consumer, and what the compiler makes of the emitted text.</summary>
internal static class BuildPart
{
    public static void Run(Report report)
    {
        string description = Folders.Published is { } folder ? Path.Combine(folder, "preview.yaml") : Path.Combine(Folders.Repository, "spec", "intercom-2.16.yaml");
        bool preview = Folders.Published is not null;
        string name = Path.GetFileNameWithoutExtension(description);
        using var empty = new ConsumerProject("empty");
        using var whole = new ConsumerProject("whole", description);
        using var tagged = new ConsumerProject("tagged", description, "Contacts;Tags");
        ConsumerProject[] projects = [empty, whole, tagged];
        foreach (ConsumerProject project in projects) project.Restore();
        double[] best = [.. projects.Select(static _ => double.MaxValue)];
        for (int round = 0; round < (report.Smoke ? 1 : 5); round++)
        {
            for (int i = 0; i < projects.Length; i++) best[i] = Math.Min(best[i], projects[i].Build().TotalSeconds);
        }

        report.Timed("clean build of an empty project", best[0], null, "s");
        report.Timed($"clean build on {name}, over the empty project", best[1] - best[0], preview ? 3.6 : null, "s");
        report.Timed($"clean build on {name}, two groups in Tags, over the empty project", best[2] - best[0], preview ? 1.2 : null, "s");
        report.Exact($"assembly on {name}", new FileInfo(whole.Assembly).Length / 1e3, preview ? 900 : null, 1_800, "KB");
        report.Exact($"assembly on {name}, two groups in Tags", new FileInfo(tagged.Assembly).Length / 1e3, null, 900, "KB");
        Intermediate(report, whole.Assembly);
        report.Draw(new("build.svg", $"Clean build on {name}", "s", [("IntercomGen", best[1]), ("IntercomGen, two groups", best[2]), ("empty project", best[0])]));
    }

    private static void Intermediate(Report report, string assembly)
    {
        (double read, double write) = MemberCode.BytesPerProperty(assembly);
        report.Exact("IL for reading, per property", read, 40, 40, "bytes");
        report.Exact("IL for writing, per property", write, 40, 40, "bytes");
    }
}
