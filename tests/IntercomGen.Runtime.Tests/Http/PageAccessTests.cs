using System.Net;

namespace IntercomGen.Runtime.Tests.Http;

public class PageAccessTests
{
    private const string First = """{"data":[{"id":"1"}],"total_count":2,"pages":{"next":{"starting_after":"a"}}}""";
    private const string Last = """{"data":[{"id":"2"}],"total_count":2}""";

    [Fact]
    public async Task A_page_has_its_items_its_answer_and_the_way_on()
    {
        IntercomPages<Thing> pages = List(new TestServer().Then(HttpStatusCode.OK, First, headers: ("X-Request-Id", "r1")).Then(HttpStatusCode.OK, Last));
        List<IntercomPage<Thing>> all = await AllAsync(pages.AsPages());
        Assert.Equal(["1", "2"], all.Select(page => page.Items[0].Id));
        Assert.Equal((2, "r1", 200), (all[0].TotalCount, all[0].Response!.RequestId, all[0].Response!.Status));
        Assert.NotNull(all[0].Cursor);
        Assert.Null(all[1].Cursor);
        Assert.All(all, page => Assert.True(page.Response!.Body.IsEmpty));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"data":null}""")]
    public async Task A_page_without_a_list_has_no_items(string page) =>
        Assert.Empty(Assert.Single(await AllAsync(List(new TestServer().Then(HttpStatusCode.OK, page)).AsPages())).Items);

    [Theory]
    [InlineData("""{"things":[{"id":"1"},{"id":"2"}],"type":"list"}""", 2)]
    [InlineData("""{"data":null, "things" : [ {"id":"1"} ] , "more":{"a":[1]}, "names":"x"}""", 1)]
    [InlineData("""{"things":[]}""", 0)]
    [InlineData("""{"things":[{"id":"1"}],"others":[{"id":"2"}]}""", 0)]
    [InlineData("""{"names":["a"]}""", 0)]
    [InlineData("""{"data":[],"things":[{"id":"1"}]}""", 0)]
    [InlineData("""{"type":[{"id":"1"}]}""", 0)]
    public async Task The_one_list_of_a_page_counts_where_the_declared_one_is_missing(string page, int items)
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK, page);
        Assert.Equal(["1", "2"], Assert.Single(await AllAsync(List(server).AsPages())).Items.Select(thing => thing.Id).Concat(new[] { "1", "2" }.Skip(items)));
    }

    [Fact]
    public async Task A_page_that_declares_another_name_is_read_where_data_is_sent()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK, """{"data":[{"id":"1"}],"others":[{"id":"2"}]}""");
        IntercomPages<Thing> pages = server.Pipeline().Pages(IntercomRequest.Get("/contacts", "X"), JsonModel<OddList>.Read, static page => page.Things);
        Assert.Equal("1", Assert.Single(Assert.Single(await AllAsync(pages.AsPages())).Items).Id);
    }

    [Fact]
    public async Task A_saved_cursor_starts_where_it_was_saved()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK, First).Then(HttpStatusCode.OK, Last);
        string? cursor = (await AllAsync(List(server).AsPages()))[0].Cursor;
        server = new TestServer().Then(HttpStatusCode.OK, Last);
        Assert.Equal("2", Assert.Single(await AllAsync(List(server).AsPages(cursor))).Items[0].Id);
        Assert.Equal("/contacts?per_page=1&starting_after=a", Assert.Single(server.Sent).PathAndQuery);
    }

    [Theory]
    [InlineData("")]
    [InlineData("rubbish")]
    [InlineData("after:")]
    public async Task What_is_no_cursor_is_refused(string cursor)
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK, Last);
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(() => AllAsync(List(server).AsPages(cursor)));
        Assert.Equal("cursor", refused.ParamName);
        Assert.Empty(server.Sent);
    }

    [Fact]
    public async Task Cancellation_between_pages_is_honoured()
    {
        using var source = new CancellationTokenSource();
        TestServer server = new TestServer().Then(HttpStatusCode.OK, First).Then(HttpStatusCode.OK, Last);
        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Thing _ in List(server).WithCancellation(source.Token))
            {
                await source.CancelAsync();
            }
        });
        Assert.Equal(source.Token, e.CancellationToken);
        Assert.Single(server.Sent);
    }

    [Fact]
    public async Task Nothing_is_sent_before_it_is_needed_and_each_walk_starts_anew()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK, First).Then(HttpStatusCode.OK, Last).Then(HttpStatusCode.OK, First)
            .Then(HttpStatusCode.OK, Last);
        IntercomPages<Thing> pages = List(server);
        Assert.Empty(server.Sent);
        await foreach (Thing _ in pages)
        {
            break;
        }

        Assert.Single(server.Sent);
        server.Sent.Clear();
        Assert.Equal(2, (await AllAsync(pages.AsPages())).Count);
    }

    [Fact]
    public async Task Pages_are_retried_and_fail_as_other_calls_do()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK, First).Then(HttpStatusCode.TooManyRequests).Then(HttpStatusCode.OK, Last);
        Assert.Equal(2, (await AllAsync(List(server).AsPages()))[1].Response!.Attempts);
        server = new TestServer().Then(HttpStatusCode.OK, First).Then(HttpStatusCode.NotFound);
        await Assert.ThrowsAsync<IntercomApiException>(() => AllAsync(List(server).AsPages()));
    }

    [Fact]
    public async Task Test_doubles_make_lists_of_their_own()
    {
        var pages = IntercomPages.Of(new IntercomPage<int>([1, 2], "next"), new IntercomPage<int>([3]));
        var items = new List<int>();
        await foreach (int item in pages)
        {
            items.Add(item);
        }

        Assert.Equal([1, 2, 3], items);
        Assert.Equal(3, Assert.Single(await AllAsync(pages.AsPages("next"))).Items[0]);
    }

    [Fact]
    public async Task Lists_of_test_doubles_can_be_cancelled_too()
    {
        using var source = new CancellationTokenSource();
        var items = new List<int>();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int item in IntercomPages.Of(new IntercomPage<int>([1], "next"), new IntercomPage<int>([2])).WithCancellation(source.Token))
            {
                items.Add(item);
                await source.CancelAsync();
            }
        });
        Assert.Equal([1], items);
    }

    private static IntercomPages<Thing> List(TestServer server) =>
        server.Pipeline().Pages(IntercomRequest.Get("/contacts", "X").Query("per_page", 1), JsonModel<ThingList>.Read, static page => page.Data);

    private static async Task<List<IntercomPage<T>>> AllAsync<T>(IAsyncEnumerable<IntercomPage<T>> pages)
    {
        var all = new List<IntercomPage<T>>();
        await foreach (IntercomPage<T> page in pages)
        {
            all.Add(page);
        }

        return all;
    }

    private sealed class OddList : IntercomModel
    {
        public IReadOnlyList<Thing>? Things => GetItems<IReadOnlyList<Thing>>(1);

        internal override JsonTable Table() => JsonModel<OddList>.Table ??= new("names,things", "V*", JsonModel<Thing>.List);
    }
}
