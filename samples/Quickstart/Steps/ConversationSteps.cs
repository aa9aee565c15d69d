using Intercom;

namespace Quickstart.Steps;

/// <summary>A conversation, and a body that can be one of several types.</summary>
internal static class ConversationSteps
{
    public static async Task<Conversation> StartAsync(IntercomClient intercom, Report report, CreatedThings created, Contact ada)
    {
        Message message = await intercom.Conversations.CreateAsync(new()
        {
            From = new() { Type = CreateConversationRequestFromType.User, Id = ada.Id },
            Body = "Does the engine weave algebraic patterns?",
        });
        created.Add("conversation", () => intercom.Conversations.DeleteAsync(message.ConversationId));
        report.Line($"{ada.Name} asks: {message.Body}");

        Conversation conversation = await intercom.Conversations.RetrieveAsync(message.ConversationId);
        report.Line($"{conversation.State}, from {conversation.Source?.Author?.Type} {conversation.Source?.Author?.Name}");
        return conversation;
    }

    public static async Task ReplyAsync(IntercomClient intercom, Report report, Conversation conversation, Admin me, Contact ada)
    {
        // The body is a teammate's reply or a contact's; either converts to the union that the method takes.
        await intercom.Conversations.ReplyAsync(conversation.Id, new AdminReplyConversationRequest
        {
            AdminId = me.Id,
            MessageType = AdminReplyConversationRequestMessageType.Note,
            Body = "Just as the Jacquard loom weaves flowers and leaves.",
        });
        report.Line($"{me.Name} leaves a note");

        Conversation answered = await intercom.Conversations.ReplyAsync(conversation.Id, new ContactReplyIntercomUserIdRequest
        {
            IntercomUserId = ada.Id,
            Body = "Thank you!",
        });
        report.Line($"{answered.ConversationParts?.TotalCount} parts, the last: {answered.ConversationParts?.Items?[^1].Body}");
    }
}
