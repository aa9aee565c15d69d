using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Description;
using FakeIntercom.Tests.Support;

namespace FakeIntercom.Tests;

/// <summary>Lists are walked to their end, in each shape, without a missing or double item.</summary>
public sealed class PagingTests
{
    [Theory]
    [InlineData("/contacts", "data", 10, 45)]
    [InlineData("/contacts?per_page=20", "data", 20, 45)]
    [InlineData("/conversations", "conversations", 20, 45)]
    [InlineData("/articles", "data", 10, 25)]
    [InlineData("/companies", "data", 15, 25)]
    [InlineData("/messages/status?ruleset_id=24554", "events", 20, 45)]
    [InlineData("/macros", "data", 2, 6)]
    public async Task A_list_is_walked_to_its_end(string path, string items, int first, int total)
    {
        await using Api api = await Api.StartAsync();

        IReadOnlyList<string[]> pages = await Walk(api, path, items);

        Assert.Equal(first, pages[0].Length);
        Assert.Equal(total, pages.Sum(p => p.Length));
        Assert.Equal(total, pages.SelectMany(p => p).Distinct().Count());
    }

    [Fact]
    public async Task Notes_of_a_contact_have_pages()
    {
        await using Api api = await Api.StartAsync();

        IReadOnlyList<string[]> pages = await Walk(api, $"/contacts/{api.Server.Workspace.Contacts.IdAt(0)}/notes", "data");

        Assert.Equal([10, 10, 5], pages.Select(p => p.Length));
    }

    [Fact]
    public async Task Company_pages_go_by_number_and_order()
    {
        await using Api api = await Api.StartAsync();

        Reply second = (await api.Post("/companies/list?page=2&per_page=10&order=desc", "")).Ok();

        Assert.Equal("Company 15", (string?)second["data"]![0]!["name"]);
        Assert.Equal((2, 3), ((int?)second["pages"]!["page"], (int?)second["pages"]!["total_pages"]));
    }

    [Fact]
    public async Task A_scroll_ends_with_an_empty_page()
    {
        await using Api api = await Api.StartAsync();
        var seen = new List<string>();
        string query = "";
        int calls = 0;
        while (true)
        {
            Reply reply = (await api.Get("/companies/scroll" + query)).Ok();
            calls++;
            string[] ids = [.. reply["data"]!.AsArray().Select(c => (string)c!["id"]!)];
            if (ids.Length == 0)
            {
                break;
            }

            seen.AddRange(ids);
            query = $"?scroll_param={reply["scroll_param"]}";
        }

        Assert.Equal(4, calls);
        Assert.Equal(api.Server.Workspace.Companies.All.Select(c => c.Text("id")), seen);
        Assert.Equal(400, (await api.Get("/companies/scroll?scroll_param=old")).Status);
    }

    [Fact]
    public async Task A_cursor_survives_the_deletion_of_what_has_been_read()
    {
        await using Api api = await Api.StartAsync();
        Reply first = (await api.Get("/contacts?per_page=10")).Ok();
        string last = (string)first["data"]![9]!["id"]!;
        await api.Delete($"/contacts/{last}");

        Reply second = (await api.Get($"/contacts?per_page=10&starting_after={first["pages"]!["next"]!["starting_after"]}")).Ok();

        Assert.Equal("ext-11", (string?)second["data"]![0]!["external_id"]);
    }

    [Theory]
    [InlineData("intercom-unstable.yaml")]
    [InlineData("intercom-2.16.yaml")]
    public async Task Every_paged_list_ends(string file)
    {
        await using Api api = await Api.StartAsync(new FakeIntercomOptions { DescriptionPath = Descriptions.Own(file) });
        int walked = 0;
        foreach (ApiOperation operation in ApiDescription.Load(Descriptions.Own(file)).Operations.Where(o => o.Verb == "GET"))
        {
            string path = OperationSamples.Path(operation, api.Server.Workspace);
            Reply reply = await api.Get(path);
            if (reply.ContentType == "application/json" && reply.Json is JsonObject answer && answer["pages"] is JsonObject pages && pages["next"] is not null)
            {
                IReadOnlyList<string[]> read = await Walk(api, path, items: null);
                Assert.True(read.Count >= 2, $"{operation} has {read.Count} pages");
                walked++;
            }
        }

        Assert.True(walked >= 10, $"only {walked} lists have pages");
    }

    /// <summary>Follows cursors and links alike; an endless list fails.</summary>
    private static async Task<IReadOnlyList<string[]>> Walk(Api api, string path, string? items)
    {
        var pages = new List<string[]>();
        string? next = path;
        while (next is not null)
        {
            Assert.True(pages.Count < 50, $"{path} does not end");
            Reply reply = (await api.Get(next)).Ok();
            JsonArray? page = items is null ? reply.Json.AsObject().Select(m => m.Value).OfType<JsonArray>().FirstOrDefault() : reply[items]!.AsArray();
            pages.Add([.. (page ?? []).Select(i => i.Text("id") ?? "")]);
            next = reply["pages"]!["next"] switch
            {
                null => null,
                JsonValue link => new Uri((string)link!).PathAndQuery,
                JsonNode cursor => path + (path.Contains('?', StringComparison.Ordinal) ? '&' : '?')
                    + $"starting_after={Uri.EscapeDataString((string)cursor["starting_after"]!)}",
            };
        }

        return pages;
    }
}
