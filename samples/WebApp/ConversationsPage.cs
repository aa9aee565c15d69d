using System.Net;
using System.Text;
using Intercom;

namespace WebApp;

/// <summary>The list of conversations, a page at a time.</summary>
internal static class ConversationsPage
{
    private const int PageSize = 10;

    /// <summary>Shows one page.</summary>
    /// <param name="intercom">The client that AddIntercom added.</param>
    /// <param name="cursor">Where the page starts: what the page before it gave; null for the first.</param>
    /// <param name="cancellationToken">Cancelled when the browser goes away: the call to Intercom ends with it.</param>
    public static async Task<IResult> ShowAsync(IntercomClient intercom, string? cursor, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (IntercomPage<Conversation> page in intercom.Conversations.ListAllAsync(perPage: PageSize).AsPages(cursor, cancellationToken))
            {
                return TypedResults.Content(Html(page), "text/html; charset=utf-8");
            }
            return TypedResults.NotFound();
        }
        catch (ArgumentException) when (cursor is not null)
        {
            return TypedResults.BadRequest("This is no cursor of ours.");
        }
        catch (IntercomApiException e)
        {
            return TypedResults.Problem(
                e.ErrorCode, statusCode: StatusCodes.Status502BadGateway, title: $"Intercom answered {e.StatusCode} (request {e.RequestId}).");
        }
    }

    private static string Html(IntercomPage<Conversation> page)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Conversations</title><h1>Conversations</h1><ol>");
        foreach (Conversation conversation in page.Items)
        {
            string title = conversation.Title ?? conversation.Source?.Subject ?? conversation.Id ?? "";
            html.Append("<li data-id=\"").Append(Encode(conversation.Id)).Append("\">").Append(Encode(title))
                .Append(" <small>").Append(Encode(conversation.State?.Value)).Append("</small></li>");
        }
        html.Append("</ol>");
        if (page.Cursor is { } next) html.Append("<a rel=\"next\" href=\"/?cursor=").Append(Uri.EscapeDataString(next)).Append("\">Next page</a>");
        return html.Append("</html>").ToString();
    }

    private static string Encode(string? text) => WebUtility.HtmlEncode(text ?? "");
}
