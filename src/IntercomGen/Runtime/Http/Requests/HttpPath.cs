using System;

namespace IntercomGen.Runtime;

/// <summary>Path values and raw paths: nothing that a caller gives leads to another path or host than it seems to.</summary>
internal static class HttpPath
{
    /// <summary>One path segment, percent-encoded, for the placeholder that opens at an index of the template.</summary>
    public static string Encode(string? value, string template, int open)
    {
        if (string.IsNullOrEmpty(value) || value is "." or "..")
        {
            throw Refused(value, template, open);
        }

        return Uri.EscapeDataString(value!);
    }

    /// <summary>Checks a path that is sent as the caller wrote it.</summary>
    public static void CheckRaw(string pathAndQuery)
    {
        if (pathAndQuery.Length == 0 || pathAndQuery[0] != '/' || pathAndQuery.StartsWith("//", StringComparison.Ordinal))
        {
            throw new ArgumentException("The path must start with one '/': the host comes from the options of the client.", nameof(pathAndQuery));
        }

        foreach (char c in pathAndQuery)
        {
            if (c is <= ' ' or > '~' or '\\' or '#')
            {
                throw new ArgumentException($"The path holds the character U+{(int)c:X4}, which must be percent-encoded.", nameof(pathAndQuery));
            }
        }

        foreach (string segment in WithoutQuery(pathAndQuery).Split('/'))
        {
            if (Uri.UnescapeDataString(segment) is "." or "..")
            {
                throw new ArgumentException("The path holds a '.' or '..' segment.", nameof(pathAndQuery));
            }
        }
    }

    public static string WithoutQuery(string pathAndQuery)
    {
        int query = pathAndQuery.IndexOf('?');
        return query < 0 ? pathAndQuery : pathAndQuery.Substring(0, query);
    }

    private static ArgumentException Refused(string? value, string template, int open)
    {
        string placeholder = template.Substring(open, template.IndexOf('}', open) + 1 - open);
        return new($"'{value}' cannot be the value of {placeholder} in {template}: the call would go to another endpoint.");
    }
}
