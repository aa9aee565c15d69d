using System.Net;

namespace IntercomGen.Runtime.Tests.Http;

public class PagingTests
{
    [Fact]
    public async Task Query_cursors_are_followed_and_everything_else_is_kept()
    {
        TestServer server = Script(
            """{"type":"list","data":[{"id":"1"},{"id":"2"}],"total_count":5,"pages":{"type":"pages","page":1,"total_pages":3,"per_page":99,"next":{"per_page":99,"starting_after":"a b"}}}""",
            """{"pages":{"next":{"starting_after":"c","page":3}},"data":[{"id":"3"},{"id":"4"}]}""",
            """{"data":[{"id":"5"}],"pages":{"page":1,"total_pages":3,"next":null}}""");
        Assert.Equal("1 2 3 4 5", await ItemsAsync(server, IntercomRequest.Get("/contacts", "X").Query("per_page", 2).Query("order", "asc")));
        Assert.Equal(
            ["/contacts?per_page=2&order=asc", "/contacts?per_page=2&order=asc&starting_after=a%20b", "/contacts?per_page=2&order=asc&starting_after=c"],
            server.Sent.Select(sent => sent.PathAndQuery));
    }

    [Fact]
    public async Task Body_cursors_go_into_the_body_which_keeps_all_it_had()
    {
        const string Body = """{"query":{"field":"pages","value":"a\"}],{"},"pagination":{"per_page":2,"starting_after":"old"},"sort":{"field":"name"}}""";
        TestServer server = Script(
            """{"data":[{"id":"1"}],"pages":{"next":{"starting_after":"x\"y"}}}""",
            """{"data":[{"id":"2"}],"pages":{}}""");
        Assert.Equal("1 2", await ItemsAsync(server, IntercomRequest.Post("/contacts/search", "X").Body(IntercomValue.FromJson(Body))));
        Assert.Equal(Body, server.Sent[0].Body);
        Assert.Equal(
            """{"query":{"field":"pages","value":"a\"}],{"},"sort":{"field":"name"},"pagination":{"per_page":2,"starting_after":"x\u0022y"}}""",
            server.Sent[1].Body);
        Assert.Equal("/contacts/search", server.Sent[1].PathAndQuery);
    }

    [Fact]
    public async Task A_body_that_was_left_out_gets_a_cursor_of_its_own()
    {
        TestServer server = Script("""{"data":[],"pages":{"next":{"starting_after":"x"}}}""", """{"data":[{"id":"2"}]}""");
        Assert.Equal("2", await ItemsAsync(server, IntercomRequest.Post("/contacts/search", "X").OptionalBody(null)));
        Assert.Equal("""{"pagination":{"starting_after":"x"}}""", server.Sent[1].Body);
    }

    [Theory]
    [InlineData(
        """{"data":[{"id":"1"}],"pages":{"page":1,"per_page":1,"total_pages":3}}""",
        """{"data":[{"id":"2"}],"pages":{"page":2,"total_pages":3}}""",
        """{"data":[{"id":"3"}],"pages":{"page":3,"total_pages":3}}""")]
    [InlineData(
        """{"page":1,"total_pages":3,"data":[{"id":"1"}],"total_count":3}""",
        """{"page":2,"total_pages":3,"data":[{"id":"2"}]}""",
        """{"page":3,"total_pages":3,"data":[{"id":"3"}]}""")]
    [InlineData(
        """{"data":[{"id":"1"}],"pages":{"page":"1","total_pages":"3"}}""",
        """{"data":[{"id":"2"}],"pages":{"page":2,"total_pages":3}}""",
        """{"data":[{"id":"3"}]}""")]
    public async Task Pages_are_counted_where_there_is_no_cursor(params string[] pages)
    {
        TestServer server = Script(pages);
        Assert.Equal("1 2 3", await ItemsAsync(server, IntercomRequest.Get("/audiences", "X").Query("per_page", 1)));
        Assert.Equal(["/audiences?per_page=1", "/audiences?per_page=1&page=2", "/audiences?per_page=1&page=3"], server.Sent.Select(sent => sent.PathAndQuery));
    }

    [Fact]
    public async Task Page_numbers_go_where_the_operation_takes_its_values()
    {
        string[] pages = ["""{"data":[{"id":"1"}],"pages":{"page":1,"total_pages":2}}""", """{"data":[{"id":"2"}],"pages":{"page":2,"total_pages":2}}"""];
        TestServer body = Script(pages);
        Assert.Equal("1 2", await ItemsAsync(body, IntercomRequest.Post("/logs/search", "X").Body(IntercomValue.FromJson("""{"page":1,"per_page":1}"""))));
        Assert.Equal(("/logs/search", """{"per_page":1,"page":2}"""), (body.Sent[1].PathAndQuery, body.Sent[1].Body));
        TestServer query = Script(pages);
        Assert.Equal("1 2", await ItemsAsync(query, IntercomRequest.Post("/companies/list", "X").Query("page", 1).Query("order", "desc")));
        Assert.Equal(("/companies/list?order=desc&page=2", ""), (query.Sent[1].PathAndQuery, query.Sent[1].Body));
    }

