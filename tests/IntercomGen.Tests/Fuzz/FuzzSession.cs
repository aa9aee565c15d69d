using System.Collections.Immutable;
using System.Globalization;
using IntercomGen.Description;
using IntercomGen.Model;
using IntercomGen.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Tests.Fuzz;

/// <summary>
/// Gives one mutant after the other to one driver, as an editor does in which somebody types: what stays the same, the runtime above all, is parsed once.
/// </summary>
internal sealed class FuzzSession
{
    private GeneratorDriver _driver = Generation.Driver();
    private TestText? _text;
    private ImmutableArray<SyntaxTree> _runtime = [];
    private CSharpCompilation _base = Generation.Empty;

    /// <summary>How many mutants gave no client.</summary>
    public int Refused { get; private set; }

    /// <summary>How many gave a client without a loss.</summary>
    public int Whole { get; private set; }

    /// <summary>How many gave a client with losses.</summary>
    public int Lossy { get; private set; }

    /// <summary>What is wrong with what was made of a mutant, a line each; empty when nothing is.</summary>
    /// <param name="mutant">The mutant.</param>
    /// <param name="compile">Whether to compile it too, which takes most of the time.</param>
    public List<string> Try(Mutant mutant, bool compile)
    {
        var problems = new List<string>();
        GeneratorDriverRunResult result = Run(new TestText("api.yaml", mutant.Text));
        if (result.Results.Single().Exception is { } exception) return [$"The generator throws {exception}"];
        foreach (Diagnostic diagnostic in result.Diagnostics.Where(static diagnostic => diagnostic.Id is "IGEN0001" or "IGEN0002" && !HasPlace(diagnostic)))
        {
            problems.Add($"A loss without a place: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
        }
        if (result.GeneratedTrees.IsEmpty)
        {
            if (result.Diagnostics.All(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Error)) problems.Add("No client, and no error.");
            Refused++;
            return problems;
        }
        if (result.Diagnostics.Any(static diagnostic => diagnostic.Id == "IGEN0002")) Lossy++;
        else Whole++;
        if (mutant.Tree is { } tree)
        {
            ClientModel plan = ClientPlanner.Plan(DescriptionReader.Read(mutant.Text), new ClientSettings("Intercom", "public", default), default);
            problems.AddRange(LossCheck.Missing(tree, plan));
        }
        if (compile && Complaints(result) is { Length: > 0 } complaints) problems.Add($"The compiler complains:\n{complaints}");
        return problems;
    }

    private GeneratorDriverRunResult Run(TestText text)
    {
        _driver = _text is null ? _driver.AddAdditionalTexts([text]) : _driver.ReplaceAdditionalText(_text, text);
        _text = text;
        _driver = _driver.RunGenerators(Generation.Empty);
        return _driver.GetRunResult();
    }

    // A place is a line and a column; nothing that is lost begins where the file does.
    private static bool HasPlace(Diagnostic diagnostic) =>
        diagnostic.Location.GetLineSpan() is { Path.Length: > 0 } span
            && (diagnostic.Id == "IGEN0001" || span.StartLinePosition > default(Microsoft.CodeAnalysis.Text.LinePosition));

    private string Complaints(GeneratorDriverRunResult result)
    {
        ILookup<bool, SyntaxTree> trees =
            result.GeneratedTrees.ToLookup(static tree => tree.FilePath.Replace('\\', '/').Contains("/Runtime/", StringComparison.Ordinal));
        ImmutableArray<SyntaxTree> runtime = [.. trees[true]];
        if (!runtime.SequenceEqual(_runtime))
        {
            _runtime = runtime;
            _base = Generation.Empty.AddSyntaxTrees(runtime);
        }
        CSharpCompilation compilation = _base.AddSyntaxTrees(trees[false]);
        return Generation.Complaints(trees[false].SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics()));
    }
}
