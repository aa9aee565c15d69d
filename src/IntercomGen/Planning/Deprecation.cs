using IntercomGen.Description;

namespace IntercomGen.Planning;

/// <summary>What is printed where the description calls something deprecated.</summary>
internal static class Deprecation
{
    public static string? Of(Operation operation) => Printed(Deprecations.Of(operation));

    /// <summary>The reason to print; null when it is not deprecated.</summary>
    /// <param name="flag"><c>deprecated: true</c></param>
    /// <param name="descriptions">Its text, and that of what it refers to.</param>
    public static string? Of(bool flag, params string?[] descriptions)
    {
        string? reason = null;
        foreach (string? description in descriptions) reason ??= Deprecations.Of(flag, description);
        return Printed(reason);
    }

    private static string? Printed(string? reason)
    {
        if (reason is null) return null;
        string plain = Docs.Summary(reason);
        return plain.Length == 0 ? "Deprecated by the description." : plain;
    }
}
