namespace IntercomGen.Tests.Fuzz;

/// <summary>Spoils a description as text: what is left may not even be YAML.</summary>
internal static class TextMutator
{
    private static readonly string[] s_inserts =
    [
        "\t", " ", "  ", "\n", "\r", "\r\n", ":", "- ", "? ", "{", "}", "[", "]", ",", "\"", "'", "|", ">", ">-\n", "&a ", "*a", "!!str ", "!x ", "%YAML 9.9\n",
        "---\n", "...\n", "<<: *a\n", "#", "\\", "\u0001", "\u2028", "\ufeff", "\ud800", "\0", "~",
    ];

    public static string Mutate(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        for (int count = random.Next(1, 4); count > 0 && lines.Count > 1; count--)
        {
            int at = random.Next(lines.Count);
            string line = lines[at];
            switch (random.Next(9))
            {
                case 0: lines.RemoveAt(at); break;
                case 1: lines.Insert(at, line); break;
                case 2: (lines[at], lines[random.Next(lines.Count)]) = (lines[random.Next(lines.Count)], line); break;
                case 3: lines[at] = new string(' ', random.Next(1, 5)) + line; break;
                case 4: lines[at] = line.TrimStart(); break;
                case 5: lines[at] = line[..random.Next(line.Length + 1)]; break;
                case 6: lines.RemoveRange(at, random.Next(lines.Count - at)); break;
                case 7: lines[at] = line.Replace(": ", ":", StringComparison.Ordinal); break;
                default: lines[at] = line.Insert(random.Next(line.Length + 1), s_inserts[random.Next(s_inserts.Length)]); break;
            }
        }
        string joined = string.Join(random.Next(5) == 0 ? "\r\n" : "\n", lines);
        return random.Next(20) == 0 ? joined[..random.Next(joined.Length + 1)] : joined;
    }
}
