using System;
using System.Collections.Generic;
using System.Net.Http;

namespace IntercomGen.Runtime;

/// <summary>One call as its client method describes it: template, values, body. Says nothing about host, token or retries.</summary>
internal sealed class IntercomRequest
{
    private static readonly HttpMethod Patched = new("PATCH");

    private string _path = "";
    private int _templateAt;
    private HttpQuery? _query;
    private HttpForm? _form;

    private IntercomRequest(HttpMethod method, string template, string? operationId)
    {
        Method = method;
        Template = template;
        OperationId = operationId;
    }

    public HttpMethod Method { get; }

    /// <summary>The path with its placeholders: what exceptions and traces show instead of identifiers.</summary>
    public string Template { get; }

    public string? OperationId { get; }

    public string AcceptType { get; private set; } = "application/json";

    /// <summary>The version that this operation wants in place of the description's.</summary>
    public string? OwnVersion { get; private set; }

    public List<KeyValuePair<string, string>>? Headers { get; private set; }

    public byte[]? Json { get; private set; }

    /// <summary>Whether the operation takes a JSON body, sent or not: that is where the pager puts its cursor.</summary>
    public bool TakesJson { get; private set; }

    /// <summary>Whether the body can be sent a second time.</summary>
    public bool CanRepeat => _form is null || _form.CanRepeat;

    public static IntercomRequest Get(string template, string? operationId) => new(HttpMethod.Get, template, operationId);

    public static IntercomRequest Post(string template, string? operationId) => new(HttpMethod.Post, template, operationId);

    public static IntercomRequest Put(string template, string? operationId) => new(HttpMethod.Put, template, operationId);

    public static IntercomRequest Delete(string template, string? operationId) => new(HttpMethod.Delete, template, operationId);

    public static IntercomRequest Patch(string template, string? operationId) => new(Patched, template, operationId);

    /// <summary>A path and query that the caller wrote himself.</summary>
    public static IntercomRequest Raw(HttpMethod method, string pathAndQuery)
    {
        HttpPath.CheckRaw(pathAndQuery);
        return new(method, HttpPath.WithoutQuery(pathAndQuery), null) { _path = pathAndQuery };
    }

    /// <summary>Fills the next placeholder of the template.</summary>
    public IntercomRequest Path(string? value)
    {
        int open = Template.IndexOf('{', _templateAt);
        int from = _templateAt;
        _templateAt = Template.IndexOf('}', open) + 1;
        int rest = Template.IndexOf('{', _templateAt) < 0 ? Template.Length - _templateAt : 0;
        string encoded = HttpPath.Encode(value, Template, open);
#if NET8_0_OR_GREATER
        _path = string.Concat(_path, Template.AsSpan(from, open - from), encoded, Template.AsSpan(_templateAt, rest));
#else
        _path = string.Concat(_path, Template.Substring(from, open - from), encoded, Template.Substring(_templateAt, rest));
#endif
        return this;
    }

    public IntercomRequest Header(string name, string? value)
    {
        if (value is not null)
        {
            (Headers ??= []).Add(new(name, value));
        }

        return this;
    }

    public IntercomRequest Accept(string mediaType)
    {
        AcceptType = mediaType;
        return this;
    }

    public IntercomRequest Version(string version)
    {
        OwnVersion = version;
        return this;
    }

    /// <summary>A body that the operation requires.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public IntercomRequest Body(IJsonWritable? body) => OptionalBody(body ?? throw new ArgumentNullException(nameof(body)));

    /// <summary>A body that may be left out. It is written at once: what the caller changes later is not sent.</summary>
    public IntercomRequest OptionalBody(IJsonWritable? body)
    {
        TakesJson = true;
        Json = body is null ? null : JsonPayload.Write(body);
        return this;
    }

    public IntercomRequest Body(IntercomValue? body)
    {
        TakesJson = true;
        Json = body is { } value ? JsonPayload.Write(value) : null;
        return this;
    }

    /// <summary>Demands members of a body that is there: at least one of the sets, which <see cref="MemberChoice"/> reads.</summary>
    /// <exception cref="ArgumentException">None is there.</exception>
    public IntercomRequest Needs(string sets, string? member = null)
    {
        if (Json is not null)
        {
            MemberChoice.Check(Json, sets, member, $"{Method.Method} {Template}");
        }

        return this;
    }

    public IntercomRequest Form(string name, string? value)
    {
        _form ??= new();
        if (value is not null)
        {
            _form.Add(name, value);
        }

        return this;
    }

    public IntercomRequest File(string name, IntercomUpload? upload)
    {
        _form ??= new();
        if (upload is not null)
        {
            _form.Add(name, upload);
        }

        return this;
    }

    /// <summary>The query, made when first asked for.</summary>
    public HttpQuery QueryParameters => _query ??= new();

    /// <summary>The same call with another body, independent of this one.</summary>
    public IntercomRequest CopyWith(byte[]? json)
    {
        var copy = (IntercomRequest)MemberwiseClone();
        copy._query = _query?.Copy();
        copy.Json = json;
        return copy;
    }

    public string PathAndQuery()
    {
        string path = _path.Length == 0 ? Template : _path;
        return _query is null ? path : _query.AppendTo(path);
    }

    /// <summary>A new content for one try.</summary>
    public HttpContent? CreateContent()
    {
        if (_form is not null)
        {
            return _form.ToContent();
        }

        if (Json is null)
        {
            return null;
        }

        var content = new ByteArrayContent(Json);
        content.Headers.ContentType = JsonPayload.MediaType;
        return content;
    }
}
