namespace IntercomGen.Description.OpenApi;

/// <summary>Takes references such as <c>#/components/schemas/contact</c> apart.</summary>
internal static class ComponentPointer
{
    private const string Prefix = "#/components/";

    /// <summary>The name of the component of a kind that the reference points to, decoded; null when it points elsewhere.</summary>
    public static string? NameIn(string pointer, string kind)
    {
        int start = Prefix.Length + kind.Length + 1;
        bool fits = pointer.Length > start
            && pointer.StartsWith(Prefix, StringComparison.Ordinal)
            && string.CompareOrdinal(pointer, Prefix.Length, kind, 0, kind.Length) == 0
            && pointer[start - 1] == '/'
            && pointer.IndexOf('/', start) < 0;
        return fits ? Decode(pointer.Substring(start)) : null;
    }

    /// <summary>Whether a text can be the name of a component alone.</summary>
    public static bool IsBareName(string text) => text.Length > 0 && text.IndexOf('/') < 0 && text.IndexOf('#') < 0;

    // First the URI's encoding, then the JSON pointer's, of which ~0 comes last so that ~01 stays ~1.
    private static string Decode(string segment)
    {
        if (segment.IndexOf('%') >= 0) segment = Uri.UnescapeDataString(segment);
        return segment.IndexOf('~') < 0 ? segment : segment.Replace("~1", "/").Replace("~0", "~");
    }
}
