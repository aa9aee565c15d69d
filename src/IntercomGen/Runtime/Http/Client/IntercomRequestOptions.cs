using System;
using System.Collections.Generic;

namespace IntercomGen.Runtime;

/// <summary>What one call does differently from its client. What is not set is as the client's options say.</summary>
public sealed class IntercomRequestOptions
{
    private Dictionary<string, string>? _headers;

    /// <summary>Value of the <c>Intercom-Version</c> header for this call.</summary>
    public string? Version { get; set; }

    /// <summary>The time that one try of this call may take; see <see cref="IntercomClientOptions.Timeout"/>.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>How often this call is tried again when it fails.</summary>
    public int? MaxRetries { get; set; }

    /// <summary>Whether this call is repeated though it is a POST or PATCH; see <see cref="IntercomClientOptions.RetryPosts"/>.</summary>
    public bool? RetryPosts { get; set; }

    /// <summary>Another access token for this call, for example of another workspace.</summary>
    public string? AccessToken { get; set; }

    /// <summary>
    /// Headers to send besides the client's own. <c>Authorization</c> and <c>Intercom-Version</c> have their own properties
    /// and are refused here, as are values with line breaks: the call throws an <see cref="ArgumentException"/>.
    /// </summary>
    public IDictionary<string, string> Headers => _headers ??= new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Called with the final answer of the call, of every page when paging, also when the call ends in an
    /// <see cref="IntercomApiException"/>. It is not called when there is no answer at all.
    /// </summary>
    public Action<IntercomResponse>? OnResponse { get; set; }

    /// <summary>Whether <see cref="IntercomResponse.Body"/> is filled for <see cref="OnResponse"/>. Off when not set: it costs a copy.</summary>
    public bool KeepBody { get; set; }

    internal Dictionary<string, string>? ExtraHeaders => _headers;

    /// <summary>The settings that are no secrets.</summary>
    /// <returns>A text that never holds the token or a header value.</returns>
    public override string ToString() =>
        $"IntercomRequestOptions {{ Version = {Version}, Timeout = {Timeout}, MaxRetries = {MaxRetries} }}";

    internal IntercomRequestOptions Copy()
    {
        var copy = (IntercomRequestOptions)MemberwiseClone();
        copy._headers = _headers is null ? null : new Dictionary<string, string>(_headers, StringComparer.OrdinalIgnoreCase);
        return copy;
    }
}
