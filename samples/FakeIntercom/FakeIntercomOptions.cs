namespace FakeIntercom;

/// <summary>How a <see cref="FakeIntercomServer"/> is started.</summary>
public sealed class FakeIntercomOptions
{
    /// <summary>
    /// The description that is served, YAML or JSON. Unless set, those of the repository are: <c>Intercom-Version</c> of a request says which one, Unstable
    /// where it says nothing.
    /// </summary>
    public string? DescriptionPath { get; set; }

    /// <summary>Where the server listens; port 0, the default, takes a free one.</summary>
    public Uri Url { get; set; } = new("http://127.0.0.1:0");

    /// <summary>The one bearer token that is accepted.</summary>
    public string AccessToken { get; set; } = "fake-access-token";

    /// <summary>What <c>X-RateLimit-Limit</c> says: requests in each window of ten seconds.</summary>
    public int RateLimit { get; set; } = 1_666;

    /// <summary>Whether requests beyond <see cref="RateLimit"/> are answered with 429 instead of only being counted.</summary>
    public bool EnforceRateLimit { get; set; }

    /// <summary>How often an export job answers that it is not ready before it completes.</summary>
    public int ExportPolls { get; set; } = 1;

    /// <summary>The clock behind <c>created_at</c>, <c>updated_at</c> and the rate-limit window.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
