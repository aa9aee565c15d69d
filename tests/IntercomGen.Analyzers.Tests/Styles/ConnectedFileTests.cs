using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>Calls whose client is set up in another file, which nothing but a name leads to.</summary>
public sealed class ConnectedFileTests
{
    // Nothing but this file names the header, so that a rule which has not read the others knows of none.
    private const string Version =
        "static class Names { public const string Version = \"Intercom-\" + \"Version\"; public const string Client = \"support\"; }";

    private static readonly CSharpParseOptions s_preview = new(LanguageVersion.Preview);

    [Theory]
    [InlineData(
        "class Api : Base { public Task M() => Http.GetAsync([|\"users\"|]); public HttpClient? Other; }",
        "abstract class Base { protected HttpClient Http { get; } = new() { BaseAddress = new Uri(\"https://api.intercom.io\") }; }")]
    [InlineData(
        "class Api { private readonly HttpClient _http = new(); public Api() => _http.ForSupport(); public Task M() => _http.GetAsync([|\"users\"|]); }",
        "static class Extensions { public static void ForSupport(this HttpClient http) => http.BaseAddress = new Uri(\"https://api.intercom.io\"); }")]
    [InlineData(
        "class Api(IHttpClientFactory factory) { public Task M() { HttpClient http = factory.CreateClient(\"support\"); "
            + "return http.GetAsync([|\"users\"|]); } }",
        "static class Startup { static void Add(IServiceCollection services) => services.AddHttpClient(\"support\", "
            + "c => c.BaseAddress = new Uri(\"https://api.intercom.io\")); }")]
    [InlineData(
        "class Api(HttpClient http) { public Task M() => http.GetAsync([|Addresses.Users|]); }",
        "static class Addresses { public const string Users = \"https://api.intercom.io/users\"; }")]
    [InlineData(
        "partial class Api { public Task<HttpResponseMessage> M() => _client.GetAsync([|\"users\"|]); }",
        "partial class Api { private readonly HttpClient _client = new() { BaseAddress = new Uri(\"https://api.intercom.io\") }; }")]
    [InlineData(
        "class Api { public Task<HttpResponseMessage> M() => Client.GetAsync([|\"users\"|]); }",
        "global using static Clients; static class Clients { public static readonly HttpClient Client = new() { "
            + "BaseAddress = new Uri(\"https://api.intercom.io\") }; }")]
    [InlineData(
        "class Api(HttpClient http) { public Task<HttpResponseMessage> M() => http.GetAsync([|Host + \"/users\"|]); }",
        "static class Routes { public const string Host = \"https://api.intercom.io\"; }", "global using static Routes;")]
    [InlineData(
        "class Api : Source { public Task<HttpResponseMessage> M() => Client.GetAsync([|\"users\"|]); }",
        "class SupportSource { protected readonly HttpClient Client = new() { BaseAddress = new Uri(\"https://api.intercom.io\") }; }",
        "global using Source = SupportSource;")]
    [InlineData(
        "class Api : Middle { public Task<HttpResponseMessage> M() => Client.GetAsync([|\"users\"|]); }",
        "abstract class Base { protected readonly HttpClient Client = new() { BaseAddress = new Uri(\"https://api.intercom.io\") }; }",
        "abstract class Middle : Base { }")]
    [InlineData(
        "class Api(IHttpClientFactory factory) { public Task M() { HttpClient http = factory.CreateClient(Names.Support); "
            + "return http.GetAsync([|\"users\"|]); } }",
        "static class Startup { static void Add(IServiceCollection services) => services.AddHttpClient(\"support\", "
            + "c => c.BaseAddress = new Uri(\"https://api.intercom.io\")); }",
        "static class Names { public const string Support = \"support\"; }")]
    [InlineData(
        "class Api(IHttpClientFactory factory) { public Task M() { HttpClient http = factory.CreateClient(nameof(Api)); "
            + "return http.GetAsync([|\"users\"|]); } }",
        "static class Startup { static void Add(IServiceCollection services) => services.AddHttpClient(\"Api\").ConfigureHttpClient(c => c.BaseAddress = new "
            + "Uri(\"https://api.intercom.io\")); }")]
    [InlineData(
        "class Api { public Task<HttpResponseMessage> M() => Locator.Get().Client().GetAsync([|\"users\"|]); }",
        "class Holder { public HttpClient Client() => _client; private readonly HttpClient _client = new() { "
            + "BaseAddress = new Uri(\"https://api.intercom.io\") }; }",
        "static class Locator { public static Holder Get() => new(); }")]
    public Task A_name_leads_there(string source, params string[] others) =>
        Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, source, null, others);

    [Fact]
    public Task Through_a_file_in_between() => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, """
        class Api : Middle { public Task M() => Http.GetAsync([|"users"|]); private HttpClient? _other; }
        """, null, "abstract class Middle : Base { protected HttpClient? Second; }", "abstract class Base { protected HttpClient Http { get; "
            + "} = new() { BaseAddress = new Uri(\"https://api.intercom.io\") }; }");

    [Theory]
    [InlineData(
        "class Api { private readonly HttpClient _http = Factory.Make(); public Task M() => _http.GetAsync(\"https://api.intercom.io/me\"); }",
        "static class Factory { public static HttpClient Make() { var http = new HttpClient(); Headers.Set(http); return http; } }",
        "static class Headers { public static void Set(HttpClient http) => http.DefaultRequestHeaders.Add(Names.Version, \"2.16\"); }", Version)]
    [InlineData(
        "partial class Api { private readonly HttpClient _http = new(); public Task M() => _http.GetAsync(\"https://api.intercom.io/me\"); }",
        "partial class Api { public Api() => _http.DefaultRequestHeaders.Add(Names.Version, \"2.16\"); private HttpContent? Last; }", Version)]
    [InlineData(
        "class Api { protected readonly HttpClient Http = new(); public Task M() => Http.GetAsync(\"https://api.intercom.io/me\"); }",
        "class Versioned : Api { public Versioned() => Http.DefaultRequestHeaders.Add(Names.Version, \"2.16\"); }", Version)]
    [InlineData(
        "class Api(HttpClient http) { public Task M() => http.GetAsync(\"https://api.intercom.io/me\"); }",
        "static class Startup { static void Add(IServiceCollection services) => services.AddHttpClient<Api>(Defaults.Apply); }",
        "static class Defaults { public static void Apply(HttpClient http) => http.DefaultRequestHeaders.Add(Names.Version, \"2.16\"); }", Version)]
    [InlineData(
        "class Api(HttpClient http) { public Task M() => http.GetAsync(\"https://api.intercom.io/me\"); }",
        "static class Startup { static void Add(IServiceCollection services) => services.AddHttpClient<Api>().AddHttpMessageHandler<VersionHandler>(); }",
        "class VersionHandler : DelegatingHandler { protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage r, "
            + "CancellationToken t) { r.Headers.Add(Names.Version, \"2.16\"); return base.SendAsync(r, t); } }",
        Version)]
    [InlineData(
        "class Api(IHttpClientFactory factory) { public Task M() { HttpClient http = factory.CreateClient(Names.Client); "
            + "return http.GetAsync(\"https://api.intercom.io/me\"); } }",
        "static class Startup { static void Add(IServiceCollection services) => services.AddHttpClient(\"support\").ConfigureHttpClient(c => "
            + "c.DefaultRequestHeaders.Add(Names.Version, \"2.16\")); }",
        Version)]
    [InlineData(
        "class Api { public readonly HttpClient Channel = new(); public Task M() => Channel.GetAsync(\"https://api.intercom.io/me\"); }",
        "static class Startup { static void Add() => Locator.Get().Channel.DefaultRequestHeaders.Add(Names.Version, \"2.16\"); static HttpContent? Last; }",
        "static class Locator { public static Api Get() => new(); }",
        Version)]
    [InlineData(
        "class Api { private readonly HttpClient _http = new(); public Api() => Prepare(_http); "
            + "public Task M() => _http.GetAsync(\"https://api.intercom.io/me\"); }",
        "static class Preparation { public static void Prepare(HttpClient http) => http.DefaultRequestHeaders.Add(Names.Version, \"2.16\"); }",
        "global using static Preparation;",
        Version)]
    public Task Set_up_in_another_file_is_seen_as_set(string source, params string[] others) =>
        Verify.Silent<VersionHeaderMissingAnalyzer>(VersionHeaderMissingAnalyzer.Id, source, null, others);

    [Fact]
    public void A_service_that_stands_alone_is_left_out()
    {
        List<SyntaxTree> trees = [.. new[]
        {
            "class Support(HttpClient http) { public Task M() => http.GetAsync(\"https://api.intercom.io/me\"); }",
            "class Weather(HttpClient http) { public Task M() => http.GetAsync(\"https://weather.example.org/today\"); }",
            "class Desk(Support support, HttpClient http) { public Task M() => support.M(); }",
            "class Reporter(Desk desk, HttpClient http) { public Task M() => desk.M(); }",
            "class Forecast(Weather weather, HttpClient http) { public Task M() => weather.M(); }",
        }.Select(static (source, index) => CSharpSyntaxTree.ParseText(source, path: $"File{index}.cs"))];
        Assert.Equal([trees[0], trees[2], trees[3]], ConnectedFiles.Of(trees, [trees[0]], [], []));
    }

    [Fact]
    public Task A_member_of_an_extension_block_may_set_it() => Verify.Reports<VersionHeaderMissingAnalyzer>(VersionHeaderMissingAnalyzer.Id, """
        class Api { private readonly HttpClient _http = new(); public Api() => _http.ForSupport(); public Task M() => _http.GetAsync("https://api.intercom.io/me"); }
        """, null, static source =>
            Recent(
                source,
                "static class Extensions { extension(HttpClient http) { public void ForSupport() => "
                    + "http.DefaultRequestHeaders.Add(Names.Version, \"2.16\"); } }",
                Version));

    private static CSharpCompilation Recent(params string[] sources)
    {
        CSharpCompilation compilation = Consumer.Compile(sources);
        return compilation.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(compilation.SyntaxTrees.Select(static tree =>
                tree.WithRootAndOptions(CSharpSyntaxTree.ParseText(tree.GetText(), s_preview).GetRoot(), s_preview)));
    }
}
