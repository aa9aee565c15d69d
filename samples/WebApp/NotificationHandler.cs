using Intercom;

namespace WebApp;

/// <summary>Handles what Intercom posts. Each notification gets a handler of its own, with services of its own scope.</summary>
internal sealed class NotificationHandler(RecentEvents events) : IIntercomWebhookHandler
{
    public Task HandleAsync(IntercomNotification notification, CancellationToken cancellationToken)
    {
        events.Add(Describe(notification));
        return Task.CompletedTask;
    }

    private static string Describe(IntercomNotification notification)
    {
        switch (notification.Topic)
        {
            case IntercomTopics.Ping:
                return "Intercom says hello.";
            case IntercomTopics.ContactUserCreated or IntercomTopics.ContactLeadCreated when notification.TryGetItem(out Contact? contact):
                return $"{contact.Name ?? contact.Email} is new.";
            case IntercomTopics.CompanyContactAttached when notification.TryGetItem(out Company? company) && notification.TryGetItem(out Contact? member):
                return $"{member.Name} joined {company.Name}.";
            case IntercomTopics.ConversationUserReplied when notification.TryGetItem(out Conversation? conversation):
                return $"Somebody wrote in conversation {conversation.Id}.";
            default:
                return notification.Item is IntercomDeletedItem deleted
                    ? $"{deleted.Type} {deleted.Id} was deleted."
                    : $"{notification.Topic}: {notification.RawItem}";
        }
    }
}
