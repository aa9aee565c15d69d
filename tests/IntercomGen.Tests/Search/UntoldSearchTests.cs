using IntercomGen.Model;
using IntercomGen.Planning;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Tests.Search;

/// <summary>Searches whose text has no table of fields, as it was in older descriptions: the members of what is found are the fields.</summary>
public class UntoldSearchTests
{
    private const string Schemas = """
        guest:
          type: object
          properties:
            type: { type: string }
            id: { type: string }
            seats: { type: integer }
            weight: { type: number }
            vip: { type: boolean }
            seen_at: { type: integer }
            role: { type: string, enum: [user, lead] }
            old: { type: string, deprecated: true }
            '@odd': { type: string }
            rooms: { type: array, items: { type: string } }
            home: { type: object, properties: { type: { type: string }, city: { type: object, properties: { name: { type: string } } } } }
            tags: { type: object, properties: { type: { type: string }, tags: { type: array, items: { type: string } } } }
            notes: { type: object, properties: { url: { type: string }, has_more: { type: boolean } } }
            next: { $ref: '#/components/schemas/guest' }
            custom_attributes: { type: object, additionalProperties: { type: string } }
        guest_list: { type: object, properties: { data: { type: array, items: { $ref: '#/components/schemas/guest' } }, pages: { type: object } } }
        filter: { type: object, properties: { field: { type: string }, operator: { type: string }, value: { type: string } } }
        search_request: { type: object, properties: { query: { $ref: '#/components/schemas/filter' } } }
        """;

    private static readonly string s_text = Tiny.Yaml(Schemas, Path("search_request"));

    [Fact]
    public void The_fields_are_the_members_of_what_is_found()
    {
        SearchModel search = Assert.Single(Searches(s_text));

        Assert.Equal(("GuestQuery", false), (search.Name, search.IsTold));
        Assert.Equal(
            [
                "Id id TextField", "Seats seats IntegerField", "Weight weight NumberField", "Vip vip BooleanField", "SeenAt seen_at DateField",
                "Role role GuestRoleField", "HomeType home.type TextField", "HomeCityName home.city.name TextField",
                "CustomAttribute custom_attributes. AttributeField",
            ],
            search.Fields.Select(static field => $"{field.Name} {field.WireName} {field.Type}"));
    }

    [Fact]
    public void What_holds_what_it_is_held_by_comes_to_an_end()
    {
        string text = s_text
            .Replace("'@odd': { type: string }", "host: { $ref: '#/components/schemas/host' }", StringComparison.Ordinal)
            .Replace(
                "    filter:",
                "    host: { type: object, properties: { guest: { $ref: '#/components/schemas/guest' } } }\n    filter:",
                StringComparison.Ordinal);

        Assert.Equal(
            ["host.guest.seen_at", "seen_at"],
            Assert.Single(Searches(text)).Fields.Select(static field => field.WireName).Where(static name => name.EndsWith("seen_at", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("filter", "guests/search")]
    [InlineData("guest_list", "guests/search")]
    [InlineData("search_request", "guests/find")]
    public void Without_a_query_there_is_no_search(string body, string path) => Assert.Empty(Searches(Tiny.Yaml(Schemas, Path(body, path))));

    [Fact]
    public void A_query_compiles_and_its_class_says_what_is_not_known()
    {
        GeneratorDriverRunResult result = Generation.Run(s_text);
        using var emitted = new EmittedAssembly(result, """
            using System;
            using Intercom;
            public static class Consumer
            {
                public static IntercomPages<Guest> Run(IntercomClient intercom, DateTimeOffset day) => intercom.Guests.SearchAllAsync(
                    GuestQuery.Id.Contains("x") & GuestQuery.SeenAt.After(day) & GuestQuery.Role.Equal(GuestRole.User)
                        & GuestQuery.CustomAttribute("plan").Equal("pro"));
            }
            """);

        Assert.NotNull(emitted.Assembly.GetType("Consumer"));
        string text = Generation.Text(result, "GuestQuery.g.cs");
        Assert.Contains("The description does not tell which of them can be searched by", text, StringComparison.Ordinal);
    }

    private static string Path(string body, string path = "guests/search") => $$"""
        /{{path}}:
          post:
            tags: [Guests]
            operationId: searchGuests
            requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/{{body}}' } } } }
            responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/guest_list' } } } } }
        """;

    private static SearchModel[] Searches(string text) => [.. ClientPlanner.Plan(
        IntercomGen.Description.DescriptionReader.Read(text), new ClientSettings("Intercom", "public", default), CancellationToken.None).Searches];
}
