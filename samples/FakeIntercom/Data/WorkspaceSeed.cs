using System.Globalization;
using System.Text.Json.Nodes;

namespace FakeIntercom.Data;

/// <summary>The data that every server starts with: the same each time, so that tests can name it.</summary>
internal static class WorkspaceSeed
{
    private const long Start = 1_700_000_000;

    private static readonly string[] s_tags = ["vip", "trial", "churned", "beta", "press"];
    private static readonly string[] s_names =
        ["Ada Lovelace", "Alan Turing", "Grace Hopper", "Edsger Dijkstra", "Barbara Liskov", "Donald Knuth", "Zoë Müller"];

    public static void Fill(FakeWorkspace workspace)
    {
        Admins(workspace);
        TicketTypes(workspace);
        string[] tags = [.. s_tags.Select(name => workspace.Tags.Add(Records.Tag(workspace, name)).Text("id")!)];
        for (int i = 0; i < 25; i++)
        {
            JsonObject company = Records.Company(workspace, Start + i);
            company["company_id"] = $"company-{i + 1}";
            company["name"] = $"Company {i + 1}";
            company["monthly_spend"] = i * 100;
            workspace.Companies.Add(company);
        }

        for (int i = 0; i < 45; i++)
        {
            Contact(workspace, i, tags);
        }

        Notes(workspace);
        for (int i = 0; i < 45; i++)
        {
            Conversation(workspace, i, tags);
            Ticket(workspace, i);
        }

        Articles(workspace);
        MessageStatuses(workspace);
        workspace.DataExports.Add(new() { ["id"] = "seeded-data-export", ["polls"] = 0, ["status"] = "completed" });
        workspace.ReportingExports.Add(new() { ["id"] = "seeded-reporting-export", ["polls"] = 0, ["status"] = "complete" });
    }

    private static void Admins(FakeWorkspace workspace)
    {
        for (int i = 0; i < 3; i++)
        {
            workspace.Admins.Add(Records.Admin((991_267_001 + i).ToString(CultureInfo.InvariantCulture), $"Teammate {i + 1}", $"teammate{i + 1}@example.com"));
        }
    }

    private static void TicketTypes(FakeWorkspace workspace)
    {
        workspace.TicketTypes.Add(MessagingRecords.TicketType("11", "Bug report", "Customer", Start));
        workspace.TicketTypes.Add(MessagingRecords.TicketType("12", "Refund", "Back-office", Start));
        workspace.TicketTypes.Add(MessagingRecords.TicketType("13", "Outage", "Tracker", Start));
    }

    private static void Contact(FakeWorkspace workspace, int i, string[] tags)
    {
        JsonObject contact = Records.Contact(workspace, i % 5 == 4 ? "lead" : "user", Start + (i * 3_600));
        contact["name"] = $"{s_names[i % s_names.Length]} {i + 1}";
        contact["email"] = $"contact{i + 1}@example.com";
        contact["external_id"] = $"ext-{i + 1}";
        contact["custom_attributes"] = new JsonObject { ["plan"] = i % 2 == 0 ? "pro" : "free", ["seats"] = i };
        workspace.Contacts.Add(contact);
        string id = contact.Text("id")!;
        workspace.Memberships.Add(id, workspace.Companies.IdAt(i % 5), Start);
        if (i % 3 == 0)
        {
            workspace.Taggings.Add(id, tags[i % tags.Length], Start);
        }
    }

    private static void Notes(FakeWorkspace workspace)
    {
        string contact = workspace.Contacts.IdAt(0);
        for (int i = 0; i < 25; i++)
        {
            workspace.Notes.Add(Records.Note(workspace, contact, $"<p>Note {i + 1}</p>", workspace.Admins.All[0], Start + i));
        }
    }

    private static void Conversation(FakeWorkspace workspace, int i, string[] tags)
    {
        JsonObject contact = workspace.Contacts.All[i];
        JsonObject conversation = MessagingRecords.Conversation(workspace, contact, $"<p>Question {i + 1}</p>", Start + (i * 60));
        conversation["state"] = (i % 3) switch { 0 => "open", 1 => "closed", _ => "snoozed" };
        conversation["open"] = i % 3 == 0;
        conversation["snoozed_until"] = i % 3 == 2 ? Start + 10_000_000 : null;
        conversation["title"] = $"Question {i + 1}";
        MessagingRecords.AddPart(
            conversation,
            MessagingRecords.Part(workspace, "comment", $"<p>Answer {i + 1}</p>", MessagingRecords.AuthorOf(workspace.Admins.All[0]), Start + (i * 60) + 30));
        workspace.Conversations.Add(conversation);
        if (i % 4 == 0)
        {
            workspace.Taggings.Add(conversation.Text("id")!, tags[i % tags.Length], Start);
        }
    }

    private static void Ticket(FakeWorkspace workspace, int i)
    {
        JsonObject type = workspace.TicketTypes.All[i % 3];
        JsonObject ticket = MessagingRecords.Ticket(workspace, type, [workspace.Contacts.All[i]], Start + (i * 60));
        ticket["ticket_attributes"] = new JsonObject { ["_default_title_"] = $"Ticket {i + 1}", ["_default_description_"] = "Seeded." };
        workspace.Tickets.Add(ticket);
    }

    private static void Articles(FakeWorkspace workspace)
    {
        for (int i = 0; i < 25; i++)
        {
            JsonObject article = Records.Article(workspace, $"Article {i + 1}", 991_267_001, Start + i);
            article["state"] = i % 5 == 4 ? "draft" : "published";
            article["body"] = $"<p>How to do thing {i + 1}</p>";
            workspace.Articles.Add(article);
        }
    }

    private static void MessageStatuses(FakeWorkspace workspace)
    {
        string[] states = ["sent", "delivered", "read", "failed"];
        for (int i = 0; i < 45; i++)
        {
            workspace.MessageStatuses.Add(new()
            {
                ["id"] = workspace.NextId(),
                ["ruleset_id"] = "24554",
                ["conversation_id"] = workspace.Conversations.IdAt(i),
                ["status"] = states[i % states.Length],
                ["type"] = "broadcast_outbound",
                ["created_at"] = Start + i,
                ["updated_at"] = Start + i + 5,
                ["whatsapp_message_id"] = $"wamid.{i:x8}",
                ["template_name"] = "welcome",
            });
        }
    }
}
