using IntercomGen.Benchmarks.Measuring;

namespace IntercomGen.Benchmarks.Start;

/// <summary>First things in a fresh process.</summary>
internal static class StartPart
{
    public static void Run(Report report)
    {
        int processes = report.Smoke ? 1 : 7;
        if (Folders.Payloads is { } folder)
        {
            string contact = Path.Combine(folder, "contact.json");
            report.Timed("first read of a contact in a fresh process", Child.Best(processes, "read", "ours", contact), 30, "ms");
            report.Timed("first read through IntercomJson.Deserialize<T>", Child.Best(processes, "read", "generic", contact), null, "ms");
            report.Timed("first read: System.Text.Json source generation", Child.Best(processes, "read", "plain", contact), null, "ms");
        }
        else
        {
            report.Skip("first read of a contact", "the folder of recorded payloads is missing");
        }

        report.Timed("first call in a fresh process, client made on the way", Child.Best(processes, "call"), null, "ms");
    }
}
