using IntercomGen.Analyzers;
using IntercomGen.Description.Naming;
using IntercomGen.Description;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>An emitted client, or one of its groups, that a place in the source can name.</summary>
/// <param name="Group">The expression of the group.</param>
/// <param name="Method">The group's method that calls the operation.</param>
internal sealed record ClientInScope(string Group, IMethodSymbol Method)
{
    /// <summary>The clients that can call an operation, the nearest first: locals, parameters, then members.</summary>
    public static IEnumerable<ClientInScope> At(SyntaxNode place, Operation operation, string version, SemanticModel model)
    {
        foreach (ISymbol symbol in model.LookupSymbols(place.SpanStart).OrderBy(Distance).ThenBy(static symbol => symbol.Name, StringComparer.Ordinal))
        {
            if (TypeOf(symbol, place) is not INamedTypeSymbol { TypeKind: TypeKind.Class } type || !type.Name.EndsWith("Client", StringComparison.Ordinal)) continue;
            if (MethodOf(type, operation) is { } own && IsOf(own, version)) yield return new ClientInScope(symbol.Name, own);
            foreach (IPropertySymbol group in Members(type).OfType<IPropertySymbol>())
            {
                if (MethodOf(group.Type, operation) is { } method && IsOf(method, version)) yield return new ClientInScope($"{symbol.Name}.{group.Name}", method);
            }
        }
    }

    private static int Distance(ISymbol symbol) => symbol.Kind switch
    {
        SymbolKind.Local => 0,
        SymbolKind.Parameter => 1,
        SymbolKind.Field => 2,
        _ => 3,
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol, SyntaxNode place) => symbol switch
    {
        // A local of later statements is in scope, too, and cannot be used.
        ILocalSymbol local => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax declarator && declarator.Span.End < place.SpanStart ? local.Type : null,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsIndexer: false } property => property.Type,
        _ => null,
    };

    // Clients of several descriptions have methods of the same names.
    private static bool IsOf(IMethodSymbol method, string version) => method.ContainingNamespace.GetTypeMembers("IntercomClient")
        .SelectMany(static client => client.GetMembers("DescriptionVersion")).Any(member => member is IFieldSymbol { ConstantValue: string described } && described == version);

    private static IMethodSymbol? MethodOf(ITypeSymbol group, Operation operation) => group.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(method =>
        EmittedClient.OperationOf(method) is { } called && called.Verb == operation.Method && OperationNames.Anonymous(called.Path) == OperationNames.Anonymous(operation.Path));

    private static IEnumerable<ISymbol> Members(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers()) yield return member;
        }
    }
}
