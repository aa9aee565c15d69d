using System.Collections.Concurrent;
using System.Collections.Immutable;
using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>
/// Methods that hand all that they are given to another object with the same method: those of a cache, a log, a retry that stand before a client. What is
/// asked of them is asked of whom they stand before.
/// </summary>
internal sealed class Decorators(SemanticModels models)
{
    private readonly ConcurrentDictionary<(IMethodSymbol Body, ISymbol Member), bool> _known = new();

    /// <summary>Whether a method does nothing else with its arguments.</summary>
    /// <param name="body">The method.</param>
    /// <param name="member">The member of the interface or base class that it stands behind.</param>
    /// <param name="bodies">All that stand behind that.</param>
    public bool PassesOn(IMethodSymbol body, IMethodSymbol member, ImmutableArray<ISymbol> bodies) =>
        _known.GetOrAdd((body, member), _ => Find(body, member, bodies));

    private bool Find(IMethodSymbol body, IMethodSymbol member, ImmutableArray<ISymbol> bodies)
    {
        if (body.DeclaringSyntaxReferences is not [var reference] || reference.GetSyntax() is not MethodDeclarationSyntax declaration) return false;
        SemanticModel model = models.Of(declaration.SyntaxTree);
        string name = member.Name.Substring(member.Name.LastIndexOf('.') + 1);
        bool passes = false;
        foreach (InvocationExpressionSyntax call in declaration.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method) continue;
            IMethodSymbol declared = CallArguments.Declared(method);
            bool asks = NameOf(call) == name && (Same(declared, member) || bodies.Any(other => Same(other, declared)));
            if (!asks && MaySend(call, method, body, model)) return false;
            if (!asks) continue;
            if (Same(declared, body) || !GivesAll(CallArguments.Of(call, method, models), body, model)) return false;
            passes = true;
        }
        return passes && body.Parameters.All(parameter => IsLeftAlone(parameter, declaration));
    }

    private static string? NameOf(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name: var name, Expression: not ThisExpressionSyntax } ? name.Identifier.ValueText : null;

    // One that answers some by asking another service is no mere decorator: a call of HttpClient, or of what the project has to the same end.
    private static bool MaySend(InvocationExpressionSyntax call, IMethodSymbol method, IMethodSymbol body, SemanticModel model) =>
        HttpTypes.IsClient(method.ReceiverType)
        || (NameOf(call) is not null && !method.DeclaringSyntaxReferences.IsEmpty
            && Same(method.ReturnType.OriginalDefinition, body.ReturnType.OriginalDefinition)
            && call.ArgumentList.Arguments.Any(argument =>
                Same((model.GetSymbolInfo(argument.Expression).Symbol as IParameterSymbol)?.ContainingSymbol, body)));

    // Each in its own place; who waits for the answer is nobody's business.
    private static bool GivesAll(List<(IParameterSymbol Parameter, ExpressionSyntax Value)> arguments, IMethodSymbol body, SemanticModel model) =>
        body.Parameters.All(own => IsToken(own)
            || arguments.Exists(argument => argument.Parameter.Ordinal == own.Ordinal && Same(model.GetSymbolInfo(argument.Value).Symbol, own)));

    private static bool IsToken(IParameterSymbol parameter) => parameter.Type.Name == "CancellationToken";

    // Nobody puts something else into the parameter, or into what it holds.
    private static bool IsLeftAlone(IParameterSymbol parameter, MethodDeclarationSyntax declaration)
    {
        if (SingleValue.Writes(declaration, parameter.Name)) return false;
        if (parameter.Type.IsValueType || parameter.Type.SpecialType == SpecialType.System_String) return true;
        return declaration.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == parameter.Name).All(static name =>
            name.Parent is not ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax }
            && name.Parent is not MemberAccessExpressionSyntax
            {
                Parent: InvocationExpressionSyntax, Name.Identifier.ValueText: not ("ToString" or "GetHashCode"),
            });
    }

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
