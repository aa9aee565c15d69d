using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Tests.Features;

/// <summary>Projects that differ in what they reference.</summary>
internal static class Consumer
{
    private static readonly string[] s_platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    /// <summary>A web application: the whole shared framework.</summary>
    public static CSharpCompilation Web { get; } = With("Microsoft.AspNetCore.", "Microsoft.Extensions.");

    /// <summary>A worker or console program with Microsoft.Extensions.Http and what it brings.</summary>
    public static CSharpCompilation Worker { get; } = With("Microsoft.Extensions.");

    /// <summary>A library that logs.</summary>
    public static CSharpCompilation Logger { get; } = With("Microsoft.Extensions.Logging.Abstractions.dll");

    /// <summary>Runs the generator over a description in a project.</summary>
    public static GeneratorDriverRunResult Run(CSharpCompilation project, params AdditionalText[] texts) =>
        Generation.Driver(texts).RunGenerators(project).GetRunResult();

    /// <summary>The project with what was emitted into it.</summary>
    public static CSharpCompilation Compile(CSharpCompilation project, GeneratorDriverRunResult result, params string[] sources) =>
        project.AddSyntaxTrees(result.GeneratedTrees).AddSyntaxTrees(sources.Select(Generation.Parse));

    private static CSharpCompilation With(params string[] prefixes) => Generation.Empty.AddReferences(s_platform
        .Where(path => prefixes.Any(prefix => Path.GetFileName(path).StartsWith(prefix, StringComparison.Ordinal)))
        .Select(static path => MetadataReference.CreateFromFile(path)));
}
