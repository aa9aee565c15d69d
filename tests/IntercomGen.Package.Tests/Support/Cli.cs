using System.Diagnostics;
using System.Text;

namespace IntercomGen.Package.Tests.Support;

/// <summary>What a command printed, and how it ended.</summary>
public sealed record CliResult(int ExitCode, string Output)
{
    public IEnumerable<string> Lines => Output.Split('\n').Select(static line => line.TrimEnd('\r'));

    public CliResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}

/// <summary>Runs the dotnet command as a shell outside of the tests would.</summary>
internal static class Cli
{
    /// <summary>Far more than anything takes on a machine of its own; only a build that hangs reaches it.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(40);

    public static CliResult Dotnet(string folder, params string[] arguments) => Run("dotnet", folder, arguments);

    public static CliResult Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // The test host's own MSBuild settings would steer the builds that are tested.
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // A node that stays alive holds our end of its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        var output = new StringBuilder();
        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end.\n{output}");
        }
        process.WaitForExit();
        return new CliResult(process.ExitCode, output.ToString());

        void Append(object sender, DataReceivedEventArgs e)
        {
            lock (output) output.Append(e.Data).Append('\n');
        }
    }
}
