using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace IntercomGen.Tests.Search;

/// <summary>Queries written against an emitted client, compiled, and sent to a handler that takes them down.</summary>
public class SearchRunTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Intercom;

        """;

    [Fact]
    public async Task A_search_walks_its_pages_with_the_query_that_was_written()
    {
        const string Source = Usings + """
            public static class Consumer
            {
                public static async Task<string> Run(IntercomClient intercom)
                {
                    DateTimeOffset day = DateTimeOffset.FromUnixTimeSeconds(1577836800);
                    var found = new List<string>();
                    await foreach (Contact c in intercom.Contacts.SearchAllAsync(ContactQuery.Email.Equal("x@y.z") & ContactQuery.CreatedAt.After(day)))
                    {
                        found.Add(c.Id!);
                    }
                    return string.Join(",", found);
                }
            }
            """;
        var server = new Recorder(
            """{"type":"list","data":[{"type":"contact","id":"a"}],"pages":{"next":{"page":2,"starting_after":"s1"}}}""",
            """{"type":"list","data":[{"type":"contact","id":"b"}],"pages":{}}""");

        Assert.Equal("a,b", await Run("spec/intercom-2.16.yaml", Source, server));
        const string Query = """
            {"query":{"operator":"AND","value":[{"field":"email","operator":"=","value":"x@y.z"},{"field":"created_at","operator":">","value":1577836800}]}
            """;
        Assert.Equal(2, server.Bodies.Count);
        Same(Query + "}", server.Bodies[0]);
        Same(Query + """, "pagination":{"starting_after":"s1"}}""", server.Bodies[1]);
    }

    [Fact]
    public async Task Every_kind_of_field_sends_its_value()
    {
        const string Source = Usings + """
            public static class Consumer
            {
                public static async Task<string> Run(IntercomClient intercom)
                {
                    DateTimeOffset day = DateTimeOffset.FromUnixTimeSeconds(1577836800);
                    IntercomQuery people = (ContactQuery.Role.Equal(ContactRole.User) | ContactQuery.Role.In("lead", ContactRole.User))
                        & ContactQuery.HasHardBounced.Equal(false) & ContactQuery.CustomAttribute("plan").In("pro", 7) & ContactQuery.CustomAttribute("seats").GreaterThan(3)
                        & ContactQuery.TagId.NotEqual("t") & ContactQuery.Field("new_one", "~", "x") & ContactQuery.LocationCountry.StartsWith("G");
                    await intercom.Contacts.SearchAsync(people, ContactQuery.CreatedAt.Descending, perPage: 5, includeMergeHistory: true);
                    await intercom.Conversations.SearchAsync(
                        ConversationQuery.State.Equal(ConversationState.Open) & ConversationQuery.AdminAssigneeId.In(new List<long> { 1, 2 }) & ConversationQuery.UpdatedAt.Before(day),
                        sort: ConversationQuery.UpdatedAt.Ascending);
                    await intercom.Tickets.SearchAsync(TicketQuery.TicketAttribute("42").Equal(true) & TicketQuery.CreatedAt.AtOrAfter(day) & TicketQuery.Category.Equal("task"));
                    await intercom.Contacts.SearchAsync(new() { Query = new SingleFilterSearchRequest { Field = "email", Operator = "=", Value = "x" } });
                    return "";
                }
            }
            """;
        var server = new Recorder("{}");

        await Run("spec/intercom-2.16.yaml", Source, server);

        Assert.EndsWith("/contacts/search?include_merge_history=true", server.Addresses[0], StringComparison.Ordinal);
        Same(
            """
            {"query":{"operator":"AND","value":[
              {"operator":"OR","value":[{"field":"role","operator":"=","value":"user"},{"field":"role","operator":"IN","value":["lead","user"]}]},
              {"field":"has_hard_bounced","operator":"=","value":false},
              {"field":"custom_attributes.plan","operator":"IN","value":["pro",7]},
              {"field":"custom_attributes.seats","operator":">","value":3},
              {"field":"tag_id","operator":"!=","value":"t"},
              {"field":"new_one","operator":"~","value":"x"},
              {"field":"location.country","operator":"^","value":"G"}]},
             "sort":{"field":"created_at","order":"descending"},"pagination":{"per_page":5}}
            """,
            server.Bodies[0]);
        Same(
            """
            {"query":{"operator":"AND","value":[{"field":"state","operator":"=","value":"open"},{"field":"admin_assignee_id","operator":"IN","value":[1,2]},
              {"field":"updated_at","operator":"<","value":1577836800}]},"sort":{"field":"updated_at","order":"ascending"}}
            """,
            server.Bodies[1]);
        Same(
            """
            {"query":{"operator":"AND","value":[{"field":"ticket_attribute.42","operator":"=","value":true},{"field":"created_at","operator":">=","value":1577836800},
              {"field":"category","operator":"=","value":"task"}]}}
            """,
            server.Bodies[2]);
        Same("""{"query":{"field":"email","operator":"=","value":"x"}}""", server.Bodies[3]);
    }

    [SharedTheory]
    [InlineData("published/2.7.yaml")]
    [InlineData("published/2.14.yaml")]
    [InlineData("published/unstable.yaml")]
    [InlineData("published/preview.yaml")]
    public async Task The_same_line_compiles_and_runs_in_every_version(string label)
    {
        const string Source = Usings + """
            public static class Consumer
            {
                public static async Task<string> Run(IntercomClient intercom)
                {
                    int count = 0;
                    await foreach (Contact c in intercom.Contacts.SearchAllAsync(ContactQuery.Email.Equal("x@y.z") & ContactQuery.CreatedAt.After(DateTimeOffset.UnixEpoch))) count++;
                    await intercom.Conversations.SearchAsync(ConversationQuery.Open.Equal(true), ConversationQuery.CreatedAt.Descending);
                    return count.ToString();
                }
            }
            """;
        var server = new Recorder("""{"data":[{"id":"a"},{"id":"b"}],"conversations":[]}""");

        Assert.Equal("2", await Run(label, Source, server));
        Same(
            """{"query":{"operator":"AND","value":[{"field":"email","operator":"=","value":"x@y.z"},{"field":"created_at","operator":">","value":0}]}}""",
            server.Bodies[0]);
    }

    private static async Task<string> Run(string label, string source, Recorder server)
    {
        using var emitted = new EmittedAssembly(Generation.Run(Descriptions.Read(label)), source);
        Type clientType = emitted.Assembly.GetType("Intercom.IntercomClient")!;
        Type optionsType = emitted.Assembly.GetType("Intercom.IntercomClientOptions")!;
        object options = Activator.CreateInstance(optionsType)!;
        optionsType.GetProperty("AccessToken")!.SetValue(options, "token");
        using var http = new HttpClient(server);
        object client = Activator.CreateInstance(clientType, http, options)!;
        return await (Task<string>)emitted.Assembly.GetType("Consumer")!.GetMethod("Run")!.Invoke(null, [client])!;
    }

    private static void Same(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"{expected}\n{actual}");

    private sealed class Recorder(params string[] answers) : HttpMessageHandler
    {
        public List<string> Addresses { get; } = [];

        public List<string> Bodies { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Addresses.Add(request.RequestUri!.ToString());
            Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            string answer = answers[Math.Min(Bodies.Count, answers.Length) - 1];
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        }
    }
}
