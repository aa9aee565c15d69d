using System;

namespace IntercomGen.Runtime;

/// <summary>Names the API operation that a client method calls. Exactly one method per operation carries it.</summary>
/// <param name="method">The HTTP method, for example <c>POST</c>.</param>
/// <param name="path">The path template, for example <c>/contacts/{contact_id}</c>.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class IntercomOperationAttribute(string method, string path) : Attribute
{
    /// <summary>The HTTP method, for example <c>POST</c>.</summary>
    public string Method { get; } = method;

    /// <summary>The path template, for example <c>/contacts/{contact_id}</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The operation's identifier in the description, where it has one.</summary>
    public string? OperationId { get; set; }
}
