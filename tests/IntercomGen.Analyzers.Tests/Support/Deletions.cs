using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Tests;

/// <summary>Code that is being typed: the source with pieces missing. Analyzers may say anything of it, but never throw.</summary>
internal static class Deletions
{
    private const int Rounds = 4;

    public static async Task Survive<TAnalyzer>(string source, Func<string, Compilation> compile, AnalyzerSetup? setup)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        // The seed comes from the text, so that a failure happens again.
        var random = new Random(source.Length * 31 + source.Count(static c => c == 'e'));
        for (int round = 0; round < Rounds; round++)
        {
            string broken = source;
            for (int cut = random.Next(1, 4); cut > 0; cut--)
            {
                int start = random.Next(broken.Length);
                broken = broken.Remove(start, Math.Min(random.Next(1, 40), broken.Length - start));
                if (broken.Length < 40) break;
            }
            await Verify.Run<TAnalyzer>(compile(broken), setup);
        }
    }
}
