namespace IntercomGen.Analyzers.Api;

/// <summary>Resources that earlier versions of the API had under another name; old code and old answers on the web still use them.</summary>
internal static class Renamed
{
    private static readonly Dictionary<string, string> s_resources = new(StringComparer.OrdinalIgnoreCase)
    {
        ["users"] = "contacts", // One resource with a role since 2.0.
        ["leads"] = "contacts",
        ["customers"] = "contacts", // The search endpoint of 1.1.
        ["counts"] = "contacts/search",
        ["help_center/sections"] = "help_center/collections", // Sections became collections in 2.10.
        ["bulk/users"] = "contacts",
    };

    /// <summary>The path of today; null when the resource was never renamed.</summary>
    public static string? Find(string path)
    {
        string rest = path.Trim('/');
        foreach (KeyValuePair<string, string> renamed in s_resources)
        {
            bool whole = string.Equals(rest, renamed.Key, StringComparison.OrdinalIgnoreCase);
            if (whole || rest.StartsWith(renamed.Key + "/", StringComparison.OrdinalIgnoreCase))
            {
                return "/" + renamed.Value + rest.Substring(renamed.Key.Length);
            }
        }
        return null;
    }
}
