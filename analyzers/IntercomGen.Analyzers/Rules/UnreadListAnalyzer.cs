using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN5005: the pages of a list are asked for and dropped, or kept in a variable that nothing reads: nothing is sent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnreadListAnalyzer : IntercomAnalyzer
{
    public const string Id = "IGEN5005";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "A list is asked for and never enumerated",
        "'{0}' sends nothing until its list is enumerated, and nothing here does; walk it with 'await foreach'",
        Rule.Use,
        "A method that walks all pages gives a list that asks for its pages as it is enumerated. "
            + "Where nothing enumerates it, no request is made, and no exception says so.");

    // What these give is enumerated later, as the list itself is.
    private static readonly ImmutableHashSet<string> s_deferring = ["AsPages", "WithCancellation", "ConfigureAwait"];

    // Mocks and assertions call a method to speak of it: Received(), Verify(...), Assert.Throws(...).
    private static readonly ImmutableArray<string> s_speaking = ["Receive", "Verify", "Setup", "When", "InOrder", "CallTo", "Throw", "Exception"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override bool Concerns(IntercomProject project) => project.HasClient;

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project)
    {
        context.RegisterSyntaxNodeAction(static node => Check(node, ((ExpressionStatementSyntax)node.Node).Expression), SyntaxKind.ExpressionStatement);
        context.RegisterSyntaxNodeAction(CheckVariable, SyntaxKind.VariableDeclarator);
        context.RegisterSyntaxNodeAction(CheckArrow, SyntaxKind.ArrowExpressionClause);
        context.RegisterSyntaxNodeAction(CheckLambda, SyntaxKind.ParenthesizedLambdaExpression, SyntaxKind.SimpleLambdaExpression);
    }

    private static void CheckVariable(SyntaxNodeAnalysisContext context)
    {
        var variable = (VariableDeclaratorSyntax)context.Node;
        if (variable is not { Initializer.Value: { } value, Parent.Parent: LocalDeclarationStatementSyntax { Parent: { } scope } }) return;
        if (Call(value) is null) return;
        SyntaxNode home = scope is GlobalStatementSyntax or SwitchSectionSyntax ? scope.Parent! : scope;
        bool isRead = home.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => use.Identifier.ValueText == variable.Identifier.ValueText);
        if (!isRead) Check(context, value);
    }

    // The value of an arrow goes nowhere where nothing is returned: in a void method, and in an async one that gives a bare task.
    private static void CheckArrow(SyntaxNodeAnalysisContext context)
    {
        var arrow = (ArrowExpressionClauseSyntax)context.Node;
        if (arrow.Parent is not (MethodDeclarationSyntax or LocalFunctionStatementSyntax) || Call(Dropped(arrow.Expression)) is null) return;
        if (context.SemanticModel.GetDeclaredSymbol(arrow.Parent, context.CancellationToken) is IMethodSymbol method && ReturnsNothing(method))
        {
            Check(context, arrow.Expression);
        }
    }

    private static void CheckLambda(SyntaxNodeAnalysisContext context)
    {
        if (((LambdaExpressionSyntax)context.Node).ExpressionBody is not { } body || Call(Dropped(body)) is null) return;
        if (context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol is IMethodSymbol lambda && ReturnsNothing(lambda))
        {
            Check(context, body);
        }
    }

    private static bool ReturnsNothing(IMethodSymbol method) =>
        method.ReturnsVoid || (method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0, Name: "Task" or "ValueTask" });

    private static void Check(SyntaxNodeAnalysisContext context, ExpressionSyntax value)
    {
        if (Call(Dropped(value)) is not var (call, name)) return;
        ISymbol? called = context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol;
        if (called is not IMethodSymbol { ReturnType.Name: "IntercomPages" } method || !EmittedClient.Has(method) || SpeaksOfIt(call)) return;
        context.ReportDiagnostic(Diagnostic.Create(s_rule, name.GetLocation(), method.Name));
    }

    private static ExpressionSyntax Dropped(ExpressionSyntax value) =>
        value is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discarded ? discarded.Right : value;

    /// <summary>The call that a value comes from, and the name of what it calls; null when it is none, or its result was worked with.</summary>
    private static (InvocationExpressionSyntax Call, SimpleNameSyntax Name)? Call(ExpressionSyntax value)
    {
        switch (value)
        {
            case ParenthesizedExpressionSyntax inner:
                return Call(inner.Expression);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure:
                return Call(sure.Operand);
            case ConditionalAccessExpressionSyntax access:
                return access.WhenNotNull is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name: var bound } } && IsDeferring(bound)
                    ? Call(access.Expression)
                    : Call(access.WhenNotNull);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } access } call:
                return IsDeferring(name) ? Call(access.Expression) : Named(call, name);
            case InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name: var name } } call:
                return Named(call, name);
            default:
                return null;
        }
    }

    private static bool IsDeferring(SimpleNameSyntax name) => s_deferring.Contains(name.Identifier.ValueText);

    // "All" stands behind the verb of every method that walks pages: ListAllAsync, ListAllActivityLogsAsync.
    private static (InvocationExpressionSyntax Call, SimpleNameSyntax Name)? Named(InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        string text = name.Identifier.ValueText;
        return text.EndsWith("Async", StringComparison.Ordinal) && text.IndexOf("All", StringComparison.Ordinal) > 0 ? (call, name) : null;
    }

    private static bool SpeaksOfIt(InvocationExpressionSyntax call)
    {
        if (Speaks(call.Expression)) return true;
        foreach (LambdaExpressionSyntax lambda in call.Ancestors().OfType<LambdaExpressionSyntax>())
        {
            if (lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax taker } && Speaks(taker.Expression)) return true;
        }
        return false;
    }

    private static bool Speaks(ExpressionSyntax callee) =>
        callee.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()
            .Any(static name => s_speaking.Any(word => name.Identifier.ValueText.StartsWith(word, StringComparison.Ordinal)));
}
