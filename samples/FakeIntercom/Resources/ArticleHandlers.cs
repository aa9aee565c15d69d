using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;
using FakeIntercom.Paging;

namespace FakeIntercom.Resources;

/// <summary>Help center articles.</summary>
internal static class ArticleHandlers
{
    private static readonly string[] s_settable = ["title", "description", "body", "author_id", "state", "parent_id", "parent_type", "translated_content"];

    public static IEnumerable<KeyValuePair<string, Handler>> All =>
    [
        new("GET /articles", List),
        new("POST /articles", Create),
        new("GET /articles/search", Search),
        new("GET /articles/{}", call => ApiAnswer.Of(Find(call))),
        new("PUT /articles/{}", Update),
        new("DELETE /articles/{}", Delete),
    ];

    private static JsonObject Find(ApiCall call) => ApiCall.Need(call.Workspace.Articles, call.Id, "Article");

    // Descriptions declare pages.next as a cursor here; what arrives is a URL.
    private static ApiAnswer List(ApiCall call)
    {
        var page = Page.Of(call, call.Workspace.Articles.All, defaultSize: 10, maximum: 150);
        return page.Wrap(call, page.Items.Select(a => a.DeepClone()), linked: true);
    }

    private static ApiAnswer Create(ApiCall call)
    {
        long author = call.Body.Number("author_id") ?? throw ApiException.Missing("author_id");
        JsonObject article = Records.Article(call.Workspace, call.Required("title"), author, call.Workspace.Now);
        RecordChanges.Assign(article, call.Body, s_settable);
        return ApiAnswer.Of(call.Workspace.Articles.Add(article));
    }

    private static ApiAnswer Update(ApiCall call)
    {
        JsonObject article = Find(call);
        RecordChanges.Assign(article, call.Body, s_settable);
        article["updated_at"] = call.Workspace.Now;
        return ApiAnswer.Of(article);
    }

    private static ApiAnswer Delete(ApiCall call)
    {
        Find(call);
        call.Workspace.Articles.Remove(call.Id);
        return ApiAnswer.Of(new JsonObject { ["id"] = call.Id, ["object"] = "article", ["deleted"] = true });
    }

    private static ApiAnswer Search(ApiCall call)
    {
        string phrase = call.Query.GetValueOrDefault("phrase", "");
        string? state = call.Query.GetValueOrDefault("state");
        JsonObject[] found = [.. call.Workspace.Articles.All.Where(a =>
            (a.Text("title") + " " + a.Text("body")).Contains(phrase, StringComparison.OrdinalIgnoreCase)
            && (state is null or "all" || a.Text("state") == state))];
        var page = Page.Of(call, found, defaultSize: 10, maximum: 150);
        bool highlights = call.Query.GetValueOrDefault("highlight") == "true";
        return ApiAnswer.Of(new JsonObject
        {
            ["type"] = "list",
            ["total_count"] = page.Total,
            ["data"] = new JsonObject
            {
                ["articles"] = page.Items.Select(a => a.DeepClone()).ToJsonArray(),
                ["highlights"] = highlights ? page.Items.Select(Highlight).ToJsonArray() : new JsonArray(),
            },
            ["pages"] = page.Pages(call),
        });
    }

    private static JsonObject Highlight(JsonObject article) => new()
    {
        ["article_id"] = article.Text("id"),
        ["highlighted_title"] = new JsonArray(new JsonObject { ["type"] = "highlight", ["text"] = article.Text("title") }),
        ["highlighted_summary"] = new JsonArray(new JsonArray(new JsonObject { ["type"] = "plain", ["text"] = article.Text("body") })),
    };
}
