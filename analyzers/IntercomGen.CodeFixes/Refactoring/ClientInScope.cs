using IntercomGen.Analyzers;
using IntercomGen.Description.Naming;
using IntercomGen.Description;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>An emitted client, or one of its groups, that a place in the source can name, or make.</summary>
/// <param name="Client">The expression of the client; null when only a group is there.</param>
/// <param name="Group">The expression of the group.</param>
/// <param name="Method">The group's method that calls the operation.</param>
internal sealed record ClientInScope(string? Client, string Group, IMethodSymbol Method)
{
    /// <summary>How it is made, when it is not there yet.</summary>
    public MadeClient? Made { get; private init; }

    /// <summary>What the method gives; null when it gives nothing.</summary>
    public ITypeSymbol? Answered => Method.ReturnType is INamedTypeSymbol { TypeArguments: [var answered] } ? answered : null;

    /// <summary>The clients that can call an operation, the nearest first: locals, parameters, then members.</summary>
    public static IEnumerable<ClientInScope> At(SyntaxNode place, Operation operation, string version, Func<ISymbol, bool> fits, SemanticModel model)
    {
        foreach (ISymbol symbol in model.LookupSymbols(place.SpanStart).OrderBy(Distance).ThenBy(static symbol => symbol.Name, StringComparer.Ordinal))
        {
            if (TypeOf(symbol, place) is not INamedTypeSymbol { TypeKind: TypeKind.Class } type) continue;
            if (!type.Name.EndsWith("Client", StringComparison.Ordinal)) continue;
            List<ClientInScope> found = [.. GroupsOf(type, operation, version)
                .Select(group => new ClientInScope(symbol.Name, $"{symbol.Name}.{group.Name}", group.Method))];
            if (MethodOf(type, operation) is { } own && IsOf(own, version)) found.Add(new ClientInScope(null, symbol.Name, own));
            if (found.Count == 0 || !fits(symbol)) continue;
            foreach (ClientInScope client in found) yield return client;
        }
    }

    /// <summary>The client that a place can make.</summary>
    public static IEnumerable<ClientInScope> Of(MadeClient made, Operation operation, string version) =>
        GroupsOf(made.Type, operation, version).Select(group => new ClientInScope(made.Name, $"{made.Name}.{group.Name}", group.Method) { Made = made });

    private static IEnumerable<(string Name, IMethodSymbol Method)> GroupsOf(ITypeSymbol client, Operation operation, string version)
    {
        foreach (IPropertySymbol group in Members(client).OfType<IPropertySymbol>())
        {
            if (MethodOf(group.Type, operation) is { } method && IsOf(method, version)) yield return (group.Name, method);
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
        ILocalSymbol local => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax declarator
            && declarator.Span.End < place.SpanStart ? local.Type : null,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsIndexer: false } property => property.Type,
        _ => null,
    };

    // Clients of several descriptions have methods of the same names.
    private static bool IsOf(IMethodSymbol method, string version) => method.ContainingNamespace.GetTypeMembers("IntercomClient")
        .SelectMany(static client => client.GetMembers("DescriptionVersion"))
        .Any(member => member is IFieldSymbol { ConstantValue: string described } && described == version);

    private static IMethodSymbol? MethodOf(ITypeSymbol group, Operation operation) => group.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(method =>
        EmittedClient.OperationOf(method) is { } called && called.Verb == operation.Method
        && OperationNames.Anonymous(called.Path) == OperationNames.Anonymous(operation.Path));

    private static IEnumerable<ISymbol> Members(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers()) yield return member;
        }
    }
}
