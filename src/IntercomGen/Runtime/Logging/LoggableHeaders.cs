using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;

namespace IntercomGen.Runtime;

/// <summary>The headers of an answer as a log may show them: the values of those that are known to hold no secret.</summary>
internal static class LoggableHeaders
{
    private static readonly HashSet<string> Shown = new(StringComparer.OrdinalIgnoreCase)
    {
        "Content-Length", "Content-Type", "Date", "Intercom-Version", "Retry-After", "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset",
        "X-Request-Id",
    };

    public static string Of(HttpResponseMessage response)
    {
        var text = new StringBuilder();
        Append(text, response.Headers);
        Append(text, HttpAnswer.ContentOf(response).Headers);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers)
    {
        foreach (KeyValuePair<string, IEnumerable<string>> header in headers)
        {
            text.Append(text.Length > 0 ? "; " : "").Append(header.Key).Append(": ").Append(Shown.Contains(header.Key) ? string.Join(",", header.Value) : "*");
        }
    }
}
