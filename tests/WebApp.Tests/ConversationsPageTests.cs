using System.Net;
using System.Text.RegularExpressions;
using FakeIntercom.Faults;

namespace WebApp.Tests;

public partial class ConversationsPageTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Every_conversation_is_on_one_page()
    {
        var seen = new List<string>();
        int pages = 0;
        for (string? address = "/"; address is not null; pages++)
        {
            string html = await app.Browser.GetStringAsync(new Uri(address, UriKind.Relative));
            seen.AddRange(Item().Matches(html).Select(static match => match.Groups[1].Value));
            address = Next().Match(html) is { Success: true } next ? WebUtility.HtmlDecode(next.Groups[1].Value) : null;
        }

        Assert.True(pages > 1, "The demo has too few conversations for two pages.");
        Assert.Equal(seen.Distinct(), seen);
        Assert.Equal(app.Intercom.Workspace.Conversations.Count, seen.Count);
    }

    [Fact]
    public async Task A_foreign_cursor_is_a_bad_request()
    {
        using HttpResponseMessage answer = await app.Browser.GetAsync(new Uri("/?cursor=nonsense", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_resilience_handler_repeats_what_failed()
    {
        app.Intercom.Faults.Next(FakeFault.Error(503), times: 1, path: "/conversations");
        int before = app.Intercom.Requests.Count;

        using HttpResponseMessage answer = await app.Browser.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(2, app.Intercom.Requests.Count - before);
    }

    [GeneratedRegex("<li data-id=\"([^\"]+)\"")]
    private static partial Regex Item();

    [GeneratedRegex("rel=\"next\" href=\"([^\"]+)\"")]
    private static partial Regex Next();
}
