using System.Collections.Immutable;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Description;
using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN1001: an endpoint that the description calls deprecated, by an emitted method or by raw HTTP.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DeprecatedEndpointAnalyzer : IntercomAnalyzer
{
    public const string Id = "IGEN1001";

    /// <summary>The property of the diagnostic that holds the method to call instead.</summary>
    public const string SuccessorMethod = "SuccessorMethod";

    /// <summary>The property of the diagnostic that holds the group of that method, when it is another one.</summary>
    public const string SuccessorGroup = "SuccessorGroup";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "The Intercom endpoint is deprecated",
        "'{0}' is deprecated in Intercom {1}{2}",
        Rule.Deprecation,
        "Intercom removes deprecated endpoints in a later version, or for all versions at once on a date.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override bool Concerns(IntercomProject project) => project.HasClient || project.HasRawHttp;

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project)
    {
        if (project.HasClient)
        {
            context.RegisterOperationAction(action => Called(((IInvocationOperation)action.Operation).TargetMethod, project, action), OperationKind.Invocation);
            context.RegisterOperationAction(
                action => Called(((IMethodReferenceOperation)action.Operation).Method, project, action), OperationKind.MethodReference);
        }
        if (!project.HasRawHttp) return;
        context.RegisterSemanticModelAction(file =>
        {
            foreach (RawCall call in project.CallsIn(file.SemanticModel.SyntaxTree, file.CancellationToken))
            {
                if (project.ApiFor(call) is { } api && !call.IsSaidElsewhere(api) && call.OperationIn(api) is { } operation
                    && Deprecations.Of(operation) is { } reason)
                {
                    file.ReportDiagnostic(New(call.Request.AddressExpression.GetLocation(), call.Display, api.Version, reason, Successor(call, reason)));
                }
            }
        });
    }

    private static void Called(IMethodSymbol method, IntercomProject project, OperationAnalysisContext context)
    {
        if (EmittedClient.OperationOf(method) is not { } called) return;
        // The client may be of a description that this project does not have; then the attribute tells what the description told.
        string? obsolete = EmittedClient.ObsoleteReason(method);
        ApiIndex? api = project.Apis.FirstOrDefault(candidate => candidate.Operation(called.Verb, called.Path) is not null);
        string? reason = api?.Operation(called.Verb, called.Path) is { } operation ? Deprecations.Of(operation) ?? obsolete : obsolete;
        if (reason is null) return;
        SyntaxNode where = context.Operation.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } }
            ? name
            : context.Operation.Syntax;
        context.ReportDiagnostic(New(where.GetLocation(), $"{called.Verb} {called.Path}", api?.Version ?? "API", reason, Successor(method, reason)));
    }

    // A method that takes and gives the same can be called in place of the deprecated one; it may be another group's.
    private static ImmutableDictionary<string, string?> Successor(IMethodSymbol method, string reason)
    {
        string[] endpoint = Deprecations.SuccessorEndpoint(reason)?.Split(' ') ?? [];
        ImmutableDictionary<string, string?> none = ImmutableDictionary<string, string?>.Empty;
        if (endpoint.Length != 2) return none;
        IMethodSymbol? successor = method.ContainingNamespace.GetTypeMembers().SelectMany(static type => type.GetMembers()).OfType<IMethodSymbol>()
            .FirstOrDefault(other => EmittedClient.OperationOf(other) is { } called
                && called.Verb == endpoint[0] && OperationNames.Anonymous(called.Path) == OperationNames.Anonymous(endpoint[1]));
        if (successor is null || !IsAlike(successor, method)) return none;
        ImmutableDictionary<string, string?> named = none.Add(SuccessorMethod, successor.Name);
        if (SymbolEqualityComparer.Default.Equals(successor.ContainingType, method.ContainingType)) return named;
        ISymbol? group = method.ContainingNamespace.GetTypeMembers("IntercomClient").SelectMany(static client => client.GetMembers())
            .FirstOrDefault(member => member is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(property.Type, successor.ContainingType));
        return group is null ? none : named.Add(SuccessorGroup, group.Name);
    }

    private static bool IsAlike(IMethodSymbol left, IMethodSymbol right) =>
        SymbolEqualityComparer.Default.Equals(left.ReturnType, right.ReturnType) && TypesOf(left).SequenceEqual(TypesOf(right), SymbolEqualityComparer.Default);

    private static IEnumerable<ITypeSymbol> TypesOf(IMethodSymbol method) => method.Parameters.Select(static parameter => parameter.Type);

    // A successor with the same verb and without placeholders can be written in place of the path.
    private static ImmutableDictionary<string, string?> Successor(RawCall call, string reason)
    {
        string[] endpoint = Deprecations.SuccessorEndpoint(reason)?.Split(' ') ?? [];
        bool fits = endpoint.Length == 2 && endpoint[0] == call.Verb && endpoint[1].IndexOf('{') < 0;
        return fits
            ? ImmutableDictionary<string, string?>.Empty.Add(UnknownEndpointAnalyzer.Replacement, endpoint[1]).Add(UnknownEndpointAnalyzer.Written, call.Path)
            : ImmutableDictionary<string, string?>.Empty;
    }

    private static Diagnostic New(Location where, string display, string version, string reason, ImmutableDictionary<string, string?> properties) =>
        Diagnostic.Create(s_rule, where, properties, display, version, Reason.End(reason));
}
