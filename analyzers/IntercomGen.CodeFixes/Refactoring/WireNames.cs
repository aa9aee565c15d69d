using IntercomGen.Analyzers.Api;
using IntercomGen.Description.Naming;
using IntercomGen.Description;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>Which property of an emitted model stands for which name on the wire.</summary>
internal static class WireNames
{
    /// <summary>The property for a name; null when that is not certain.</summary>
    /// <param name="model">The emitted model.</param>
    /// <param name="name">The name on the wire.</param>
    /// <param name="schemas">The schemas that the value can be of.</param>
    /// <param name="view">Looks into schemas.</param>
    public static IPropertySymbol? Property(ITypeSymbol model, string name, List<Schema> schemas, SchemaView view)
    {
        List<string> names = [.. schemas.SelectMany(view.MemberNames).Distinct(StringComparer.Ordinal)];
        string pascal = Words.Pascal(name);
        if (names.Count(other => Words.Pascal(other) == pascal) > 1) return null;
        List<IPropertySymbol> properties = [.. model.GetMembers().OfType<IPropertySymbol>().Where(static property =>
            property is { IsStatic: false, IsIndexer: false, SetMethod: not null, DeclaredAccessibility: Accessibility.Public })];
        if (properties.Find(property => property.Name == pascal) is { } same) return same;
        // A name that means something else in C# is given another: the one left over on either side.
        List<string> strange = names.FindAll(other => !properties.Exists(property => property.Name == Words.Pascal(other)));
        List<IPropertySymbol> left = properties.FindAll(property => !names.Exists(other => Words.Pascal(other) == property.Name));
        return strange.Count == 1 && strange[0] == name && left.Count == 1 ? left[0] : null;
    }
}
