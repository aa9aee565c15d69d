namespace IntercomGen.Emit;

/// <summary>Names as the one text that the emitted <c>JsonNames</c> takes.</summary>
internal static class NamesText
{
    /// <summary>
    /// The names with commas between them; where a comma would be mistaken, with a control character that none of them has, also before the first.
    /// </summary>
    public static string Of(IEnumerable<string> names)
    {
        List<string> all = [.. names];
        bool plain = all.TrueForAll(static name => name.Length > 0 && name[0] >= ' ' && name.IndexOf(',') < 0);
        if (plain) return string.Join(",", all);
        char separator = Enumerable.Range(1, 31).Select(static code => (char)code).First(code => all.TrueForAll(name => name.IndexOf(code) < 0));
        return string.Concat(all.Select(name => separator + name));
    }
}
