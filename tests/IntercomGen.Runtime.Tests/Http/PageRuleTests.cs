using System.Text;

namespace IntercomGen.Runtime.Tests.Http;

/// <summary>Where a page says that the next one starts when it says several things, and what saved places do to a request.</summary>
public class PageRuleTests
{
    [Theory]
    [InlineData("""{"pages":{"page":1,"total_pages":9,"next":{"page":5}}}""", "page:5")]
    [InlineData("""{"pages":{"page":1,"total_pages":9,"next":{"page":5,"starting_after":"a"}}}""", "after:a")]
    [InlineData("""{"next_cursor":"n","has_more":true,"page":1,"total_pages":3}""", "cursor:n")]
    [InlineData("""{"next_cursor":"n","has_more":false,"page":1,"total_pages":3}""", null)]
    [InlineData("""{"next_cursor":null,"has_more":true,"page":1,"total_pages":3}""", null)]
    [InlineData("""{"pages":{"next":"https://x/list?"}}""", null)]
    [InlineData("""{"pages":{"next":"https://x/list?#y"}}""", null)]
    [InlineData("""{"pages":{"next":"https://x/list#a?page=2"}}""", null)]
    [InlineData("""{"pages":{"next":"https://x/list?page=2#a?page=3"}}""", "link:page=2")]
    [InlineData("""{"pages":{"next":"https://x/list?page=2&from=a?b"}}""", "link:page=2&from=a?b")]
    [InlineData("""{"pages":{"next":"https://x/list"}}""", null)]
    [InlineData("""{"pages":{"next":7}}""", null)]
    public void A_page_leads_on_or_ends(string page, string? cursor) =>
        Assert.Equal(cursor, PageRule.Next(PageFacts.Read(Encoding.UTF8.GetBytes(page)), 1, null)?.ToString());

    [Theory]
    [InlineData("after:a b", "/list?order=asc&starting_after=a%20b")]
    [InlineData("link:page=2&order=desc", "/list?page=2&order=desc")]
    [InlineData("scroll:s", "/list?order=asc&scroll_param=s")]
    [InlineData("cursor:n", "/list?order=asc&cursor=n")]
    [InlineData("page:3", "/list?order=asc&page=3")]
    public void A_place_saved_by_an_earlier_process_is_understood(string cursor, string address) =>
        Assert.Equal(address, PageRule.At(IntercomRequest.Get("/list", "X").Query("order", "asc"), PageCursor.Parse(cursor)).PathAndQuery());

    [Theory]
    [InlineData("page:2", """{"page":2}""")]
    [InlineData("page:0", """{"page":0}""")]
    [InlineData("page:10", """{"page":10}""")]
    [InlineData("page:007", """{"page":"007"}""")]
    [InlineData("page:x", """{"page":"x"}""")]
    [InlineData("link:page=4", """{"page":4}""")]
    [InlineData("link:starting_after=s", """{"pagination":{"starting_after":"s"}}""")]
    public void In_a_body_every_place_is_JSON(string cursor, string body) => Assert.Equal(body, Encoding.UTF8.GetString(Searched(cursor).Json!));

    [Fact]
    public void Of_a_link_the_body_takes_the_place_and_the_address_the_rest()
    {
        IntercomRequest request = Searched("link:per_page=5&page=2&starting_after=s");

        Assert.Equal("/search?per_page=5", request.PathAndQuery());
        Assert.Equal("""{"page":2,"pagination":{"starting_after":"s"}}""", Encoding.UTF8.GetString(request.Json!));
    }

    private static IntercomRequest Searched(string cursor) => PageRule.At(IntercomRequest.Post("/search", "X").OptionalBody(null), PageCursor.Parse(cursor));
}
