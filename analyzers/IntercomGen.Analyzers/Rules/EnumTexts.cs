using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IntercomGen.Analyzers.Rules;

/// <summary>Finds where the source gives an open enum a value as text: conversions, constructors, comparisons, patterns, cases.</summary>
internal static class EnumTexts
{
    /// <summary>What to do with a value that the source compares with, or gives to, an enum.</summary>
    public delegate void Found(INamedTypeSymbol type, IOperation value, string text, OperationAnalysisContext context);

    public static void Register(CompilationStartAnalysisContext context, Found found)
    {
        context.RegisterOperationAction(action => Conversion((IConversionOperation)action.Operation, action, found), OperationKind.Conversion);
        context.RegisterOperationAction(action => Creation((IObjectCreationOperation)action.Operation, action, found), OperationKind.ObjectCreation);
        context.RegisterOperationAction(action => Comparison((IBinaryOperation)action.Operation, action, found), OperationKind.Binary);
        context.RegisterOperationAction(action => Pattern((IConstantPatternOperation)action.Operation, action, found), OperationKind.ConstantPattern);
        context.RegisterOperationAction(action => Case((ISwitchOperation)action.Operation, action, found), OperationKind.Switch);
    }

    // ContactRole role = "usr";
    private static void Conversion(IConversionOperation conversion, OperationAnalysisContext context, Found found)
    {
        if (conversion.OperatorMethod is { ContainingType: var type }) Check(type, conversion.Operand, context, found);
    }

    // new ContactRole("usr")
    private static void Creation(IObjectCreationOperation creation, OperationAnalysisContext context, Found found)
    {
        if (creation.Arguments.Length == 1) Check(creation.Type, creation.Arguments[0].Value, context, found);
    }

    // role.Value == "usr"
    private static void Comparison(IBinaryOperation comparison, OperationAnalysisContext context, Found found)
    {
        if (comparison.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)) return;
        Check(EnumOf(comparison.LeftOperand), comparison.RightOperand, context, found);
        Check(EnumOf(comparison.RightOperand), comparison.LeftOperand, context, found);
    }

    // role.Value is "usr", role is { Value: "usr" }, role.Value switch { "usr" => ... }
    private static void Pattern(IConstantPatternOperation pattern, OperationAnalysisContext context, Found found)
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
        Check(type, pattern.Value, context, found);
    }

    // switch (role.Value) { case "usr": ... }
    private static void Case(ISwitchOperation choice, OperationAnalysisContext context, Found found)
    {
        if (EnumOf(choice.Value) is not { } type) return;
        IEnumerable<ICaseClauseOperation> clauses = choice.Cases.SelectMany(static section => section.Clauses);
        foreach (ISingleValueCaseClauseOperation clause in clauses.OfType<ISingleValueCaseClauseOperation>()) Check(type, clause.Value, context, found);
    }

    // role.Value, role?.Value
    private static INamedTypeSymbol? EnumOf(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType: var type } } when EmittedClient.IsEnum(type) => type,
        IConditionalAccessOperation access => EnumOf(access.WhenNotNull),
        _ => null,
    };

    private static void Check(ITypeSymbol? type, IOperation value, OperationAnalysisContext context, Found found)
    {
        if (type is INamedTypeSymbol named && value.ConstantValue is { HasValue: true, Value: string text } && EmittedClient.IsEnum(type))
        {
            found(named, value, text, context);
        }
    }
}
