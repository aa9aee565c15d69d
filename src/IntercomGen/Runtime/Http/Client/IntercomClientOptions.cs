using System;
using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>
/// How a client talks to Intercom. The client copies the options when it is created: changing them later has no effect on it.
/// </summary>
public sealed partial class IntercomClientOptions
{
    private IntercomRegion? _region;

    /// <summary>The access token. Either this or <see cref="AccessTokenProvider"/> is required.</summary>
    public string? AccessToken { get; set; }

    /// <summary>
    /// Gives the access token, for OAuth or for tokens that change. Asked before every try of every call; takes precedence
    /// over <see cref="AccessToken"/>. Cache inside when getting a token is slow.
    /// </summary>
    public Func<CancellationToken, ValueTask<string>>? AccessTokenProvider { get; set; }

    /// <summary>The region that hosts the workspace. <see cref="IntercomRegion.Us"/> when not set.</summary>
    public IntercomRegion Region
    {
        get => _region ?? IntercomRegion.Us;
        set => _region = value;
    }

    /// <summary>
    /// Another address instead of the region's, for a proxy or a test server; a path in it is kept as prefix. It must be
    /// https; plain http is accepted for loopback addresses only. The base address of a given HttpClient is not used.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>Value of the <c>Intercom-Version</c> header. The version of the description when null.</summary>
    public string? Version { get; set; }

    /// <summary>How often a failed call is tried again, 2 when not set. Zero switches retries off.</summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>
    /// The time that one try may take, from connecting to the last byte of the answer (of a download: to its headers);
    /// 60 seconds when not set. Retries and the waits between them do not count: bound a whole call by its cancellation
    /// token. A try that takes longer ends in a <see cref="TimeoutException"/> and is not repeated.
    /// <see cref="global::System.Threading.Timeout.InfiniteTimeSpan"/> switches the limit off.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The longest wait before a retry, whatever the server asks for; 60 seconds when not set.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Whether POST and PATCH are repeated after 408, 5xx and connection errors too. Off when not set: Intercom has no
    /// idempotency key, so that a repeated POST may create the same thing twice. 429 is repeated in any case.
    /// </summary>
    public bool RetryPosts { get; set; }

    /// <summary>
    /// Whether calls wait, at most <see cref="MaxRetryDelay"/>, for the next window when the last answer said that none are
    /// left in this one, instead of being refused. Off when not set. Other clients and processes may use up the limit too:
    /// retries stay needed.
    /// </summary>
    public bool WaitForRateLimit { get; set; }

    /// <summary>Text that is appended to the <c>User-Agent</c> header, for example <c>my-app/1.2</c>.</summary>
    public string? UserAgentSuffix { get; set; }

    /// <summary>The longest answer, in bytes, that is read into memory; 128 MiB when not set. Downloads are not limited.</summary>
    public int MaxResponseBytes { get; set; } = 128 * 1024 * 1024;

    /// <summary>Whether calls go to the United States for no other reason than that nobody said where the workspace is.</summary>
    internal bool GuessesRegion => _region is null && BaseAddress is null;

    internal IntercomClock Clock { get; set; } = IntercomClock.System;

    /// <summary>Checks the options as a client does when it is created.</summary>
    /// <exception cref="ArgumentException">A value is missing or out of range; the message names it and never shows the token.</exception>
    public void Validate() => ClientOptionsValidator.Validate(this);

    /// <summary>The settings that are no secrets.</summary>
    /// <returns>A text that never holds the token.</returns>
    public override string ToString() =>
        $"IntercomClientOptions {{ Region = {Region}, BaseAddress = {ShownAddress}, Version = {Version}, MaxRetries = {MaxRetries}, Timeout = {Timeout} }}";

    // Of an address that will be refused too: neither user nor query, which may be secrets.
    private string? ShownAddress => BaseAddress is { IsAbsoluteUri: true }
        ? BaseAddress.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
        : BaseAddress is null ? null : "(not absolute)";

    internal IntercomClientOptions Snapshot()
    {
        Validate();
        return (IntercomClientOptions)MemberwiseClone();
    }
}