    [Theory]
    [InlineData("https://api.intercom.io/notes?page=2&per_page=1")]
    [InlineData("http://evil.example:8080/steal?page=2&per_page=1#x")]
    [InlineData("//evil.example/?page=2&per_page=1")]
    [InlineData("?page=2&per_page=1")]
    public async Task Of_a_link_only_the_query_counts(string link)
    {
        TestServer server = Script(
            $$$"""{"data":[{"id":"1"}],"pages":{"page":1,"total_pages":2,"next":"{{{link}}}"}}""",
            """{"data":[{"id":"2"}],"pages":{"page":2,"total_pages":2,"next":null}}""");
        Assert.Equal("1 2", await ItemsAsync(server, IntercomRequest.Get("/notes", "X").Query("page", 1).Query("sort", "x")));
        Assert.Equal("https://api.intercom.io/notes?sort=x&page=2&per_page=1", server.Sent[1].Uri.AbsoluteUri);
    }

    [Fact]
    public async Task A_scroll_ends_with_an_empty_page_though_its_parameter_stays()
    {
        TestServer server = Script(
            """{"data":[{"id":"1"}],"scroll_param":"s-1","pages":null,"total_count":null}""",
            """{"data":[{"id":"2"}],"scroll_param":"s-1"}""",
            """{"data":[],"scroll_param":"s-1"}""");
        Assert.Equal("1 2", await ItemsAsync(server, IntercomRequest.Get("/companies/scroll", "X")));
        Assert.Equal(
            ["/companies/scroll", "/companies/scroll?scroll_param=s-1", "/companies/scroll?scroll_param=s-1"], server.Sent.Select(sent => sent.PathAndQuery));
    }

    [Fact]
    public async Task A_next_cursor_counts_while_there_is_more()
    {
        TestServer server =
            Script("""{"data":[{"id":"1"}],"next_cursor":"n1","has_more":true}""", """{"data":[{"id":"2"}],"next_cursor":"n2","has_more":false}""");
        Assert.Equal("1 2", await ItemsAsync(server, IntercomRequest.Get("/merge_history", "X").Query("order", "asc")));
        Assert.Equal("/merge_history?order=asc&cursor=n1", server.Sent[1].PathAndQuery);
    }

    [Theory]
    [InlineData("""{"data":[{"id":"1"}]}""")]
    [InlineData("""{"data":[{"id":"1"}],"pages":null}""")]
    [InlineData("""{"data":[{"id":"1"}],"pages":{"next":""}}""")]
    [InlineData("""{"data":[{"id":"1"}],"pages":{"next":{"starting_after":null}}}""")]
    [InlineData("""{"data":[{"id":"1"}],"pages":{"next":{"starting_after":""}}}""")]
    [InlineData("""{"data":[{"id":"1"}],"pages":[]}""")]
    [InlineData("""{"data":[{"id":"1"}],"next_cursor":null,"has_more":true}""")]
    [InlineData("""{"data":[{"id":"1"}],"pages":{"page":1,"total_pages":null}}""")]
    [InlineData("""{"data":[{"id":"1","pages":{"next":{"starting_after":"inner"}}}]}""")]
    public async Task Without_a_way_on_the_list_ends(string page)
    {
        TestServer server = Script(page);
        Assert.Equal("1", await ItemsAsync(server, IntercomRequest.Get("/contacts", "X")));
        Assert.Single(server.Sent);
    }

    [Theory]
    [InlineData("""{"data":[{"id":"1"}],"pages":{"next":{"starting_after":"same"}}}""", 2)]
    [InlineData("""{"data":[{"id":"1"}],"pages":{"next":"https://x/?page=2"}}""", 2)]
    [InlineData("""{"data":[{"id":"1"}],"page":1,"total_pages":9}""", 2)]
    [InlineData("""{"data":[{"id":"1"}],"next_cursor":"same","has_more":true}""", 2)]
    [InlineData("""{"data":[{"id":"1"}],"scroll_param":"same"}""", 2)]
    public async Task A_server_that_repeats_itself_ends_in_an_error(string page, int requests)
    {
        TestServer server = Script(page);
        IntercomPagingException e = await Assert.ThrowsAsync<IntercomPagingException>(() => ItemsAsync(server, IntercomRequest.Get("/contacts", "X")));
        Assert.NotNull(e.Cursor);
        Assert.Equal(requests, server.Sent.Count);
    }

    [Fact]
    public async Task A_circle_of_cursors_is_one_too()
    {
        const string A = """{"data":[{"id":"1"}],"pages":{"next":{"starting_after":"a"}}}""";
        const string B = """{"data":[{"id":"2"}],"pages":{"next":{"starting_after":"b"}}}""";
        TestServer server = Script(A, B, A);
        await Assert.ThrowsAsync<IntercomPagingException>(() => ItemsAsync(server, IntercomRequest.Get("/contacts", "X")));
        Assert.Equal(3, server.Sent.Count);
    }

    private static TestServer Script(params string[] pages)
    {
        var server = new TestServer();
        foreach (string page in pages)
        {
            server.Then(HttpStatusCode.OK, page);
        }

        return server;
    }

    private static async Task<string> ItemsAsync(TestServer server, IntercomRequest request)
    {
        var ids = new List<string?>();
        await foreach (Thing thing in server.Pipeline().Pages(request, JsonModel<ThingList>.Read, static page => page.Data))
        {
            ids.Add(thing.Id);
        }

        return string.Join(" ", ids);
    }
}
