using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>Something that is done to a request after it is made: a member that is assigned, or a method that is called on it.</summary>
/// <param name="Name">The member or method.</param>
/// <param name="IsCall">Whether it is a call.</param>
/// <param name="Values">What is assigned, or the arguments.</param>
/// <param name="Bind">What the parameters around the step stand for, from what those around the request do.</param>
/// <param name="Given">The same as expressions.</param>
internal sealed record RequestStep(
    string Name,
    bool IsCall,
    IReadOnlyList<ExpressionSyntax> Values,
    Func<Bindings, Bindings> Bind,
    IReadOnlyDictionary<ISymbol, ExpressionSyntax> Given);

/// <summary>Follows a request from where it is made, through its variable, fluent calls and the project's helpers, and notes what is done to it.</summary>
internal sealed class RequestTrail
{
    private const int MaximumDepth = 3;

    private readonly SemanticModels _models;
    private readonly TextEvaluator _text;
    private readonly List<RequestStep> _steps = [];

    private RequestTrail(SemanticModels models, TextEvaluator text) => (_models, _text) = (models, text);

    /// <summary>What is done to the request, in the order of the source.</summary>
    public IReadOnlyList<RequestStep> Steps => _steps;

    /// <summary>Whether code that cannot be followed gets hold of the request.</summary>
    public bool Escapes { get; private set; }

    public static RequestTrail Of(ExpressionSyntax made, SemanticModels models, TextEvaluator text)
    {
        var trail = new RequestTrail(models, text);
        trail.Follow(made, Context.Start, 0);
        return trail;
    }

    /// <summary>The one step that gives a member its value; several leave it unknown.</summary>
    public RequestStep? Assigned(string member, out bool several)
    {
        List<RequestStep> steps = _steps.FindAll(step => !step.IsCall && step.Name == member);
        several = steps.Count > 1;
        return steps.Count == 1 ? steps[0] : null;
    }

    private void Follow(ExpressionSyntax at, Context context, int depth)
    {
        switch (at.Parent)
        {
            case ParenthesizedExpressionSyntax or AwaitExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax:
                Follow((ExpressionSyntax)at.Parent, context, depth);
                break;
            case MemberAccessExpressionSyntax access when access.Expression == at:
                Member(access, context, depth);
                break;
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }:
                if (_models.Of(call.SyntaxTree).GetSymbolInfo(call).Symbol is IMethodSymbol method) Passed(at, call, method, context, depth);
                break;
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                Variable(variable.Identifier.ValueText, variable, context, depth);
                break;
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } assignment
                when assignment.Right == at && _models.Of(at.SyntaxTree).GetSymbolInfo(target).Symbol is ILocalSymbol:
                Variable(target.Identifier.ValueText, assignment, context, depth);
                break;
            case ExpressionStatementSyntax:
                break;
            default:
                Escapes = true;
                break;
        }
    }

    private void Member(MemberAccessExpressionSyntax access, Context context, int depth)
    {
        string name = access.Name.Identifier.ValueText;
        switch (access.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == access:
                _steps.Add(new RequestStep(name, false, [assignment.Right], context.Bind, context.Given));
                break;
            case InvocationExpressionSyntax call when _models.Of(call.SyntaxTree).GetSymbolInfo(call).Symbol is IMethodSymbol method:
                if (CallArguments.Declared(method).DeclaringSyntaxReferences.Length > 0)
                {
                    Passed(access.Expression, call, method, context, depth);
                }
                else
                {
                    List<ExpressionSyntax> values = [.. call.ArgumentList.Arguments.Select(static argument => argument.Expression)];
                    _steps.Add(new RequestStep(name, true, values, context.Bind, context.Given));
                }
                if (HttpTypes.IsCarrier(method.ReturnType)) Follow(call, context, depth);
                break;
        }
    }

    private void Passed(ExpressionSyntax at, InvocationExpressionSyntax call, IMethodSymbol method, Context context, int depth)
    {
        IMethodSymbol declared = CallArguments.Declared(method);
        if (declared.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } helper)
        {
            // What sends a request leaves it as it is.
            Escapes |= !HttpTypes.IsOwnMethod(declared);
            return;
        }
        List<(IParameterSymbol Parameter, ExpressionSyntax Value)> arguments = CallArguments.Of(call, method, _models);
        IParameterSymbol? parameter = arguments.Find(argument => argument.Value == at).Parameter;
        if (parameter is null || depth >= MaximumDepth) Escapes = true;
        else Variable(parameter.Name, helper, context.Into(declared, arguments, _text), depth + 1);
    }

    // Every use of the variable behind its declaration, or in the helper that is given it.
    private void Variable(string name, SyntaxNode declaration, Context context, int depth)
    {
        bool helper = declaration is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax;
        SyntaxNode? scope = helper ? declaration : declaration.Ancestors().FirstOrDefault(static node => node is BlockSyntax or CompilationUnitSyntax);
        foreach (IdentifierNameSyntax use in (scope?.DescendantNodes() ?? []).OfType<IdentifierNameSyntax>())
        {
            if (use.Identifier.ValueText != name || (!helper && use.SpanStart < declaration.Span.End)) continue;
            // The name of a member, an argument or an initializer is another thing.
            if (use.Parent is MemberAccessExpressionSyntax access && access.Name == use) continue;
            if (use.Parent is NameColonSyntax or NameEqualsSyntax or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }) continue;
            if (use.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax && helper) continue;
            Follow(use, context, depth);
        }
    }

    private sealed record Context(Func<Bindings, Bindings> Bind, IReadOnlyDictionary<ISymbol, ExpressionSyntax> Given)
    {
        public static readonly Context Start = new(static outer => outer, new Dictionary<ISymbol, ExpressionSyntax>(SymbolEqualityComparer.Default));

        public Context Into(IMethodSymbol method, List<(IParameterSymbol Parameter, ExpressionSyntax Value)> arguments, TextEvaluator text)
        {
            var given = new Dictionary<ISymbol, ExpressionSyntax>(SymbolEqualityComparer.Default);
            foreach (KeyValuePair<ISymbol, ExpressionSyntax> entry in Given) given[entry.Key] = entry.Value;
            foreach ((IParameterSymbol parameter, ExpressionSyntax value) in arguments) given[parameter] = value;
            return new Context(outer => text.Bind(method, arguments, Bind(outer)), given);
        }
    }
}
