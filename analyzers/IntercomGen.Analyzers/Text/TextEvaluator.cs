using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using IntercomGen.Analyzers.Http;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>
/// Finds the text that an expression has at run time, as far as the source tells: constants, interpolation, concatenation, <c>Uri</c> and
/// <c>UriBuilder</c>, locals, fields and properties, helpers that give back a value or one of several. Everything else is a hole.
/// </summary>
internal sealed class TextEvaluator(SemanticModels models)
{
    private const int MaximumDepth = 12;

    // What ParseQueryString gives.
    private const string Collection = "NameValueCollection";

    private readonly AssignedValues _assigned = new(models, []);
    private readonly ConcurrentDictionary<ISymbol, ExpressionSyntax?> _once = new(SymbolEqualityComparer.Default);

    /// <summary>The files in which a property may be set to an address, beside those that name a host of Intercom.</summary>
    public HashSet<SyntaxTree> Assigning { init => _assigned = new AssignedValues(models, value); }

    /// <summary>What can run behind a member that is overridden or implemented.</summary>
    public ProjectTypes Types { get; } = new(models.Compilation);

    /// <summary>The clients whose base addresses texts begin with.</summary>
    public ClientBases Bases { get; } = new();

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
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                return AnyOf([coalesce.Left, coalesce.Right], bindings, depth);
            case ConditionalExpressionSyntax choice:
                return AnyOf([choice.WhenTrue, choice.WhenFalse], bindings, depth);
            case SwitchExpressionSyntax choice:
                return AnyOf(choice.Arms.Select(static arm => arm.Expression), bindings, depth);
            case BaseObjectCreationExpressionSyntax creation:
                return UriText.Of(creation, model, part => Evaluate(part, bindings, depth + 1));
            case InvocationExpressionSyntax call:
                return Call(call, model, bindings, depth);
            default:
                return model.GetSymbolInfo(expression).Symbol is { } symbol ? Symbol(symbol, expression, model, bindings, depth) : TextPattern.Unknown;
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

    // What throws gives nothing.
    private string AnyOf(IEnumerable<ExpressionSyntax> choices, Bindings bindings, int depth) =>
        DefaultText.AnyOf(choices.Where(static choice => choice is not ThrowExpressionSyntax).Select(choice => Evaluate(choice, bindings, depth + 1)));

