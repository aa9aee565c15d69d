using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;

namespace IntercomGen.Runtime;

/// <summary>Headers of an answer.</summary>
internal static class HttpResponseText
{
    /// <summary>The first value of a header; null when it is not there.</summary>
    public static string? Header(HttpHeaders headers, string name)
    {
#if NET8_0_OR_GREATER
        if (headers.NonValidated.TryGetValues(name, out HeaderStringValues values))
#else
        if (headers.TryGetValues(name, out IEnumerable<string>? values))
#endif
        {
            foreach (string value in values)
            {
                return value;
            }
        }

        return null;
    }

    public static Dictionary<string, string> Headers(HttpResponseMessage response)
    {
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, IEnumerable<string>> header in response.Headers)
        {
            all[header.Key] = string.Join(", ", header.Value);
        }

        foreach (KeyValuePair<string, IEnumerable<string>> header in HttpAnswer.ContentOf(response).Headers)
        {
            all[header.Key] = string.Join(", ", header.Value);
        }

        return all;
    }
}
