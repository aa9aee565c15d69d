namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>Tells the emitted types apart by what they derive from.</summary>
internal static class EmittedTypes
{
    public static bool IsModel(ITypeSymbol type) => Derives(type, "IntercomModel");

    public static bool IsUnion(ITypeSymbol type) => Derives(type, "IntercomUnion");

    private static bool Derives(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name == name) return true;
        }
        return false;
    }
}
