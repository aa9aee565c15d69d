namespace IntercomGen.Description.Tests.Comparison;

/// <summary>
/// What is known to break from one version of Intercom's API to the next, as far as the descriptions say it. Versions whose description is not at hand are
/// covered by the next one that is.
/// </summary>
public class KnownBreakTests
{
    [SharedTheory]
    // To 2.10: sections become collections.
    [InlineData("2.9", "2.11", "GET /help_center/sections OperationRemoved listAllSections")]
    [InlineData("2.9", "2.11", "POST /help_center/sections OperationRemoved createSection")]
    [InlineData("2.9", "2.11", "GET /help_center/sections/{id} OperationRemoved retrieveSection")]
    [InlineData("2.9", "2.11", "PUT /help_center/sections/{id} OperationRemoved updateSection")]
    [InlineData("2.9", "2.11", "DELETE /help_center/sections/{id} OperationRemoved deleteSection")]
    [InlineData("2.9", "2.11", "collection.type PropertyRemoved string")]
    [InlineData(
        "2.9", "2.11", "POST /tickets/{id}/reply body TypeChanged create_ticket_reply_request -> admin_reply_ticket_request|contact_reply_ticket_request")]
    // To 2.12: the states of tickets.
    [InlineData("2.11", "2.12", "POST /conversations/{conversation_id}/run_assignment_rules OperationRemoved autoAssignConversation")]
    [InlineData("2.11", "2.12", "ticket.ticket_state TypeChanged string -> ticket_state")]
    [InlineData("2.11", "2.12", "ticket.ticket_state_internal_label PropertyRemoved string")]
    [InlineData("2.11", "2.12", "ticket.ticket_state_external_label PropertyRemoved string")]
    [InlineData("2.11", "2.12", "ticket_type_list.ticket_types PropertyRemoved array<ticket_type>")]
    [InlineData("2.11", "2.12", "update_ticket_request.state PropertyRemoved string")]
    // To 2.14: assignment of tickets, options of data attributes, several receivers.
    [InlineData("2.12", "2.14", "PUT /tickets/{id} body assignment PropertyRemoved object")]
    [InlineData("2.12", "2.14", "update_ticket_request.assignment PropertyRemoved object")]
    [InlineData("2.12", "2.14", "create_data_attribute_request.options[] TypeChanged string -> object")]
    [InlineData("2.12", "2.14", "update_data_attribute_request.options[] TypeChanged string -> object")]
    [InlineData("2.12", "2.14", "create_data_attribute_request.data_type ValueAdded -> options")]
    [InlineData("2.12", "2.14", "create_message_request.to TypeChanged object -> array<recipient>|recipient")]
    [InlineData("2.12", "2.14", "GET /contacts/{id}/notes parameter id TypeChanged integer -> string")]
    [InlineData("2.12", "2.14", "activity_log.activity_type ValueRemoved admin_assignment_limit_change")]
    [InlineData("2.12", "2.14", "activity_log.activity_type ValueAdded -> admin_conversation_assignment_limit_change")]
    [InlineData("2.12", "2.14", "activity_log.activity_type ValueAdded -> admin_ticket_assignment_limit_change")]
    // To 2.15: how an agent's work ended.
    [InlineData("2.14", "2.16", "ai_agent.resolution_state ValueRemoved abandoned")]
    [InlineData("2.14", "2.16", "ai_agent.resolution_state ValueRemoved routed_to_team")]
    [InlineData("2.14", "2.16", "ai_agent.resolution_state ValueAdded -> escalated")]
    [InlineData("2.14", "2.16", "ai_agent.resolution_state ValueAdded -> negative_feedback")]
    [InlineData("2.14", "2.16", "ai_agent.resolution_state ValueAdded -> procedure_handoff")]
    // To 2.16: identifiers, priorities, parents of articles.
    [InlineData("2.14", "2.16", "contact.owner_id TypeChanged integer -> string")]
    [InlineData("2.14", "2.16", "create_contact_request.owner_id TypeChanged integer -> string")]
    [InlineData("2.14", "2.16", "update_contact_request.owner_id TypeChanged integer -> string")]
    [InlineData("2.14", "2.16", "ticket.admin_assignee_id TypeChanged string -> integer")]
    [InlineData("2.14", "2.16", "ticket.team_assignee_id TypeChanged string -> integer")]
    [InlineData("2.14", "2.16", "conversation.priority ValueRemoved priority")]
    [InlineData("2.14", "2.16", "conversation.priority ValueRemoved not_priority")]
    [InlineData("2.14", "2.16", "conversation.priority ValueAdded -> none")]
    [InlineData("2.14", "2.16", "conversation.priority ValueAdded -> low")]
    [InlineData("2.14", "2.16", "conversation.priority ValueAdded -> medium")]
    [InlineData("2.14", "2.16", "conversation.priority ValueAdded -> high")]
    [InlineData("2.14", "2.16", "conversation.priority ValueAdded -> urgent")]
    [InlineData("2.14", "2.16", "conversation_list_item.priority ValueRemoved priority")]
    [InlineData("2.14", "2.16", "article_list_item.parent_id PropertyRemoved integer")]
    [InlineData("2.14", "2.16", "article_list_item.parent_type PropertyRemoved string")]
    [InlineData(
        "2.14",
        "2.16",
        "conversation_source.type EnumOpened conversation, email, facebook, instagram, phone_call, phone_switch, push, sms, twitter, whatsapp")]
    [InlineData("2.14", "2.16", "GET /contacts/{contact_id} 410 AnswerAdded -> 410")]
    [InlineData("2.14", "2.16", "GET /contacts/find_by_external_id/{external_id} 410 AnswerAdded -> 410")]
    [InlineData("2.14", "2.16", "GET /data_attributes 422 AnswerAdded -> 422")]
    [InlineData("2.14", "2.16", "GET /data_attributes parameter model ValueRemoved conversation")]
    [InlineData(
        "2.14",
        "2.16",
        "GET /custom_object_instances/{custom_object_type_identifier} OperationRenamed getCustomObjectInstancesByExternalId -> listCustomObjectInstances")]
    // To Preview: what its description lacks.
    [InlineData("2.16", "preview", "GET /ip_allowlist OperationRemoved getIpAllowlist")]
    [InlineData("2.16", "preview", "PUT /ip_allowlist OperationRemoved updateIpAllowlist")]
    [InlineData("2.16", "preview", "PUT /companies/{company_id} body BodyRemoved update_company_request")]
    [InlineData("2.16", "preview", "fin_agent_message.timestamp BecameOptional")]
    [InlineData("2.16", "preview", "POST /contacts/bulk OperationAdded -> BulkCreateContacts")]
    public void Is_found(string old, string @new, string difference) =>
        Assert.Contains(difference, Compared.Of(old, @new).Differences.Select(static found => found.ToString()));

    [SharedFact]
    public void Reading_and_writing_owner_id_are_told_apart()
    {
        ILookup<string, string> found = Compared.Of("2.14", "2.16").Differences.Where(static difference => difference.Path == "owner_id")
            .ToLookup(static difference => difference.Subject.ToString(), static difference => $"{difference.Severity} {difference.Direction}");
        Assert.Contains("Breaking Answered", found["contact"]);
        Assert.Contains("Breaking Sent", found["update_contact_request"]);
    }
}
