using System.Diagnostics;
using System.Text.RegularExpressions;

namespace IntercomGen.Benchmarks.Build;

/// <summary>What NSwag makes of a description, mended until it compiles.</summary>
internal static partial class NSwagPeer
{
    public const string Version = "14.7.1";

    // What its output for Preview refers to without declaring it.
    private const string Missing = """

        namespace Peer
        {
            public partial class Filter { public System.Collections.Generic.IDictionary<string, object> AdditionalProperties { get; set; } }
            public partial class Reply_conversation_request { }
            public partial class Create_ticket_reply_with_comment_request { }
            public partial class Customer1 { }
            public partial class Data3 { }
            public partial class Data4 { }
        }
        """;

    /// <summary>The client as C#, and the time that the tool took in a fresh process; null where the tool cannot be had.</summary>
    public static (string Source, TimeSpan Time)? Generate(string description)
    {
        using var tool = new ConsumerProject("tool")
        {
            Packages = $"<PackageReference Include=\"NSwag.MSBuild\" Version=\"{Version}\" GeneratePathProperty=\"true\" PrivateAssets=\"all\" />",
        };
        if (!tool.Run(out _, "restore") || !tool.Run(out string package, "msbuild", "-getProperty:PkgNSwag_MSBuild")) return null;
        string program = Path.Combine(package.Trim(), "tools", "Net100", "dotnet-nswag.dll");
        string output = tool.At("Client.cs");
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                program, "openapi2csclient", "/input:" + description, "/output:" + output, "/namespace:Peer", "/JsonLibrary:SystemTextJson",
                "/GenerateOptionalParameters:true", "/OperationGenerationMode:MultipleClientsFromFirstTagAndOperationId",
            ])
        {
            RedirectStandardOutput = true,
        })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0 ? (NamelessMember().Replace(File.ReadAllText(output), "_$1 = $1,") + Missing, time) : null;
    }

    // Operators such as '=' and '~' all become a member called '_'.
    [GeneratedRegex(@"(?<=^\s+)_+ = (\d+),", RegexOptions.Multiline)]
    private static partial Regex NamelessMember();
}
