using IntercomGen.Analyzers.Rules;
using IntercomGen.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.Analyzers.Tests.Upgrade;

/// <summary>
/// A project on 2.14 with 2.16 as target: what is known to break is reported where it is used, and once that is mended the project compiles on 2.16.
/// </summary>
public sealed class PublishedUpgradeTests
{
    private const string Before = """
        using Intercom;
        class Desk(IntercomClient intercom, HttpClient http)
        {
            public async Task Contacts(string id)
            {
                Contact contact = await intercom.Contacts.ShowAsync(id);
                Console.WriteLine($"{contact.Name} {contact.[|OwnerId|]}");
                await intercom.Contacts.UpdateAsync(id, new() { Name = "Ada", [|OwnerId|] = 128 });
                await intercom.Contacts.CreateAsync(new() { Role = ContactRole.User, Email = "ada@example.org", [|OwnerId|] = 128 });
                await http.PutAsJsonAsync($"https://api.intercom.io/contacts/{id}", new { name = "Ada", [|owner_id|] = 128 });
            }

            public async Task Tickets(string id)
            {
                Ticket ticket = await intercom.Tickets.GetAsync(id);
                Console.WriteLine($"{ticket.[|AdminAssigneeId|]} {ticket.[|TeamAssigneeId|]} {ticket.Category}");
            }

            public async Task Conversations(string id)
            {
                Conversation conversation = await intercom.Conversations.RetrieveAsync(id);
                if (conversation.Priority == ConversationPriority.[|Priority|]) Console.WriteLine("urgent");
                if (conversation.Priority?.Value is [|"not_priority"|]) Console.WriteLine("later");
                if (conversation.AiAgent?.ResolutionState == AiAgentResolutionState.[|RoutedToTeam|]) Console.WriteLine("handed over");
                if (conversation.AiAgent?.ResolutionState == AiAgentResolutionState.[|Abandoned|]) Console.WriteLine("lost");
                if (conversation.AiAgent?.ResolutionState == AiAgentResolutionState.ConfirmedResolution) Console.WriteLine("solved");
                Console.WriteLine(conversation.Source?.Author?.Email + conversation.Source?.[|Type|]);
            }

            public async Task Articles()
            {
                await foreach (ArticleListItem article in intercom.Articles.ListAllAsync()) Console.WriteLine($"{article.Title} {article.[|ParentId|]} {article.[|ParentType|]}");
            }

            public async Task Instances(string type, string id)
            {
                await intercom.CustomObjectInstances.[|GetByExternalIdAsync|](type, id);
                await http.GetAsync([|"https://api.intercom.io/data_attributes?model=conversation"|]);
                await http.GetAsync("https://api.intercom.io/data_attributes?model=contact");
            }

            public async Task Unchanged(string id)
            {
                await foreach (Contact contact in intercom.Contacts.ListAllAsync()) Console.WriteLine(contact.Email);
                Admin me = await intercom.Admins.IdentifyAsync();
                Console.WriteLine(me.Email);
                await http.GetAsync($"https://api.intercom.io/contacts/{id}");
            }
        }
        """;

    private static readonly Lazy<DescriptionText> s_old = new(static () => Load("2.14.yaml", false));

    private static readonly Lazy<PortableExecutableReference> s_client = new(static () => Consumer.ClientOf(s_old.Value));

    private static readonly Lazy<DescriptionText> s_new = new(static () => Load("2.16.yaml", true));

