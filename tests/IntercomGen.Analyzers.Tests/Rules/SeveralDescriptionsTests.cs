using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>With several descriptions, the version that a call sends says which one it is held against.</summary>
public sealed class SeveralDescriptionsTests
{
    private static readonly AnalyzerSetup s_setup = new() { Descriptions = [DescriptionText.Of(Yaml("1.0", "users")), DescriptionText.Of(Yaml("2.0", "contacts"))] };

    [Fact]
    public Task The_version_decides() => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, """
        class C
        {
            async Task M()
            {
                var old = new HttpClient();
                old.DefaultRequestHeaders.Add("Intercom-Version", "1.0");
                await old.GetAsync("https://api.intercom.io/users");
                await old.GetAsync([|"https://api.intercom.io/contacts"|]);
                var now = new HttpClient();
                now.DefaultRequestHeaders.Add("Intercom-Version", "2.0");
                await now.GetAsync([|"https://api.intercom.io/users"|]);
                var other = new HttpClient();
                await other.GetAsync("https://api.intercom.io/users");
                await other.GetAsync("https://api.intercom.io/contacts");
            }
        }
        """, s_setup);

    [Fact]
    public Task Both_versions_can_be_sent() => Verify.Silent<UnknownVersionAnalyzer>(UnknownVersionAnalyzer.OtherId, """
        class C
        {
            void M(HttpRequestMessage old, HttpRequestMessage now)
            {
                old.Headers.Add("Intercom-Version", "1.0");
                now.Headers.Add("Intercom-Version", "2.0");
            }
        }
        """, s_setup);

    [Fact]
    public Task Without_a_description_only_the_header_is_asked_for() => Verify.Silent<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, """
        class C { Task M(HttpClient http) => http.GetAsync("https://api.intercom.io/users"); }
        """, new AnalyzerSetup { Descriptions = [] });

    private static string Yaml(string version, string resource) => $$"""
        openapi: 3.0.1
        info: {title: Test, version: '{{version}}'}
        servers: [{url: https://api.intercom.io}]
        paths:
          /{{resource}}:
            get:
              operationId: list
              responses: {'200': {description: ok} }
        """;
}
