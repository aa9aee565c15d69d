namespace IntercomGen.Emit;

/// <summary>
/// A file of the runtime as consumers get it: with the documentation of what they can call. What is said to those who maintain it stays here; it would be
/// read again by the compiler of every build.
/// </summary>
internal static class RuntimeText
{
    public static string Of(string text)
    {
        var kept = new List<string>();
        var pending = new List<string>();
        bool isPublicType = false;
        foreach (string line in text.Replace("\r", "").Split('\n'))
        {
            string code = line.TrimStart(' ');
            if (IsDoc(code) || (code.StartsWith("[", StringComparison.Ordinal) && code.EndsWith("]", StringComparison.Ordinal)))
            {
                // Attributes stand between a member and its documentation.
                pending.Add(line);
                continue;
            }
            if (code.StartsWith("//", StringComparison.Ordinal)) continue;
            if (code.Length == line.Length && code.Length > 1) isPublicType = code.StartsWith("public ", StringComparison.Ordinal);
            bool isDocumented = isPublicType && !IsHidden(code);
            kept.AddRange(pending.Where(before => isDocumented || !IsDoc(before.TrimStart(' '))));
            pending.Clear();
            kept.Add(line);
        }
        return string.Join("\n", kept);
    }

    private static bool IsDoc(string code) => code.StartsWith("///", StringComparison.Ordinal);

    // Members of interfaces and enums have no modifier.
    private static bool IsHidden(string member) =>
        member.StartsWith("private ", StringComparison.Ordinal) || member.StartsWith("internal ", StringComparison.Ordinal);
}
