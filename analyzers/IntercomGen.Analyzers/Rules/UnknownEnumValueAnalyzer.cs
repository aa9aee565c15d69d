using System.Collections.Immutable;
using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN3001: a constant that an open enum does not list. Open enums take any text, so the compiler has nothing to say.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnknownEnumValueAnalyzer : IntercomAnalyzer
{
    public const string Id = "IGEN3001";

    /// <summary>The properties of the diagnostic that hold the enum, the member to use and its value.</summary>
    public const string Enum = "Enum";
    public const string Member = "Member";
    public const string Value = "Value";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "The enum has no such value",
        "'{0}' is not a value of {1}, which has {2}{3}",
        Rule.Values,
        "Intercom refuses a request with a value that it does not know, and never answers with one that differs in case or spelling.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override bool Concerns(IntercomProject project) => project.HasClient;

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project) => EnumTexts.Register(context, Check);

    private static void Check(INamedTypeSymbol type, IOperation value, string text, OperationAnalysisContext context)
    {
        List<(string Value, string Member)> known = EmittedClient.ValuesOf(type);
        if (known.Count == 0 || known.Exists(entry => entry.Value == text)) return;
        string? near = Nearest.To(text, known.Select(static entry => entry.Value));
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (near is not null)
        {
            properties = properties
                .Add(Enum, type.ToMinimalDisplayString(value.SemanticModel!, value.Syntax.SpanStart))
                .Add(Member, known.Find(entry => entry.Value == near).Member)
                .Add(Value, near);
        }
        string advice = near is null ? "" : $"; did you mean '{near}'?";
        string values = Listed.Values(known.Select(static entry => entry.Value));
        context.ReportDiagnostic(Diagnostic.Create(s_rule, value.Syntax.GetLocation(), properties, text, type.Name, values, advice));
    }
}
