using System;
using System.Collections.Generic;
using System.Globalization;

namespace IntercomGen.Runtime;

/// <summary>How values of each kind stand in a query. Null is not sent.</summary>
internal static class IntercomRequestQuery
{
    public static IntercomRequest Query(this IntercomRequest request, string name, string? value)
    {
        if (value is not null)
        {
            request.QueryParameters.Add(name, value);
        }

        return request;
    }

    public static IntercomRequest Query(this IntercomRequest request, string name, long? value) =>
        request.Query(name, value?.ToString(CultureInfo.InvariantCulture));

    public static IntercomRequest Query(this IntercomRequest request, string name, double? value) =>
        request.Query(name, value?.ToString("R", CultureInfo.InvariantCulture));

    public static IntercomRequest Query(this IntercomRequest request, string name, bool? value) =>
        request.Query(name, value is { } flag ? (flag ? "true" : "false") : null);

    /// <summary>A time, in seconds since 1970.</summary>
    public static IntercomRequest Query(this IntercomRequest request, string name, DateTimeOffset? value) =>
        request.Query(name, value?.ToUnixTimeSeconds());

    /// <summary>A time in ISO 8601, where the description asks for a text.</summary>
    public static IntercomRequest QueryIso(this IntercomRequest request, string name, DateTimeOffset? value) =>
        request.Query(name, value?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    public static IntercomRequest Query(this IntercomRequest request, string name, IIntercomEnum? value) =>
        request.Query(name, value?.Value);

    /// <summary>Several values: <c>a=1&amp;a=2</c> when exploded, else <c>a=1,2</c>.</summary>
    public static IntercomRequest Query(this IntercomRequest request, string name, IReadOnlyList<string>? values, bool explode)
    {
        if (values is null)
        {
            return request;
        }

        if (explode)
        {
            foreach (string value in values)
            {
                request.QueryParameters.Add(name, value);
            }
        }
        else if (values.Count > 0)
        {
            request.QueryParameters.AddEncoded(name, string.Join(",", Map(values, Uri.EscapeDataString)));
        }

        return request;
    }

    public static IntercomRequest Query<T>(this IntercomRequest request, string name, IReadOnlyList<T>? values, bool explode)
        where T : IIntercomEnum =>
        request.Query(name, values is null ? null : Map(values, static value => value.Value), explode);

    private static string[] Map<T>(IReadOnlyList<T> values, Func<T, string> text)
    {
        var texts = new string[values.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = text(values[i]);
        }

        return texts;
    }
}
