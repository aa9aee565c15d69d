using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>Helpers in extension blocks, which came with C# 14.</summary>
public sealed class ExtensionTests
{
    private static readonly CSharpParseOptions s_preview = new(LanguageVersion.Preview);

    [Theory]
    [InlineData("_http.Read([|\"users\"|])")]
    [InlineData("_http.ReadIntercom([|\"users\"|])")]
    [InlineData("Extensions.Read(_http, [|\"users\"|])")]
    [InlineData("Extensions.Read(path: [|\"users\"|], http: _http)")]
    [InlineData("Extensions.ReadIntercom(_http, [|\"users\"|])")]
    [InlineData("Extensions.ReadSafely(_http, [|\"users\"|])")]
    [InlineData("Extensions.ReadFrom(\"x\", _http, [|\"users\"|])")]
    [InlineData("string.ReadFrom(\"x\", _http, [|\"users\"|])")]
    [InlineData("_http.GetStringAsync([|Extensions.Under(\"5\", \"users\")|])")]
    [InlineData("_http.GetStringAsync([|_http.Root + \"/users\"|])")]
    [InlineData("_http.GetStringAsync([|\"5\".AsUser|])")]
    [InlineData("_http.GetStringAsync([|\"5\".Under(\"users\")|])")]
    public Task An_endpoint_that_is_not_there(string call) => Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, call);

    [Theory]
    [InlineData("_http.Read(\"contacts\")")]
    [InlineData("_other.Read(\"users\")")]
    [InlineData("_http.Read(path)")]
    [InlineData("_http.Create(new { role = \"user\" })")]
    [InlineData("Extensions.Read(_http, \"contacts\")")]
    [InlineData("Extensions.Read(_other, \"users\")")]
    [InlineData("Extensions.Read(http: _other, path: \"users\")")]
    [InlineData("Extensions.ReadSafely(_other, \"users\")")]
    [InlineData("Extensions.Create(_http, new { role = \"user\" })")]
    [InlineData("Extensions.ReadFrom(\"users\", _other, \"users\")")]
    [InlineData("_http.GetStringAsync(\"5\".Under(\"contacts\"))")]
    public async Task Right_or_somebody_elses(string call) => Assert.Empty(await Verify.Run(Compile(Source(call)), null, [.. Shipped.Analyzers]));

    [Fact]
    public Task A_value_that_is_not_taken() => Reports<RawEnumValueAnalyzer>(RawEnumValueAnalyzer.Id, "_http.Create(new { role = [|\"usr\"|] })");

    [Fact]
    public Task A_value_that_is_not_taken_by_a_static_call() =>
        Reports<RawEnumValueAnalyzer>(RawEnumValueAnalyzer.Id, "Extensions.Create(_http, new { role = [|\"usr\"|] })");

    [Fact]
    public Task What_is_required_is_missing() =>
        Reports<MissingFieldAnalyzer>(MissingFieldAnalyzer.Id, "_http.Post(\"data_attributes\", [|new|] { name = \"x\" })");

    [Fact]
    public Task The_endpoint_of_a_member_is_told_where_it_is_written() => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, """
        static class Extensions { extension(HttpClient http) { public Task<string> User(string id) => http.GetStringAsync([|$"users/{id}"|]); } }
        class C { private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io") }; public Task M() => _http.User("5"); }
        """, null, Compile);

    [Fact]
    public Task A_header_that_a_member_sets_is_set() => Verify.Reports<VersionHeaderMissingAnalyzer>(VersionHeaderMissingAnalyzer.Id, """
        static class Extensions { extension(HttpClient http) { public HttpClient Versioned() { http.DefaultRequestHeaders.Add("Intercom-Version", "2.16"); return http; } } }
        class C
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io") };
            public C() => _http.Versioned();
            public Task M() => _http.GetAsync("me");
        }
        """, null, Compile);

    [Theory]
    [InlineData("Extensions.Versioned(_http)")]
    [InlineData("_http.GetAsync(\"https://crm.example.com\"); Extensions.Set(_http, \"2.16\")")]
    public Task A_header_that_a_static_call_sets_is_set(string setup) =>
        Verify.Reports<VersionHeaderMissingAnalyzer>(VersionHeaderMissingAnalyzer.Id, $$"""
            static class Extensions
            {
                extension(HttpClient http)
                {
                    public HttpClient Versioned() { Extensions.Set(http, "2.16"); return http; }
                    public static void Set(HttpClient given, string version) => given.DefaultRequestHeaders.Add("Intercom-Version", version);
                }
            }
            class C
            {
                private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io") };
                private readonly HttpClient _bare = new() { BaseAddress = new Uri("https://api.intercom.io") };
                public C() { {{setup}}; }
                public Task M() => _http.GetAsync("me");
                public Task N() => _bare.[|GetAsync|]("me");
            }
            """, null, Compile);

    // A request is the same whichever form of the helper takes it on.
    [Theory]
    [InlineData("request.To(\"users\")")]
    [InlineData("Extensions.To(request, \"users\")")]
    public Task A_request_that_a_member_finishes(string call) =>
        Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, $$"""
            static class Extensions { extension(HttpRequestMessage request) { public void To(string path) => request.RequestUri = [|new Uri("https://api.intercom.io/" + path)|]; } }
            class C
            {
                public Task M(HttpClient http) { var request = new HttpRequestMessage(); {{call}}; return http.SendAsync(request); }
            }
            """, null, Compile);

    private static Task<IReadOnlyList<string>> Reports<TAnalyzer>(string id, string call)
        where TAnalyzer : DiagnosticAnalyzer, new() => Verify.Reports<TAnalyzer>(id, Source(call), null, Compile);

    private static string Source(string call) => $$"""
        static class Extensions
        {
            extension(HttpClient http)
            {
                public string Root => "https://api.intercom.io";
                public Task<string> ReadIntercom(string path) => http.GetStringAsync("https://api.intercom.io/" + path);
                public Task<string> Read(string path) => http.GetStringAsync(path);
                public Task<string> ReadSafely(string path) => Extensions.Read(http, path);
                public Task Post(string path, object body) => http.PostAsJsonAsync(path, body);
                public Task Create(object body) => http.Post("contacts", body);
            }
            extension(string id)
            {
                public string AsUser => $"/users/{id}";
                public string Under(string folder) => $"/{folder}/{id}";
                public static Task<string> ReadFrom(string text, HttpClient http, string path) => http.GetStringAsync(path);
            }
        }
        class C
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io"), DefaultRequestHeaders = { { "Intercom-Version", "2.16" } } };
            private readonly HttpClient _other = new() { BaseAddress = new Uri("https://crm.example.com") };
            public Task M(string path) => {{call}};
        }
        """;

    private static CSharpCompilation Compile(string source)
    {
        CSharpCompilation compilation = Consumer.Compile(source);
        return compilation.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(compilation.SyntaxTrees.Select(static tree =>
                tree.WithRootAndOptions(CSharpSyntaxTree.ParseText(tree.GetText(), s_preview).GetRoot(), s_preview)));
    }
}
