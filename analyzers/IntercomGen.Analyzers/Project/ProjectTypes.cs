using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers;

/// <summary>
/// Which members of the project can run behind one that is virtual, abstract or an interface's. The types are looked at when the first such member is.
/// </summary>
internal sealed class ProjectTypes(Compilation compilation)
{
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _types =
        new(() => [.. Within(compilation.Assembly.GlobalNamespace).Where(static type => !IsGenerated(type))]);

    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>> _bodies = new(SymbolEqualityComparer.Default);

    /// <summary>The members of the project that may run; of another assembly's member, and of one that cannot be overridden, itself.</summary>
    /// <param name="member">The member as it is named.</param>
    /// <param name="self">The type of the object that it is named on; null when nothing is known of it.</param>
    public ImmutableArray<ISymbol> Bodies(ISymbol member, ITypeSymbol? self = null)
    {
        member = member.OriginalDefinition;
        if (!IsOpen(member) || member.DeclaringSyntaxReferences.IsEmpty) return [member];
        ImmutableArray<ISymbol> bodies = _bodies.GetOrAdd(member, Find);
        return self is INamedTypeSymbol { TypeKind: TypeKind.Class } type && member.ContainingType.TypeKind == TypeKind.Class
            ? On(type.OriginalDefinition, member, bodies)
            : bodies;
    }

    /// <summary>The members of the project's interfaces that a member implements.</summary>
    public static IEnumerable<ISymbol> Declarations(ISymbol member) => member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type
        ? []
        : type.AllInterfaces
            .SelectMany(face => face.DeclaringSyntaxReferences.IsEmpty ? [] : face.GetMembers())
            .Where(declared => declared.Kind == member.Kind && Same(type.FindImplementationForInterfaceMember(declared), member))
            .Select(static declared => declared.OriginalDefinition);

    private static bool IsOpen(ISymbol member) => member.IsVirtual || member.IsAbstract || member.IsOverride;

    // What the type has or inherits, and what those that derive from it make of that.
    private static ImmutableArray<ISymbol> On(INamedTypeSymbol type, ISymbol member, ImmutableArray<ISymbol> bodies)
    {
        ISymbol? own = null;
        for (INamedTypeSymbol? at = type; at is not null && own is null; at = at.BaseType?.OriginalDefinition)
        {
            own = bodies.FirstOrDefault(body => Same(body.ContainingType, at));
            if (own is null && Same(member.ContainingType, at)) break;
        }
        return [.. bodies.Where(body => ReferenceEquals(body, own) || (!Same(body.ContainingType, type) && Derives(body.ContainingType, type)))];
    }

    private ImmutableArray<ISymbol> Find(ISymbol member)
    {
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (member.ContainingType.TypeKind == TypeKind.Interface)
        {
            foreach (INamedTypeSymbol type in _types.Value)
            {
                if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)) continue;
                foreach (INamedTypeSymbol face in type.AllInterfaces)
                {
                    if (!Same(face.OriginalDefinition, member.ContainingType) || Implementation(type, face, member) is not { } body) continue;
                    // An interface can bring a body of its own.
                    if (body.ContainingType.TypeKind == TypeKind.Interface) found.Add(body);
                    else found.UnionWith(Bodies(body, type));
                }
            }
        }
        else
        {
            if (!member.IsAbstract) found.Add(member);
            IEnumerable<ISymbol> named = _types.Value.SelectMany(type => type.GetMembers(member.Name));
            found.UnionWith(named.Where(candidate => !candidate.IsAbstract && Overrides(candidate, member)));
        }
        return [.. found];
    }

    private static ISymbol? Implementation(INamedTypeSymbol type, INamedTypeSymbol face, ISymbol member) =>
        face.GetMembers(member.Name).FirstOrDefault(candidate => Same(candidate.OriginalDefinition, member)) is { } meant
            ? type.FindImplementationForInterfaceMember(meant)?.OriginalDefinition
            : null;

    private static bool Overrides(ISymbol? candidate, ISymbol member)
    {
        while (candidate is { IsOverride: true })
        {
            candidate = candidate switch
            {
                IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
                IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
                _ => null,
            };
            if (Same(candidate, member)) return true;
        }
        return false;
    }

    private static bool Derives(INamedTypeSymbol? type, INamedTypeSymbol from)
    {
        for (; type is not null; type = type.BaseType?.OriginalDefinition)
        {
            if (Same(type, from)) return true;
        }
        return false;
    }

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);

    private static bool IsGenerated(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.All(static reference => SourceScan.IsGenerated(reference.SyntaxTree));

    private static IEnumerable<INamedTypeSymbol> Within(INamespaceOrTypeSymbol container)
    {
        foreach (INamedTypeSymbol type in container.GetTypeMembers())
        {
            yield return type;
            foreach (INamedTypeSymbol nested in Within(type)) yield return nested;
        }
        if (container is not INamespaceSymbol space) yield break;
        foreach (INamedTypeSymbol type in space.GetNamespaceMembers().SelectMany(Within)) yield return type;
    }
}
