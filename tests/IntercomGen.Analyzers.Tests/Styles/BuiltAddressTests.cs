using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>Addresses that are put together in several statements, or by methods of the framework.</summary>
public sealed class BuiltAddressTests
{
    [Theory]
    [InlineData("var b = new UriBuilder(Root) { Path = \"/users\", Query = \"page=2\" }; await http.GetAsync([|b.Uri|]);")]
    [InlineData("var b = new UriBuilder(Root); b.Path = \"users\"; b.Query = \"?page=2\"; await http.GetAsync([|b.ToString()|]);")]
    [InlineData(
        "var b = new UriBuilder(); b.Scheme = \"https\"; b.Host = \"api.intercom.io\"; b.Port = 443; b.Path = \"users\"; "
            + "await http.GetAsync([|b.Uri.AbsoluteUri|]);")]
    [InlineData("var b = new UriBuilder(\"https\", \"api.intercom.io\", -1, \"users\"); await http.GetAsync([|b.Uri|]);")]
    [InlineData("var b = new UriBuilder { Scheme = Uri.UriSchemeHttps, Host = \"api.intercom.io\", Path = \"users\" }; await http.GetAsync([|b.Uri|]);")]
    [InlineData("var b = new UriBuilder(Root); b.Path += \"users\"; if (flag) b.Query = \"page=2\"; await http.GetAsync([|b.Uri|]);")]
    [InlineData("var b = new UriBuilder(Root) { Path = \"users\" }; b.Path = b.Path.TrimEnd('/') + \"/5\"; await http.GetAsync([|b.Uri|]);")]
    [InlineData("var b = new UriBuilder(Root); if (flag) { b.Path = \"users\"; await http.GetAsync([|b.Uri|]); }")]
    [InlineData("await http.GetAsync([|new Uri(s_root, \"users\")|]);")]
    [InlineData("await http.GetAsync([|string.Format(\"{0}/users/{1}\", Root, id)|]);")]
    [InlineData("await http.GetAsync([|string.Join(\"/\", Root, \"users\", id)|]);")]
    [InlineData("await http.GetAsync([|(Root + \"/users/:id\").Replace(\":id\", id)|]);")]
    [InlineData("await http.GetAsync([|Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(Root + \"/users\", \"page\", id)|]);")]
    [InlineData("var url = Root + \"/users\"; if (flag) url += \"?page=2\"; await http.GetAsync([|url|]);")]
    [InlineData("string url; if (flag) url = \"https://api.eu.intercom.io\"; else url = Root; await http.GetAsync([|url + \"/users\"|]);")]
    [InlineData("var url = \"https://example.org/users\"; await http.GetAsync(url); url = Root + \"/users\"; await http.GetAsync([|url|]);")]
    [InlineData("var url = Root; url = url + \"/users\"; url = url + \"/5\"; await http.GetAsync([|url|]);")]
    public async Task An_endpoint_that_is_not_there(string body)
    {
        IReadOnlyList<string> said = await Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, Source(body), null, compile: Web);
        Assert.DoesNotContain(said, static message => message.Contains("users{", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("var b = new UriBuilder(Root) { Path = \"contacts\" }; if (flag) b.Query = \"page=2\"; await http.GetAsync(b.Uri);")]
    [InlineData("var b = new UriBuilder(Root); if (flag) b.Path = \"users\"; else b.Path = \"contacts\"; await http.GetAsync(b.Uri);")]
    [InlineData("var b = new UriBuilder(Root); Set(b); await http.GetAsync(b.Uri);")]
    [InlineData("var b = new UriBuilder(\"https://shop.example.com\"); b.Path = \"users\"; await http.GetAsync(b.Uri);")]
    [InlineData("var b = new UriBuilder(Root) { Port = 8443, Path = \"users\" }; await http.GetAsync(b.Uri);")]
    [InlineData("var b = new UriBuilder(id) { Path = \"users\" }; await http.GetAsync(b.Uri);")]
    [InlineData("var b = new UriBuilder(Root) { Path = \"users\" }; b = new UriBuilder(\"https://shop.example.com\"); await http.GetAsync(b.Uri);")]
    [InlineData("string? url = Root + \"/contacts\"; while (url is not null) { await http.GetAsync(url); url = Next(url); }")]
    [InlineData("var path = \"users\"; async Task Go() => await http.GetAsync(Root + \"/\" + path); path = \"contacts\"; await Go();")]
    [InlineData("var path = \"users\"; Change(ref path); await http.GetAsync(Root + \"/\" + path);")]
    [InlineData("var path = \"users\"; if (flag) path = path + \"/x\"; if (!flag) path = \"contacts\"; await http.GetAsync(Root + \"/\" + path);")]
    [InlineData("await http.GetAsync(string.Format(id, Root, \"users\"));")]
    public async Task An_endpoint_that_is_there_or_cannot_be_known(string body) =>
        Assert.Empty(await Verify.Run(Web(Source(body)), null, [.. Shipped.Analyzers]));

    [Theory]
    [InlineData("var b = new UriBuilder(Root + \"/contacts\"); b.Query = \"per_pge=50\"; await http.GetAsync([|b.Uri|]);")]
    [InlineData("var b = new UriBuilder(Root + \"/contacts\"); b.Query = \"per_page=5\"; b.Query += \"&per_pge=50\"; await http.GetAsync([|b.Uri|]);")]
    [InlineData("var q = System.Web.HttpUtility.ParseQueryString(\"\"); q[\"per_pge\"] = \"50\"; await http.GetAsync([|Root + \"/contacts?\" + q|]);")]
    [InlineData(
        "var b = new UriBuilder(Root + \"/contacts\"); var q = System.Web.HttpUtility.ParseQueryString(b.Query); q.Add(\"per_pge\", id); "
            + "b.Query = q.ToString(); await http.GetAsync([|b.Uri|]);")]
    [InlineData("await http.GetAsync([|Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(Root + \"/contacts?page=2\", \"per_pge\", \"50\")|]);")]
    public Task A_query_parameter_that_is_not_taken(string body) => Verify.Reports<UnknownFieldAnalyzer>(UnknownFieldAnalyzer.Id, Source(body), null, Web);

    private static Microsoft.CodeAnalysis.Compilation Web(string source) => Consumer.Compile(source).AddReferences(StrangerTests.Web);

    private static string Source(string body) => $$"""
        class C
        {
            private const string Root = "https://api.intercom.io";
            private static readonly Uri s_root = new(Root);
            private readonly HttpClient http = new() { DefaultRequestHeaders = { { "Intercom-Version", "2.16" } } };
            async Task M(string id, bool flag) { {{body}} }
            static void Set(UriBuilder builder) => builder.Path = "contacts";
            static void Change(ref string path) => path = "contacts";
            static string? Next(string url) => url.Length > 3 ? url[3..] : null;
        }
        """;
}
