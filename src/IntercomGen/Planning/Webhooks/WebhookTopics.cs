namespace IntercomGen.Planning;

/// <summary>The topics whose items are of one schema.</summary>
/// <param name="Schema">The name of the schema in the descriptions.</param>
/// <param name="Topics">The topics.</param>
internal sealed record WebhookTopicGroup(string Schema, string[] Topics);

/// <summary>
/// The topics that webhooks subscribe to, and what their items are. The descriptions do not tell: the facts are those of Intercom's list of
/// topics, and have their only home here.
/// </summary>
internal static class WebhookTopics
{
    /// <summary>
    /// Items of a schema. Where a topic names two things (<c>company.contact.attached</c>), or wraps its item (<c>ticket.closed</c> since 2.15), the
    /// item has a member for each, named like the schema. Tagging a contact names the contact and the tag; the latter has no topic of its own.
    /// </summary>
    public static readonly WebhookTopicGroup[] Typed =
    [
        new("admin",
        [
            "admin.activity_log_event.created", "admin.added_to_workspace", "admin.away_mode_updated", "admin.logged_in", "admin.logged_out",
            "admin.removed_from_workspace",
        ]),
        new("article",
        [
            "article.created", "article.published", "article.unpublished", "article.updated",
        ]),
        new("audience",
        [
            "audience.created", "audience.updated",
        ]),
        new("call",
        [
            "call.ended", "call.recording_available", "call.started", "call.transcription_available",
        ]),
        new("company",
        [
            "company.contact.attached", "company.contact.detached", "company.created", "company.updated",
        ]),
        new("contact",
        [
            "contact.archived", "contact.email.updated", "contact.lead.added_email", "contact.lead.created", "contact.lead.signed_up",
            "contact.lead.tag.created", "contact.lead.tag.deleted", "contact.lead.updated", "contact.merged", "contact.unarchive",
            "contact.user.created", "contact.user.tag.created", "contact.user.tag.deleted", "contact.user.updated",
        ]),
        new("content_import_source",
        [
            "content_import_source.created", "content_import_source.updated",
        ]),
        new("content_snippet",
        [
            "content_snippet.created", "content_snippet.updated",
        ]),
        new("conversation",
        [
            "conversation.admin.assigned", "conversation.admin.closed", "conversation.admin.noted", "conversation.admin.open.assigned",
            "conversation.admin.opened", "conversation.admin.replied", "conversation.admin.replied.translated", "conversation.admin.single.created",
            "conversation.admin.snoozed", "conversation.admin.unsnoozed", "conversation.company.updated", "conversation.contact.attached",
            "conversation.contact.detached", "conversation.operator.replied", "conversation.priority.updated", "conversation.rating.added",
            "conversation.read", "conversation.user.created", "conversation.user.replied",
        ]),
        new("conversation_part",
        [
            "conversation_part.redacted", "conversation_part.tag.created",
        ]),
        new("data_event",
        [
            "event.created",
        ]),
        new("jobs",
        [
            "job.completed",
        ]),
        new("subscription_type",
        [
            "contact.subscribed", "contact.unsubscribed", "granular.subscribe", "granular.unsubscribe",
        ]),
        new("tag", []),
        new("ticket",
        [
            "ticket.admin.assigned", "ticket.admin.replied", "ticket.attribute.updated", "ticket.closed", "ticket.contact.attached",
            "ticket.contact.detached", "ticket.contact.replied", "ticket.created", "ticket.note.created", "ticket.rating.provided", "ticket.resolved",
            "ticket.state.updated", "ticket.team.assigned",
        ]),
        new("visitor",
        [
            "visitor.signed_up",
        ]),
    ];

    /// <summary>Items of type, identifier and <c>deleted</c> alone.</summary>
    public static readonly string[] Deleted =
    [
            "article.deleted", "audience.deleted", "company.deleted", "contact.deleted", "content_import_source.deleted", "content_snippet.deleted",
            "conversation.deleted",
    ];

    /// <summary>What somebody did with content that was sent.</summary>
    public static readonly string[] ContentStats =
    [
            "content_stat.banner", "content_stat.carousel", "content_stat.chat", "content_stat.checklist", "content_stat.custom_bot",
            "content_stat.email", "content_stat.news_item", "content_stat.post", "content_stat.push", "content_stat.series",
            "content_stat.series.webhook", "content_stat.sms", "content_stat.survey", "content_stat.tooltip_group", "content_stat.tour",
    ];

    /// <summary>Items whose members nobody publishes: kept as JSON.</summary>
    public static readonly string[] Untyped =
    [
            "api.request.completed", "audience.member_added", "audience.member_removed", "data_connector.execution.completed", "ping",
            "procedure.hitl_notification.created",
    ];

    /// <summary>Every topic, in ordinal order.</summary>
    public static IEnumerable<string> All =>
        Typed.SelectMany(static group => group.Topics).Concat(Deleted).Concat(ContentStats).Concat(Untyped)
            .OrderBy(static topic => topic, StringComparer.Ordinal);
}
