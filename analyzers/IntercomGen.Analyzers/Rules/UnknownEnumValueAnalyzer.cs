using System.Collections.Immutable;
using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

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

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project)
    {
        context.RegisterOperationAction(static action => Conversion((IConversionOperation)action.Operation, action), OperationKind.Conversion);
        context.RegisterOperationAction(static action => Creation((IObjectCreationOperation)action.Operation, action), OperationKind.ObjectCreation);
        context.RegisterOperationAction(static action => Comparison((IBinaryOperation)action.Operation, action), OperationKind.Binary);
        context.RegisterOperationAction(static action => Pattern((IConstantPatternOperation)action.Operation, action), OperationKind.ConstantPattern);
        context.RegisterOperationAction(static action => Case((ISwitchOperation)action.Operation, action), OperationKind.Switch);
    }

    // ContactRole role = "usr";
    private static void Conversion(IConversionOperation conversion, OperationAnalysisContext context)
    {
        if (conversion.OperatorMethod is { ContainingType: var type }) Check(type, conversion.Operand, context);
    }

    // new ContactRole("usr")
    private static void Creation(IObjectCreationOperation creation, OperationAnalysisContext context)
    {
        if (creation.Arguments.Length == 1) Check(creation.Type, creation.Arguments[0].Value, context);
    }

    // role.Value == "usr"
    private static void Comparison(IBinaryOperation comparison, OperationAnalysisContext context)
    {
        if (comparison.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)) return;
        Check(EnumOf(comparison.LeftOperand), comparison.RightOperand, context);
        Check(EnumOf(comparison.RightOperand), comparison.LeftOperand, context);
    }

    // role.Value is "usr", role is { Value: "usr" }, role.Value switch { "usr" => ... }
    private static void Pattern(IConstantPatternOperation pattern, OperationAnalysisContext context)
    {
        IOperation? parent = pattern.Parent;
        while (parent is IBinaryPatternOperation or INegatedPatternOperation) parent = parent.Parent;
        INamedTypeSymbol? type = parent switch
        {
            IIsPatternOperation test => EnumOf(test.Value),
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => EnumOf(choice.Value),
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation choice } => EnumOf(choice.Value),
            IPropertySubpatternOperation { Member: IPropertyReferenceOperation member } => EnumOf(member),
            _ => null,
        };
        Check(type, pattern.Value, context);
    }

    // switch (role.Value) { case "usr": ... }
    private static void Case(ISwitchOperation choice, OperationAnalysisContext context)
    {
        if (EnumOf(choice.Value) is not { } type) return;
        foreach (ISingleValueCaseClauseOperation clause in choice.Cases.SelectMany(static section => section.Clauses).OfType<ISingleValueCaseClauseOperation>()) Check(type, clause.Value, context);
    }

    private static INamedTypeSymbol? EnumOf(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { Name: "Value", ContainingType: var type } } && EmittedClient.IsEnum(type) ? type : null;

    private static void Check(ITypeSymbol? type, IOperation value, OperationAnalysisContext context)
    {
        if (type is null || value.ConstantValue is not { HasValue: true, Value: string text } || !EmittedClient.IsEnum(type)) return;
        List<(string Value, string Member)> known = EmittedClient.ValuesOf(type);
        if (known.Count == 0 || known.Exists(entry => entry.Value == text)) return;
        string? near = Nearest.To(text, known.Select(static entry => entry.Value));
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (near is not null)
        {
            properties = properties.Add(Enum, type.ToMinimalDisplayString(value.SemanticModel!, value.Syntax.SpanStart)).Add(Member, known.Find(entry => entry.Value == near).Member).Add(Value, near);
        }
        string advice = near is null ? "" : $"; did you mean '{near}'?";
        context.ReportDiagnostic(Diagnostic.Create(s_rule, value.Syntax.GetLocation(), properties, text, type.Name, Listed.Values(known.Select(static entry => entry.Value)), advice));
    }
}
