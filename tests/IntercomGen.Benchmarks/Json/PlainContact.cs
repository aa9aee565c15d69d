namespace IntercomGen.Benchmarks.Json;

// The classes that somebody would write by hand for System.Text.Json: what the payloads hold, and nothing to keep what they hold besides.
internal sealed class PlainContact
{
    public string? Type { get; set; }
    public string? Id { get; set; }
    public string? WorkspaceId { get; set; }
    public string? ExternalId { get; set; }
    public string? Role { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }
    public string? Name { get; set; }
    public string? Avatar { get; set; }
    public long? OwnerId { get; set; }
    public PlainList? SocialProfiles { get; set; }
    public bool? HasHardBounced { get; set; }
    public bool? MarkedEmailAsSpam { get; set; }
    public bool? UnsubscribedFromEmails { get; set; }
    public long? CreatedAt { get; set; }
    public long? UpdatedAt { get; set; }
    public long? SignedUpAt { get; set; }
    public long? LastSeenAt { get; set; }
    public long? LastRepliedAt { get; set; }
    public long? LastContactedAt { get; set; }
    public long? LastEmailOpenedAt { get; set; }
    public long? LastEmailClickedAt { get; set; }
    public string? LanguageOverride { get; set; }
    public string? Browser { get; set; }
    public string? BrowserVersion { get; set; }
    public string? BrowserLanguage { get; set; }
    public string? Os { get; set; }
    public PlainLocation? Location { get; set; }
    public string? AndroidAppName { get; set; }
    public string? AndroidAppVersion { get; set; }
    public string? AndroidDevice { get; set; }
    public string? AndroidOsVersion { get; set; }
    public string? AndroidSdkVersion { get; set; }
    public long? AndroidLastSeenAt { get; set; }
    public string? IosAppName { get; set; }
    public string? IosAppVersion { get; set; }
    public string? IosDevice { get; set; }
    public string? IosOsVersion { get; set; }
    public string? IosSdkVersion { get; set; }
    public long? IosLastSeenAt { get; set; }
    public Dictionary<string, object>? CustomAttributes { get; set; }
    public PlainList? Tags { get; set; }
    public PlainList? Notes { get; set; }
    public PlainList? Companies { get; set; }
    public PlainList? OptedOutSubscriptionTypes { get; set; }
    public PlainList? OptedInSubscriptionTypes { get; set; }
    public string? UtmCampaign { get; set; }
    public string? UtmContent { get; set; }
    public string? UtmMedium { get; set; }
    public string? UtmSource { get; set; }
    public string? UtmTerm { get; set; }
    public string? Referrer { get; set; }
    public bool? EnabledPushMessaging { get; set; }
}

internal sealed class PlainLocation
{
    public string? Type { get; set; }
    public string? Country { get; set; }
    public string? Region { get; set; }
    public string? City { get; set; }
    public string? CountryCode { get; set; }
    public string? ContinentCode { get; set; }
}

internal sealed class PlainList
{
    public string? Type { get; set; }
    public List<PlainReference>? Data { get; set; }
    public string? Url { get; set; }
    public long? TotalCount { get; set; }
    public bool? HasMore { get; set; }
}

internal sealed class PlainReference
{
    public string? Type { get; set; }
    public string? Id { get; set; }
    public string? Url { get; set; }
    public string? Category { get; set; }
}
