using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>Calls whose client is set up in another file, which nothing but a name leads to.</summary>
public sealed class ConnectedFileTests
{
    [Theory]
    [InlineData(
        "class Api : Base { public Task M() => Http.GetAsync([|\"users\"|]); public HttpClient? Other; }",
        "abstract class Base { protected HttpClient Http { get; } = new() { BaseAddress = new Uri(\"https://api.intercom.io\") }; }")]
    [InlineData(
        "class Api { private readonly HttpClient _http = new(); public Api() => _http.ForSupport(); public Task M() => _http.GetAsync([|\"users\"|]); }",
        "static class Extensions { public static void ForSupport(this HttpClient http) => http.BaseAddress = new Uri(\"https://api.intercom.io\"); }")]
    [InlineData(
        "class Api(IHttpClientFactory factory) { public Task M() { HttpClient http = factory.CreateClient(\"support\"); return http.GetAsync([|\"users\"|]); } }",
        "static class Startup { static void Add(IServiceCollection services) => services.AddHttpClient(\"support\", c => c.BaseAddress = new Uri(\"https://api.intercom.io\")); }")]
    [InlineData(
        "class Api(HttpClient http) { public Task M() => http.GetAsync([|Addresses.Users|]); }",
        "static class Addresses { public const string Users = \"https://api.intercom.io/users\"; }")]
    public Task A_name_leads_there(string source, string other) => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, source, null, other);

    [Fact]
    public Task Through_a_file_in_between() => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, """
        class Api : Middle { public Task M() => Http.GetAsync([|"users"|]); private HttpClient? _other; }
        """, null, "abstract class Middle : Base { protected HttpClient? Second; }", "abstract class Base { protected HttpClient Http { get; } = new() { BaseAddress = new Uri(\"https://api.intercom.io\") }; }");

    [Fact]
    public Task Set_up_in_another_file_is_seen_as_set() => Verify.Silent<VersionHeaderMissingAnalyzer>(VersionHeaderMissingAnalyzer.Id, """
        class Api { private readonly HttpClient _http = Factory.Make(); public Task M() => _http.GetAsync("https://api.intercom.io/me"); }
        """, null, "static class Factory { public static HttpClient Make() { var http = new HttpClient(); Headers.Set(http); return http; } }",
        "static class Headers { public static void Set(HttpClient http) => http.DefaultRequestHeaders.Add(Names.Version, \"2.16\"); }", "static class Names { public const string Version = \"Intercom-\" + \"Version\"; }");
}
