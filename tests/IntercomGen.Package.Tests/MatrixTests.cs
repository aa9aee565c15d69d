using System.Text;
using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

/// <summary>What the package was tried on, as a table. <c>INTERCOMGEN_MATRIX=file.md</c> writes it.</summary>
[Collection(OneBuild.Name)]
public sealed class MatrixTests(ConsumerBuild consumers)
{
    private static readonly (string Kind, string Project, string Framework)[] s_rows =
    [
        ("console, no description of its own", "Console", "net10.0"),
        ("library", "Frameworks", "net8.0"),
        ("library, System.Text.Json from NuGet", "Frameworks", "netstandard2.0"),
        ("library, reference assemblies from NuGet", "Frameworks", "net472"),
        ("ASP.NET Core", "Web", "net10.0"),
        ("central versions, warnings as errors, latest-all, documentation, AOT analysis", "Strict", "net10.0"),
        ("two descriptions, YAML and JSON, a file name with a space, a target", "Descriptions", "net10.0"),
        ("two projects with clients, one referring to the other", "App", "net10.0"),
        ("a project that only refers to one with a client", "Follower", "net10.0"),
        ("emitted files written to disk", "EmittedFiles", "net10.0"),
        ("beside a generator with a newer YamlDotNet", "NeighbourApp", "net10.0"),
    ];

    private static readonly (string Kind, string Project, string Code)[] s_refusals =
    [
        ("compiler too old", "OldCompiler", "IGEN0004"),
        ("C# too old", "OldLanguage", "IGEN0004"),
        ("broken description", "Broken", "IGEN0001"),
        ("missing description", "MissingFile", "IGEN0001"),
        ("unknown version", "UnknownVersion", "IGEN0005"),
    ];

    [Fact]
    public void EveryKindOfProjectBuildsOrIsRefusedByACode()
    {
        var table = new StringBuilder("| project | framework | outcome |\n|---|---|---|\n");
        var wrong = new List<string>();
        foreach ((string kind, string project, string framework) in s_rows)
        {
            IReadOnlyList<string> findings = consumers.Solution.Findings(project);
            Row(kind, framework, findings.Count == 0 ? "builds without a word" : "**" + findings[0] + "**", findings.Count == 0);
        }
        foreach ((string kind, string project, string code) in s_refusals)
        {
            bool refused = consumers.Solution.Findings(project) is [var only] && only.Contains("error " + code, StringComparison.Ordinal);
            Row(kind, "net10.0", refused ? "refused by " + code : "**not refused by " + code + "**", refused);
        }
        if (Environment.GetEnvironmentVariable("INTERCOMGEN_MATRIX") is { Length: > 0 } file) File.WriteAllText(file, table.ToString());

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));

        void Row(string kind, string framework, string outcome, bool good)
        {
            string row = $"| {kind} | {framework} | {outcome} |";
            table.Append(row).Append('\n');
            if (!good) wrong.Add(row);
        }
    }
}
