using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>A place by which every call of a method adds the version header to the defaults of a client that lives on.</summary>
/// <param name="Adds">The call that adds it, or that of a helper which does.</param>
/// <param name="Method">The method that sends, too.</param>
/// <param name="Client">The client, as it is written there.</param>
/// <param name="IsSetup">Whether nothing but default headers is set by the call.</param>
internal sealed record RepeatedHeader(InvocationExpressionSyntax Adds, MethodDeclarationSyntax Method, string Client, bool IsSetup);

/// <summary>Finds them, from where the header is added up to who calls that.</summary>
/// <param name="models">The project.</param>
/// <param name="graph">What helpers are given.</param>
internal sealed class RepeatedHeaders(SemanticModels models, HttpGraph graph)
{
    // A helper of a helper is as deep as code goes.
    private const int MaximumDepth = 2;

    private const string Defaults = "DefaultRequestHeaders";

    public IEnumerable<RepeatedHeader> Of(VersionSetting setting)
    {
        if (setting.Value.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax added } call) return [];
        // client.DefaultRequestHeaders.Add of the framework, client.AddDefaultHeader of RestSharp; headers.Add where a helper is given those.
        bool adds = added.Name.Identifier.ValueText is "Add" or "TryAddWithoutValidation";
        ExpressionSyntax client = adds && added.Expression is MemberAccessExpressionSyntax headers ? headers.Expression : added.Expression;
        if (!setting.OnDefaults && added.Expression is not IdentifierNameSyntax) return [];
        return Follow(call, client, setting.OnDefaults, isSetup: true, 0);
    }

    private IEnumerable<RepeatedHeader> Follow(InvocationExpressionSyntax adds, ExpressionSyntax client, bool onDefaults, bool isSetup, int depth)
    {
        // A lambda is mostly set-up that somebody else calls once.
        if (adds.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is not null) return [];
        if (adds.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method || Resets(method, client.ToString())) return [];
        ISymbol? owner = models.Of(adds.SyntaxTree).GetSymbolInfo(client).Symbol;
        if (owner is IParameterSymbol parameter && !IsShared(parameter))
        {
            if (depth >= MaximumDepth || Conditions.Before(adds, method).Any()) return [];
            bool alone = isSetup && SetsOnly(method, client.ToString());
            return graph.GivenBy(KeyOf(parameter, adds)).OfType<InvocationExpressionSyntax>().SelectMany(call =>
                GivenTo(parameter, call) is { } given ? Follow(call, Owner(given, out bool named), onDefaults || named, alone, depth + 1) : []);
        }
        if (!onDefaults || !IsShared(owner) || Conditions.Guard(adds, method)) return [];
        if (Creates(method, client.ToString())) return [];
        if (Sends(method, client.ToString(), adds)) return [new RepeatedHeader(adds, method, client.ToString(), isSetup)];
        return depth == 0 && !Conditions.Before(adds, method).Any() ? Callers(method, client.ToString()) : [];
    }

    // private void Prepare() => _http.DefaultRequestHeaders.Add(...), and who calls it.
    private IEnumerable<RepeatedHeader> Callers(MethodDeclarationSyntax helper, string client)
    {
        SemanticModel model = models.Of(helper.SyntaxTree);
        if (helper.Parent is not TypeDeclarationSyntax type || model.GetDeclaredSymbol(helper) is not { } declared) return [];
        string name = helper.Identifier.ValueText;
        bool isSetup = SetsOnly(helper, client);
        return from call in type.DescendantNodes().OfType<InvocationExpressionSyntax>()
               where call.Expression is IdentifierNameSyntax { Identifier.ValueText: var called } && called == name
               where call.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is null
               let method = call.FirstAncestorOrSelf<MethodDeclarationSyntax>()
               where method is not null && method != helper && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(call).Symbol, declared)
               where Sends(method, client, call) && !Resets(method, client) && !Creates(method, client) && !Conditions.Guard(call, method)
               select new RepeatedHeader(call, method, client, isSetup);
    }

    private object KeyOf(IParameterSymbol parameter, SyntaxNode use) => parameter.ContainingSymbol is ITypeSymbol
        && models.Of(use.SyntaxTree).GetEnclosingSymbol(use.SpanStart) is { } member ? HttpOrigins.Extended(member) : parameter.OriginalDefinition;

    private ExpressionSyntax? GivenTo(IParameterSymbol parameter, InvocationExpressionSyntax call)
    {
        if (models.Of(call.SyntaxTree).GetSymbolInfo(call).Symbol is not IMethodSymbol method) return null;
        bool isExtended = parameter.ContainingSymbol is ITypeSymbol;
        return Text.CallArguments.Of(call, method, models)
            .Find(argument => argument.Parameter.Ordinal == parameter.Ordinal && argument.Parameter.ContainingSymbol is ITypeSymbol == isExtended).Value;
    }

    // Prepare(_http), or Prepare(_http.DefaultRequestHeaders)
    private static ExpressionSyntax Owner(ExpressionSyntax given, out bool named)
    {
        named = given is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Defaults };
        return named ? ((MemberAccessExpressionSyntax)given).Expression : given;
    }

    private static bool IsShared(ISymbol? client) =>
        client is IFieldSymbol or IPropertySymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } };

    // _http.GetAsync(...), or _http.Prepared().GetAsync(...)
    private static bool Sends(MethodDeclarationSyntax method, string client, InvocationExpressionSyntax adds) => Calls(method).Any(other =>
        other.Expression is MemberAccessExpressionSyntax access && (access.Expression == adds || access.Expression.ToString() == client)
        && IsSending(access.Name.Identifier.ValueText));

    private static bool IsSending(string method) => method is "SendAsync" or "Send" || method.StartsWith("Execute", StringComparison.Ordinal)
        || HttpVerbs.OfMethod(method) is not null || RestSharpTypes.VerbOf(method) is not null;

    private static bool Resets(MethodDeclarationSyntax method, string client) => Calls(method).Any(other =>
        other.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Remove" or "Clear" or "Contains" or "TryGetValues" } access
        && access.Expression.ToString() is var headers && (headers == client + "." + Defaults || headers == client));

    private static bool Creates(MethodDeclarationSyntax method, string client) =>
        method.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left.ToString() == client);

    private static bool SetsOnly(MethodDeclarationSyntax helper, string client) => helper.ExpressionBody is not null
        || (helper.Body?.Statements ?? default).All(statement =>
            statement is ReturnStatementSyntax || statement.ToString().StartsWith(client + ".", StringComparison.Ordinal));

    private static IEnumerable<InvocationExpressionSyntax> Calls(MethodDeclarationSyntax method) =>
        method.DescendantNodes().OfType<InvocationExpressionSyntax>();
}
