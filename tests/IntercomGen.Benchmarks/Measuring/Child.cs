using System.Diagnostics;
using System.Globalization;
using IntercomGen.Benchmarks.Generate;
using IntercomGen.Benchmarks.Start;

namespace IntercomGen.Benchmarks.Measuring;

/// <summary>Runs a task in a fresh process: what happens for the first time happens only once in each.</summary>
internal static class Child
{
    /// <summary>The least number of milliseconds that fresh processes reported for a task.</summary>
    public static double Best(int processes, params string[] task) =>
        Enumerable.Range(0, processes).Min(_ => double.Parse(Output(task), CultureInfo.InvariantCulture));

    /// <summary>The task itself, in the fresh process: prints the milliseconds that it took.</summary>
    public static int Run(string[] task)
    {
        TimeSpan took = task switch
        {
            ["generate", string file] => GenerationSession.Cold(file),
            ["read", string kind, string file] => FirstRead.Run(kind, file),
            ["call"] => FirstRead.Call(),
            _ => throw new ArgumentException($"No task '{string.Join(' ', task)}'."),
        };
        Console.WriteLine(took.TotalMilliseconds.ToString("0.###", CultureInfo.InvariantCulture));
        return 0;
    }

    private static string Output(string[] task)
    {
        string assembly = typeof(Child).Assembly.Location;
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["exec", assembly, "child", .. task]) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"The task '{string.Join(' ', task)}' failed.");
    }
}
