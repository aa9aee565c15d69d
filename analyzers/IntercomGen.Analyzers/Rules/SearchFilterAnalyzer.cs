using System.Collections.Immutable;
using IntercomGen.Analyzers.Http;
using IntercomGen.Description.Naming;
using IntercomGen.Description.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN4003: a search filter with a field that cannot be searched, or an operator that the field does not take.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SearchFilterAnalyzer : RawHttpAnalyzer
{
    public const string Id = "IGEN4003";

    /// <summary>The property of the diagnostic that holds the field to write.</summary>
    public const string Replacement = "Replacement";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "The search filter is not one that the API takes",
        "{0}",
        Rule.Requests,
        "The API searches by some fields only, and each takes the operators of its type.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override void Check(RawCall call, IntercomProject project, SemanticModelAnalysisContext context)
    {
        if (project.ApiFor(call) is not { } api) return;
        foreach (SearchFilter filter in SearchFilter.In(call, api))
        {
            bool here = filter.Field.Where.SourceTree == context.SemanticModel.SyntaxTree;
            if (here && Check(filter, call) is { } diagnostic) context.ReportDiagnostic(diagnostic);
        }
    }

    private static Diagnostic? Check(SearchFilter filter, RawCall call)
    {
        SearchFacts facts = filter.Facts;
        if (facts.Find(filter.Field.Text) is not { } field)
        {
            IEnumerable<string> own = facts.Fields.Where(static candidate => candidate.Prefix is null).Select(static candidate => candidate.Name);
            string? near = Nearest.To(filter.Field.Text, own);
            ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
            if (near is not null) properties = properties.Add(Replacement, near);
            string advice = near is null
                ? $"; it searches by {Listed.Values(facts.Fields.Select(static candidate => candidate.Name))}"
                : $"; did you mean '{near}'?";
            return Diagnostic.Create(s_rule, filter.Field.Where, properties, $"'{call.Display}' does not search by '{filter.Field.Text}'{advice}");
        }
        if (filter.Operator is not { } used || field.Operators.IsEmpty || field.Operators.Contains(used.Text, StringComparer.Ordinal)) return null;
        // What is no operator at all is a wrong enum value: IGEN3002.
        if (!SearchOperators.All.Contains(used.Text, StringComparer.Ordinal)) return null;
        string kind = field.Type.ToString().ToLowerInvariant();
        string message = $"'{call.Display}' does not take '{used.Text}' for '{field.Name}', a field of type {kind}, "
            + $"which takes {Listed.Values(field.Operators)}";
        return Diagnostic.Create(s_rule, used.Where, message);
    }
}
