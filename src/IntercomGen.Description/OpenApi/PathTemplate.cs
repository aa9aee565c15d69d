namespace IntercomGen.Description.OpenApi;

/// <summary>Path templates such as <c>/contacts/{id}/tags</c>.</summary>
internal static class PathTemplate
{
    /// <summary>The names in braces, in order; null when the braces do not match.</summary>
    public static List<string>? Placeholders(string path)
    {
        var names = new List<string>();
        int position = 0;
        while (position < path.Length)
        {
            int open = path.IndexOf('{', position);
            int close = path.IndexOf('}', position);
            if (open < 0) return close < 0 ? names : null;
            if (close <= open + 1) return null;
            string name = path.Substring(open + 1, close - open - 1);
            if (name.IndexOf('{') >= 0) return null;
            names.Add(name);
            position = close + 1;
        }
        return names;
    }
}
