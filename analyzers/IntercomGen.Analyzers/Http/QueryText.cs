using IntercomGen.Analyzers.Text;

namespace IntercomGen.Analyzers.Http;

/// <summary>The parameters in a query of which parts may be unknown.</summary>
internal static class QueryText
{
    /// <summary>The parameters whose names are known; their values are patterns.</summary>
    public static IEnumerable<(string Name, string Value)> Parse(string query)
    {
        foreach (string pair in query.Split('&'))
        {
            int equals = pair.IndexOf('=');
            if (equals <= 0) continue;
            string name = Uri.UnescapeDataString(pair.Substring(0, equals));
            if (TextPattern.IsKnown(name)) yield return (name, Uri.UnescapeDataString(pair.Substring(equals + 1)));
        }
    }

    /// <summary>Whether there may be parameters that cannot be seen.</summary>
    public static bool IsOpen(string query) =>
        query.Split('&').Any(static pair =>
            pair.IndexOf(TextPattern.Hole) is >= 0 and var hole && (pair.IndexOf('=') < 0 || hole < pair.IndexOf('=')));
}
