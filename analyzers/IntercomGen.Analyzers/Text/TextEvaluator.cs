using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>
/// Finds the text that an expression has at run time, as far as the source tells: constants, interpolation, concatenation, <c>Uri</c> and
/// <c>UriBuilder</c>, locals and fields that are set once, helpers of one expression. Everything else is a hole.
/// </summary>
internal sealed class TextEvaluator(SemanticModels models)
{
    private const int MaximumDepth = 12;

    public string Evaluate(ExpressionSyntax expression, Bindings? bindings = null) => Evaluate(expression, bindings ?? Bindings.None, 0);

    private string Evaluate(ExpressionSyntax? expression, Bindings bindings, int depth)
    {
        if (expression is null || depth > MaximumDepth) return TextPattern.Unknown;
        SemanticModel model = models.Of(expression.SyntaxTree);
        Optional<object?> constant = model.GetConstantValue(expression);
        if (constant.HasValue) return constant.Value is { } value ? Constant(value, expression, model) : TextPattern.Unknown;
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Evaluate(inner.Expression, bindings, depth);
            case CastExpressionSyntax cast:
                return Evaluate(cast.Expression, bindings, depth);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } certain:
                return Evaluate(certain.Operand, bindings, depth);
            case InterpolatedStringExpressionSyntax interpolated:
                return Interpolated(interpolated, bindings, depth);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return Evaluate(sum.Left, bindings, depth + 1) + Evaluate(sum.Right, bindings, depth + 1);
            case ConditionalExpressionSyntax choice:
                return TextPattern.Either(Evaluate(choice.WhenTrue, bindings, depth + 1), Evaluate(choice.WhenFalse, bindings, depth + 1));
            case BaseObjectCreationExpressionSyntax creation:
                return UriText.Of(creation, model, part => Evaluate(part, bindings, depth + 1));
            case InvocationExpressionSyntax call:
                return Call(call, model, bindings, depth);
            default:
                return model.GetSymbolInfo(expression).Symbol is { } symbol ? Symbol(symbol, expression, bindings, depth) : TextPattern.Unknown;
        }
    }

    // A text has the name of an enum's member, not its number.
    private static string Constant(object value, ExpressionSyntax expression, SemanticModel model)
    {
        if (value is not string && model.GetTypeInfo(expression).Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
        {
            return type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => value.Equals(member.ConstantValue))?.Name ?? TextPattern.Unknown;
        }
        return Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
    }

    private string Interpolated(InterpolatedStringExpressionSyntax interpolated, Bindings bindings, int depth)
    {
        var text = new StringBuilder();
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            text.Append(content switch
            {
                InterpolatedStringTextSyntax literal => TextOf(literal),
                InterpolationSyntax hole => Evaluate(hole.Expression, bindings, depth + 1),
                _ => TextPattern.Unknown,
            });
        }
        return text.ToString();
    }

    /// <summary>The text of a piece between holes; in other than raw strings, a brace is written as two.</summary>
    public static string TextOf(InterpolatedStringTextSyntax piece)
    {
        string text = piece.TextToken.ValueText;
        bool raw = piece.Parent is InterpolatedStringExpressionSyntax { StringStartToken: var start }
            && start.Kind() is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken;
        return raw ? text : text.Replace("{{", "{").Replace("}}", "}");
    }

    private string Call(InvocationExpressionSyntax call, SemanticModel model, Bindings bindings, int depth)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method) return TextPattern.Unknown;
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        ExpressionSyntax? receiver = CallArguments.Receiver(call);
        if (method.ContainingType.SpecialType == SpecialType.System_String)
        {
            return method.Name switch
            {
                "Concat" => string.Concat(arguments.Select(argument => Evaluate(argument.Expression, bindings, depth + 1))),
                "TrimEnd" when arguments.Count == 1 => Evaluate(receiver, bindings, depth + 1).TrimEnd(Characters(arguments[0].Expression, model)),
                "TrimStart" when arguments.Count == 1 => Evaluate(receiver, bindings, depth + 1).TrimStart(Characters(arguments[0].Expression, model)),
                "ToString" => Evaluate(receiver, bindings, depth + 1),
                _ => TextPattern.Unknown,
            };
        }
        if (method.Name == "ToString" && method.ContainingType.Name is "Uri" or "UriBuilder") return Evaluate(receiver, bindings, depth + 1);
        return BodyOf(method) is { } body ? Evaluate(body, Bind(CallArguments.Of(call, method), bindings, depth), depth + 1) : TextPattern.Unknown;
    }

    /// <summary>What the parameters of a method stand for when it is called with these arguments.</summary>
    public Bindings Bind(List<(IParameterSymbol Parameter, ExpressionSyntax Value)> arguments, Bindings outer, int depth = 0)
    {
        var bindings = new Bindings();
        foreach ((IParameterSymbol parameter, ExpressionSyntax value) in arguments) bindings[parameter] = Evaluate(value, outer, depth + 1);
        return bindings;
    }

    private string Symbol(ISymbol symbol, ExpressionSyntax use, Bindings bindings, int depth)
    {
        switch (symbol)
        {
            case IParameterSymbol parameter:
                return bindings[parameter.OriginalDefinition];
            case ILocalSymbol local:
                return Evaluate(SingleValue.Of(local, use), bindings, depth + 1);
            case IFieldSymbol { IsReadOnly: true } field:
                return Evaluate(SingleValue.Of(field), Bindings.None, depth + 1);
            case IPropertySymbol { IsStatic: true, ContainingType.Name: "HttpMethod" } verb:
                return verb.Name.ToUpperInvariant();
            case IPropertySymbol { Name: "Uri" } property when property.ContainingType.Name == "UriBuilder" && use is MemberAccessExpressionSyntax access:
                return Evaluate(access.Expression, bindings, depth + 1);
            case IPropertySymbol property:
                return Evaluate(SingleValue.Of(property), Bindings.None, depth + 1);
            default:
                return TextPattern.Unknown;
        }
    }

    private static char[] Characters(ExpressionSyntax argument, SemanticModel model) => model.GetConstantValue(argument).Value switch
    {
        char single => [single],
        _ => [],
    };

    /// <summary>The expression that a method of the project gives back; null when it does more than that.</summary>
    public static ExpressionSyntax? BodyOf(IMethodSymbol method)
    {
        if (method.IsVirtual || method.IsOverride || method.DeclaringSyntaxReferences.Length != 1) return null;
        return method.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            MethodDeclarationSyntax { ExpressionBody.Expression: var body } => body,
            MethodDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } body }] } => body,
            LocalFunctionStatementSyntax { ExpressionBody.Expression: var body } => body,
            LocalFunctionStatementSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } body }] } => body,
            _ => null,
        };
    }
}
