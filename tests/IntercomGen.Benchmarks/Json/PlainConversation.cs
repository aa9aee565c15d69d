namespace IntercomGen.Benchmarks.Json;

internal sealed class PlainConversationList
{
    public string? Type { get; set; }
    public PlainPages? Pages { get; set; }
    public long? TotalCount { get; set; }
    public List<PlainConversation>? Conversations { get; set; }
}

internal sealed class PlainPages
{
    public string? Type { get; set; }
    public int? Page { get; set; }
    public int? PerPage { get; set; }
    public int? TotalPages { get; set; }
}

internal sealed class PlainConversation
{
    public string? Type { get; set; }
    public string? Id { get; set; }
    public long? CreatedAt { get; set; }
    public long? UpdatedAt { get; set; }
    public long? WaitingSince { get; set; }
    public long? SnoozedUntil { get; set; }
    public PlainSource? Source { get; set; }
    public PlainContacts? Contacts { get; set; }
    public PlainReference? FirstContactReply { get; set; }
    public long? AdminAssigneeId { get; set; }
    public long? TeamAssigneeId { get; set; }
    public bool? Open { get; set; }
    public string? State { get; set; }
    public bool? Read { get; set; }
    public PlainTags? Tags { get; set; }
    public string? Priority { get; set; }
    public PlainReference? SlaApplied { get; set; }
    public PlainReference? Statistics { get; set; }
    public PlainReference? ConversationRating { get; set; }
    public PlainReference? Teammates { get; set; }
    public string? Title { get; set; }
    public Dictionary<string, object>? CustomAttributes { get; set; }
    public Dictionary<string, object>? Topics { get; set; }
    public PlainReference? Ticket { get; set; }
    public PlainList? LinkedObjects { get; set; }
    public PlainReference? AiAgent { get; set; }
    public bool? AiAgentParticipated { get; set; }
    public PlainParts? ConversationParts { get; set; }
}

internal sealed class PlainSource
{
    public string? Type { get; set; }
    public string? Id { get; set; }
    public string? DeliveredAs { get; set; }
    public string? Subject { get; set; }
    public string? Body { get; set; }
    public PlainAuthor? Author { get; set; }
    public List<PlainReference>? Attachments { get; set; }
    public string? Url { get; set; }
    public bool? Redacted { get; set; }
}

internal sealed class PlainAuthor
{
    public string? Type { get; set; }
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? Email { get; set; }
}

internal sealed class PlainContacts
{
    public string? Type { get; set; }
    public List<PlainContactReference>? Contacts { get; set; }
}

internal sealed class PlainContactReference
{
    public string? Type { get; set; }
    public string? Id { get; set; }
    public string? ExternalId { get; set; }
}

internal sealed class PlainTags
{
    public string? Type { get; set; }
    public List<PlainTag>? Tags { get; set; }
}

internal sealed class PlainTag
{
    public string? Type { get; set; }
    public string? Id { get; set; }
    public string? Name { get; set; }
    public long? AppliedAt { get; set; }
    public PlainReference? AppliedBy { get; set; }
}
