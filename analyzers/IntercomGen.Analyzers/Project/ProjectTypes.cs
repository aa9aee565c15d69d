using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers;

/// <summary>
/// Which members of the project can run behind one that is virtual, abstract or an interface's. The types are looked at when the first such member is.
/// </summary>
internal sealed class ProjectTypes(Compilation compilation)
{
    private static readonly List<INamedTypeSymbol> s_none = [];

    private readonly Lazy<Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>> _heirs = new(() => Heirs(compilation));
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

    /// <summary>Whether something else may run where a member is named.</summary>
    public static bool IsOpen(ISymbol member) => member.IsVirtual || member.IsAbstract || member.IsOverride;

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
        if (!_heirs.Value.TryGetValue(member.ContainingType, out List<INamedTypeSymbol>? heirs)) heirs = s_none;
        if (member.ContainingType.TypeKind != TypeKind.Interface)
        {
            if (!member.IsAbstract) found.Add(member);
            IEnumerable<ISymbol> named = heirs.SelectMany(type => type.GetMembers(member.Name));
            found.UnionWith(named.Where(candidate => !candidate.IsAbstract && Overrides(candidate, member)));
            return [.. found];
        }
        foreach (INamedTypeSymbol type in heirs.Where(static type => type.TypeKind is TypeKind.Class or TypeKind.Struct))
        {
            foreach (INamedTypeSymbol face in type.AllInterfaces.Where(face => Same(face.OriginalDefinition, member.ContainingType)))
            {
                if (Implementation(type, face, member) is not { } body) continue;
                // An interface can bring a body of its own.
                if (body.ContainingType.TypeKind == TypeKind.Interface) found.Add(body);
                else found.UnionWith(Bodies(body, type));
            }
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

    // Which types of the project derive from, or implement, one of its types. Most have no list of bases and need not be bound.
    private static Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> Heirs(Compilation compilation)
    {
        var heirs = new Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
        foreach (INamedTypeSymbol type in Within(compilation.Assembly.GlobalNamespace).Where(HasBases))
        {
            for (INamedTypeSymbol? above = type.BaseType; above is { DeclaringSyntaxReferences.IsEmpty: false }; above = above.BaseType) Add(above);
            foreach (INamedTypeSymbol face in type.AllInterfaces.Where(static face => !face.DeclaringSyntaxReferences.IsEmpty)) Add(face);

            void Add(INamedTypeSymbol above)
            {
                if (!heirs.TryGetValue(above.OriginalDefinition, out List<INamedTypeSymbol>? known)) heirs.Add(above.OriginalDefinition, known = []);
                known.Add(type);
            }
        }
        return heirs;
    }

    private static bool HasBases(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(static reference =>
        !SourceScan.IsGenerated(reference.SyntaxTree) && reference.GetSyntax() is TypeDeclarationSyntax { BaseList: not null });

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
