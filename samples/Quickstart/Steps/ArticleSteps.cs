using System.Globalization;
using Intercom;

namespace Quickstart.Steps;

/// <summary>A draft in the help center.</summary>
internal static class ArticleSteps
{
    public static async Task CreateAsync(IntercomClient intercom, Report report, CreatedThings created, Admin me)
    {
        Article article = await intercom.Articles.CreateAsync(new()
        {
            Title = "Notes on the engine",
            Body = "<p>The engine has no pretensions to originate anything.</p>",
            AuthorId = long.Parse(me.Id!, CultureInfo.InvariantCulture),
            State = ArticleState.Draft,
        });
        created.Add("article", () => intercom.Articles.DeleteAsync(article.Id));
        report.Line($"\"{article.Title}\" is a {article.State}");
    }
}
