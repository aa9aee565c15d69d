using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Tests;

/// <summary>What the generator made of an input: what it reported, and what the compiler says of the rest.</summary>
internal sealed class Outcome
{
    private Outcome(GeneratorDriverRunResult result)
    {
        Result = result;
        Compilation = Generation.Compile(result);
    }

    public GeneratorDriverRunResult Result { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>The diagnostics, as <c>IGEN0002(12): message</c>, with the line.</summary>
    public IReadOnlyList<string> Reports => [.. Result.Diagnostics.Select(static diagnostic => string.Create(
        CultureInfo.InvariantCulture,
        $"{diagnostic.Id}({diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}): {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"))];

    /// <summary>The diagnostics that tell of something left out.</summary>
    public IReadOnlyList<string> Losses => [.. Reports.Where(static report => report.StartsWith("IGEN0002", StringComparison.Ordinal))];

    /// <summary>Runs the generator; whatever the input is, it does not throw and what it emits compiles without a warning.</summary>
    public static Outcome Of(params TestText[] texts)
    {
        GeneratorDriverRunResult result = Generation.Run(texts);
        GeneratorRunResult run = Assert.Single(result.Results);
        Assert.Null(run.Exception);
        var outcome = new Outcome(result);
        string complaints = outcome.Complaints();
        Assert.True(complaints.Length == 0, complaints);
        return outcome;
    }

    public static Outcome Of(string description, params (string Name, string Value)[] metadata) => Of(new TestText("api.yaml", description, metadata));

    public INamedTypeSymbol Type(string name) =>
        Compilation.GetTypeByMetadataName("Intercom." + name) ?? throw new InvalidOperationException($"No type {name} is emitted.");

    /// <summary>The public properties of a type that it declares itself.</summary>
    public IEnumerable<string> Properties(string type) =>
        Type(type).GetMembers().OfType<IPropertySymbol>().Where(static property => property.DeclaredAccessibility == Accessibility.Public)
            .Select(static property => property.Name);

    /// <summary>The value of a constant among an open enum's values, by its C# name.</summary>
    public Dictionary<string, string> Values(string type) => Type(type).GetTypeMembers("Values").Single().GetMembers().OfType<IFieldSymbol>()
        .ToDictionary(static field => field.Name, static field => (string)field.ConstantValue!);

    // Bodies of the runtime's own methods are compiled by the tests of whole descriptions; here only what this input has made.
    private string Complaints()
    {
        IEnumerable<Diagnostic> bodies = Compilation.SyntaxTrees
            .Where(static tree => !tree.FilePath.Replace('\\', '/').Contains("/Runtime/", StringComparison.Ordinal))
            .SelectMany(tree => Compilation.GetSemanticModel(tree).GetDiagnostics());
        return Generation.Complaints(Compilation.GetDeclarationDiagnostics().Concat(bodies));
    }
}
