using System;
using System.Net.Http;

namespace IntercomGen.Runtime;

/// <summary>Keeps what a caller gives from becoming another header, and secrets out of the messages that say so.</summary>
internal static class HttpHeaderGuard
{
    public static void CheckValue(string name, string value)
    {
        foreach (char c in value)
        {
            if (c is (< ' ' and not '\t') or > '~')
            {
                throw new ArgumentException($"The value of the header {name} holds the character U+{(int)c:X4}; printable ASCII only.");
            }
        }
    }

    public static string CheckToken(string? token, string source)
    {
        if (string.IsNullOrEmpty(token))
        {
            throw new ArgumentException($"There is no access token: {source} gives none. Is the setting or environment variable there that it comes from?");
        }

        if (token!.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"{source} gives 'Bearer' and a token; give the token alone.");
        }

        foreach (char c in token)
        {
            if (c is <= ' ' or > '~')
            {
                throw new ArgumentException(
                    $"{source} gives an access token with a white space, control or non-ASCII character, such as a line break at its end.");
            }
        }

        return token;
    }

    public static void Add(HttpRequestMessage message, string name, string value)
    {
        if (Is(name, "Authorization"))
        {
            throw new ArgumentException("The header Authorization cannot be set; use AccessToken or AccessTokenProvider.");
        }

        if (Is(name, "Intercom-Version"))
        {
            throw new ArgumentException("The header Intercom-Version cannot be set; use Version.");
        }

        if (Is(name, "Host"))
        {
            throw new ArgumentException("The header Host cannot be set; use BaseAddress.");
        }

        CheckValue(name, value);
        try
        {
            message.Headers.Remove(name);
            message.Headers.Add(name, value);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            throw new ArgumentException($"A request cannot carry the header '{name}' with this value.", e);
        }
    }

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