    private string Call(InvocationExpressionSyntax call, SemanticModel model, Bindings bindings, int depth)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method) return TextPattern.Unknown;
        ExpressionSyntax? receiver = CallArguments.Receiver(call);
        string? made = StringCalls.TryEvaluate(call, method, part => Evaluate(part, bindings, depth + 1), part => model.GetConstantValue(part).Value);
        if (made is not null) return made;
        bool isAddress = method.ContainingType.Name is "Uri" or "UriBuilder";
        if (method.Name == "ToString" && receiver is not null && (isAddress || model.GetTypeInfo(receiver).Type?.Name == Collection))
        {
            return Evaluate(receiver, bindings, depth + 1);
        }
        if (CallArguments.Declared(method).DeclaringSyntaxReferences.IsEmpty) return TextPattern.Unknown;
        List<(IParameterSymbol Parameter, ExpressionSyntax Value)> arguments = CallArguments.Of(call, method, models);
        ITypeSymbol? self = SelfOf(method, receiver, model, call, bindings);
        return DefaultText.AnyOf(Bodies(CallArguments.Declared(method), receiver, self, bindings).OfType<IMethodSymbol>().SelectMany(body =>
        {
            IReadOnlyList<ExpressionSyntax> returned = MemberBodies.Of(body);
            Bindings inner = returned.Count == 0 ? Bindings.None : Bind(body, CallArguments.For(body, arguments), bindings, self, depth);
            return returned.Count == 0 ? [TextPattern.Unknown] : returned.Select(value => Evaluate(value, inner, depth + 1));
        }));
    }

    /// <summary>What the parameters of a method stand for when it is called with these arguments.</summary>
    public Bindings Bind(
        IMethodSymbol method, List<(IParameterSymbol Parameter, ExpressionSyntax Value)> arguments, Bindings outer, ITypeSymbol? self = null, int depth = 0)
    {
        var bindings = new Bindings(method, self, outer);
        foreach ((IParameterSymbol parameter, ExpressionSyntax value) in arguments) bindings[parameter] = Evaluate(value, outer, depth + 1);
        return bindings;
    }

    private string Symbol(ISymbol symbol, ExpressionSyntax use, SemanticModel model, Bindings bindings, int depth)
    {
        switch (symbol)
        {
            case IParameterSymbol parameter:
                return bindings[parameter.OriginalDefinition];
            case ILocalSymbol { Type.Name: "UriBuilder" } local when use is IdentifierNameSyntax:
                return Built(bindings, depth).Address(local, use)?.ToString() ?? TextPattern.Unknown;
            case ILocalSymbol { Type.Name: Collection } local:
                return Built(bindings, depth).Query(local, use);
            case ILocalSymbol local:
                return Built(bindings, depth).Text(local, use);
            case IFieldSymbol { ContainingType: { Name: "Uri", ContainingNamespace.Name: "System" } } scheme:
                return scheme.Name switch { "UriSchemeHttps" => "https", "UriSchemeHttp" => "http", "SchemeDelimiter" => "://", _ => TextPattern.Unknown };
            case IFieldSymbol field:
                return Held(field, bindings, depth);
            case IPropertySymbol { IsStatic: true, ContainingType.Name: "HttpMethod" } verb:
                return verb.Name.ToUpperInvariant();
            case IPropertySymbol { ContainingType.Name: "UriBuilder" } part when use is MemberAccessExpressionSyntax access:
                return model.GetSymbolInfo(access.Expression).Symbol is ILocalSymbol builder
                    ? Built(bindings, depth).Address(builder, access.Expression)?[part.Name] ?? TextPattern.Unknown
                    : part.Name == "Uri" ? Evaluate(access.Expression, bindings, depth + 1) : TextPattern.Unknown;
            case IPropertySymbol { Name: "AbsoluteUri" or "OriginalString", ContainingType.Name: "Uri" } when use is MemberAccessExpressionSyntax access:
                return Evaluate(access.Expression, bindings, depth + 1);
            case IPropertySymbol { Name: "BaseAddress" } root when HttpTypes.IsClient(root.ContainingType):
                return Bases.Of(use, model) ?? TextPattern.Unknown;
            case IPropertySymbol property:
                return Property(property, use, model, bindings, depth);
            default:
                return TextPattern.Unknown;
        }
    }

    private string Property(IPropertySymbol property, ExpressionSyntax use, SemanticModel model, Bindings bindings, int depth)
    {
        if (property.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty) return TextPattern.Unknown;
        ExpressionSyntax? receiver = (use as MemberAccessExpressionSyntax)?.Expression;
        ITypeSymbol? self = SelfOf(property, receiver, model, use, bindings);
        return DefaultText.AnyOf(Bodies(property, receiver, self, bindings).OfType<IPropertySymbol>().SelectMany(body =>
        {
            IReadOnlyList<ExpressionSyntax> returned = MemberBodies.Of(body);
            if (returned.Count > 0) return returned.Select(value => Evaluate(value, new Bindings(body, self, bindings), depth + 1));
            return [Held(body, bindings, depth)];
        }));
    }

    // Every call of a helper asks for the same ones, and each answer is a walk through a class.
    private ExpressionSyntax? Once(ISymbol member) => _once.GetOrAdd(member.OriginalDefinition, static key => key switch
    {
        IFieldSymbol field => SingleValue.IsSetOnce(field) ? SingleValue.Of(field) : null,
        IPropertySymbol { SetMethod: null } property => SingleValue.Stored(property),
        _ => null,
    });

    private string Held(ISymbol member, Bindings bindings, int depth)
    {
        var within = new Bindings(member, null, bindings);
        return Once(member) is { } once ? Evaluate(once, within, depth + 1) : Assigned(member, within, depth);
    }

    // Whoever sets it may say something else, and what is not known comes from configuration.
    private string Assigned(ISymbol member, Bindings within, int depth)
    {
        IReadOnlyList<ExpressionSyntax> values = _assigned.To(member.OriginalDefinition, value => UriText.Host(Text(value)) is not null);
        return DefaultText.AnyOf(values.Select(value => DefaultText.Of(Text(value))).Where(static text => text != TextPattern.Unknown));

        string Text(ExpressionSyntax value) => Evaluate(value, within, depth + 1);
    }

    private BuiltText Built(Bindings bindings, int depth) => new(value => Evaluate(value, bindings, depth + 1));

    // One that has led here is not asked again: a decorator asks whom it stands before.
    private IEnumerable<ISymbol> Bodies(ISymbol member, ExpressionSyntax? receiver, ITypeSymbol? self, Bindings bindings) =>
        (receiver is BaseExpressionSyntax ? [member.OriginalDefinition] : Types.Bodies(member, self)).Where(body => !bindings.Runs(body));

    // The object that a member is named on: another one, or that of the code itself.
    public static ITypeSymbol? SelfOf(ISymbol member, ExpressionSyntax? receiver, SemanticModel model, SyntaxNode use, Bindings bindings)
    {
        if (member.IsStatic || ExtensionBlocks.IsIn(member)) return null;
        if (receiver is not (null or ThisExpressionSyntax or BaseExpressionSyntax)) return model.GetTypeInfo(receiver).Type;
        return bindings.Self ?? model.GetEnclosingSymbol(use.SpanStart)?.ContainingType;
    }
}
