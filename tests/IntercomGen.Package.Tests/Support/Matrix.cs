using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace IntercomGen.Package.Tests.Support;

/// <summary>
/// What the package was tried on, and what came of it: each row is the test that it names. <c>INTERCOMGEN_MATRIX=file.md</c> has them written when all tests
/// are through; a file with the marks of a matrix keeps what stands around it.
/// </summary>
internal static class Matrix
{
    private const string Begin = "<!-- matrix -->\n";
    private const string End = "<!-- /matrix -->\n";

    private static readonly ConcurrentBag<(string Outcome, string Kind, string Framework, string Test)> s_rows = [];

    /// <summary>Runs a test and takes down what came of it.</summary>
    /// <param name="kind">The kind of project, or of build.</param>
    /// <param name="framework">The target framework.</param>
    /// <param name="outcome">What the test shows when it passes.</param>
    /// <param name="test">The test.</param>
    /// <param name="name">Its name.</param>
    public static void Row(string kind, string framework, string outcome, Action test, [CallerMemberName] string name = "")
    {
        string came = "**fails**";
        try
        {
            test();
            came = outcome;
        }
        finally
        {
            s_rows.Add((came, kind, framework, name));
        }
    }

    /// <summary>Writes the table where the environment asks for it.</summary>
    public static void Write()
    {
        if (Environment.GetEnvironmentVariable("INTERCOMGEN_MATRIX") is not { Length: > 0 } file) return;
        IEnumerable<string> rows = s_rows.Order().Select(static row => $"| {row.Kind} | {row.Framework} | {row.Outcome} | `{row.Test}` |");
        string table = string.Join('\n', ["| project or build | framework | outcome | test |", "|---|---|---|---|", .. rows]) + "\n";
        string old = File.Exists(file) ? File.ReadAllText(file) : "";
        int begin = old.IndexOf(Begin, StringComparison.Ordinal);
        int end = old.IndexOf(End, StringComparison.Ordinal);
        File.WriteAllText(file, begin < 0 || end < begin ? table : old[..(begin + Begin.Length)] + table + old[end..]);
    }
}
