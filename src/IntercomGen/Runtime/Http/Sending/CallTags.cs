#if NET8_0_OR_GREATER
using System;
using System.Collections.Generic;

namespace IntercomGen.Runtime;

/// <summary>What is known of a call before it is sent, in the words of the HTTP semantic conventions.</summary>
internal static class CallTags
{
    private static readonly string[] KnownMethods = ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"];

    /// <summary>The name of the activity: no identifier may be in it, so that of a path that the caller wrote himself is its verb alone.</summary>
    public static string Name(IntercomRequest request)
    {
        string method = Method(request) is "_OTHER" ? "HTTP" : request.Method.Method;
        return request.OperationId is null ? method : $"{method} {request.Template}";
    }

    /// <summary>The tags that samplers see.</summary>
    public static List<KeyValuePair<string, object?>> OfActivity(HttpCall call)
    {
        List<KeyValuePair<string, object?>> tags = OfMetric(call);
        tags.Add(new("url.full", Address(call)));
        if (call.Request.OperationId is { } operation)
        {
            tags.Add(new("intercom.operation_id", operation));
        }

        if (Method(call.Request) is "_OTHER")
        {
            tags.Add(new("http.request.method_original", call.Request.Method.Method));
        }

        return tags;
    }

    /// <summary>The tags that tell one series from another.</summary>
    public static List<KeyValuePair<string, object?>> OfMetric(HttpCall call)
    {
        var tags = new List<KeyValuePair<string, object?>>
        {
            new("http.request.method", Method(call.Request)),
            new("server.address", call.Address.Host),
            new("server.port", call.Address.Port),
        };
        if (call.Request.OperationId is not null)
        {
            tags.Add(new("url.template", call.Request.Template));
        }

        return tags;
    }

    // The conventions want the address; what identifies somebody is left out of it.
    private static string Address(HttpCall call)
    {
        string origin = call.Address.GetLeftPart(UriPartial.Authority);
        return call.Request.OperationId is null ? origin + "/*" : origin + call.Request.Template;
    }

    private static string Method(IntercomRequest request) =>
        Array.IndexOf(KnownMethods, request.Method.Method) >= 0 ? request.Method.Method : "_OTHER";
}
#endif
