namespace IntercomGen.Description;

/// <summary>Compares a part of a text where it stands, without a string for it.</summary>
internal static class TextPart
{
    /// <summary>Whether a part stands at a place of a text, case aside.</summary>
    public static bool HasAt(this string text, int place, string part) =>
        string.Compare(text, place, part, 0, part.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
