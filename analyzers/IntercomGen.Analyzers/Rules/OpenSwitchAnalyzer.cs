using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN3003: a switch over an open enum that does nothing, or throws, for a value that the description does not list yet.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class OpenSwitchAnalyzer : IntercomAnalyzer
{
    public const string Id = "IGEN3003";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "A switch over an open enum has no case for unknown values",
        "Intercom can answer with values of {0} that the description does not list; add {1} that says what happens then",
        Rule.Values,
        "Enums of the API grow within a version. A switch without a default skips a new value silently, a switch expression throws.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override bool Concerns(IntercomProject project) => project.HasClient;

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project)
    {
        context.RegisterOperationAction(static action => Statement((ISwitchOperation)action.Operation, action), OperationKind.Switch);
        context.RegisterOperationAction(static action => Expression((ISwitchExpressionOperation)action.Operation, action), OperationKind.SwitchExpression);
    }

    private static void Statement(ISwitchOperation choice, OperationAnalysisContext context)
    {
        if (EnumOf(choice.Value) is not { } type) return;
        bool covered = choice.Cases.SelectMany(static section => section.Clauses).Any(static clause => clause.CaseKind == CaseKind.Default
            || clause is IPatternCaseClauseOperation { Guard: null, Pattern: var pattern } && TakesAll(pattern));
        if (!covered) context.ReportDiagnostic(Diagnostic.Create(s_rule, choice.Value.Syntax.GetLocation(), type.Name, "a 'default:'"));
    }

    private static void Expression(ISwitchExpressionOperation choice, OperationAnalysisContext context)
    {
        if (EnumOf(choice.Value) is not { } type) return;
        bool covered = choice.Arms.Any(static arm => arm.Guard is null && TakesAll(arm.Pattern));
        if (!covered) context.ReportDiagnostic(Diagnostic.Create(s_rule, choice.Value.Syntax.GetLocation(), type.Name, "an arm '_ =>'"));
    }

    private static bool TakesAll(IPatternOperation pattern) => pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };

    // Over the enum itself, a nullable one, or its text: role, contact.Role, role.Value, contact.Role?.Value.
    private static ITypeSymbol? EnumOf(IOperation value)
    {
        if (value is IConditionalAccessOperation access) return EnumOf(access.WhenNotNull);
        if (value is IPropertyReferenceOperation { Property: { Name: "Value", ContainingType: var owner } } && EmittedClient.IsEnum(owner)) return owner;
        ITypeSymbol? type = value.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : value.Type;
        return EmittedClient.IsEnum(type) ? type : null;
    }
}
