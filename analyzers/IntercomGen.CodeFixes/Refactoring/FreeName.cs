namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>Names for what a change declares.</summary>
internal static class FreeName
{
    /// <summary>The first of some names that nothing at a place has; the last where all are taken, which the compiler then refuses.</summary>
    public static string At(int position, SemanticModel model, params string[] names) =>
        names.FirstOrDefault(name => model.LookupSymbols(position, name: name).IsEmpty) ?? names[names.Length - 1];
}