    [SharedFact]
    public async Task What_is_known_to_break_is_reported()
    {
        PortableExecutableReference client = s_client.Value;
        var setup = new AnalyzerSetup { Descriptions = [s_old.Value, s_new.Value] };
        IReadOnlyList<string> messages =
            await Verify.Reports<UpgradeAnalyzer>(UpgradeAnalyzer.Id, Before, setup, source => Consumer.CompileWith(client, source));
        Assert.Equal(
            string.Join('\n',
                "'Contact.OwnerId' is 'string' instead of 'long'",
                "'UpdateContactRequest.OwnerId' is 'string' instead of 'long'",
                "'CreateContactRequest.OwnerId' is 'string' instead of 'long'",
                "'owner_id' is a string instead of a number",
                "'Ticket.AdminAssigneeId' is 'long' instead of 'string'",
                "'Ticket.TeamAssigneeId' is 'long' instead of 'string'",
                "'ConversationPriority.Priority' is gone; the values are 'high', 'low', 'medium', 'none', 'urgent'",
                "'ConversationPriority.NotPriority' is gone; the values are 'high', 'low', 'medium', 'none', 'urgent'",
                "'AiAgentResolutionState.RoutedToTeam' is gone; the values are 'assumed_resolution', 'confirmed_resolution', 'escalated', 'negative_feedback', "
                    + "'procedure_handoff'",
                "'AiAgentResolutionState.Abandoned' is gone; the values are 'assumed_resolution', 'confirmed_resolution', 'escalated', 'negative_feedback', "
                    + "'procedure_handoff'",
                "'ConversationSource.Type' is 'string' instead of 'ConversationSourceType'",
                "'ArticleListItem.ParentId' is gone",
                "'ArticleListItem.ParentType' is gone",
                "'CustomObjectInstances.GetByExternalIdAsync' changes: it is called 'CustomObjectInstances.ListAsync'; "
                    + "it answers 'CustomObjectInstancesPaginatedList' instead of 'CustomObjectInstance'; 'externalId' is a member of 'query'",
                "'conversation' is no value of the parameter 'model', which has 'company', 'contact'"),
            string.Join('\n', messages.Select(static message => message["In Intercom 2.16, ".Length..])));
    }

    // Decisions that no description takes; the rest is the fix's.
    private static readonly (string Old, string New)[] s_decisions =
    [
        ("ConversationPriority.Priority)", "ConversationPriority.Urgent)"),
        ("is \"not_priority\"", "is \"none\""),
        ("AiAgentResolutionState.RoutedToTeam", "AiAgentResolutionState.Escalated"),
        ("AiAgentResolutionState.Abandoned", "AiAgentResolutionState.NegativeFeedback"),
        (" {article.ParentId} {article.ParentType}", ""),
        ("ListAsync(type, id)", "ListAsync(type, new() { ExternalId = id })"),
        ("data_attributes?model=conversation", "conversations/attributes"),
    ];

    [SharedFact]
    public async Task Once_mended_it_compiles_on_the_next_version()
    {
        PortableExecutableReference client = s_client.Value;
        var setup = new AnalyzerSetup { Descriptions = [s_old.Value, s_new.Value] };
        string before = Markup.Parse(Before).Source;
        string mended =
            await VerifyFix.FixedAll<UpgradeAnalyzer, UpgradeFix>(UpgradeAnalyzer.Id, before, setup, source => Consumer.CompileWith(client, source));
        Assert.Contains("OwnerId = \"128\"", mended, StringComparison.Ordinal);
        Assert.Contains("owner_id = \"128\"", mended, StringComparison.Ordinal);
        Assert.Contains("CustomObjectInstances.ListAsync(", mended, StringComparison.Ordinal);
        foreach ((string old, string @new) in s_decisions)
        {
            Assert.Contains(old, mended, StringComparison.Ordinal);
            mended = mended.Replace(old, @new, StringComparison.Ordinal);
        }

        PortableExecutableReference next = Consumer.ClientOf(Load("2.16.yaml", false));
        Assert.NotEmpty(Errors(Consumer.CompileWith(next, before)));
        Assert.Empty(Errors(Consumer.CompileWith(next, mended)));
    }

    private static IEnumerable<string> Errors(Compilation compilation) =>
        compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.ToString());

    private static DescriptionText Load(string name, bool isTarget) => new(name, SourceText.From(File.ReadAllText(Path.Combine(Folders.Published, name))))
    {
        Metadata = isTarget ? new Dictionary<string, string> { ["IntercomRole"] = "Target" } : new Dictionary<string, string>(),
    };
}
