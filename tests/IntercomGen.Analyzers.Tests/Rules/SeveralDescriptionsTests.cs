using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>With several descriptions, the version that a call sends says which one it is held against.</summary>
public sealed class SeveralDescriptionsTests
{
    private static readonly AnalyzerSetup s_setup = new()
    {
        Descriptions = [DescriptionText.Of(Yaml("1.0", "users")), DescriptionText.Of(Yaml("2.0", "contacts"))],
    };

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
    public async Task A_call_without_a_client_is_told_of_the_first_description()
    {
        IReadOnlyList<string> messages = await Verify.Reports<UnknownVersionAnalyzer>(UnknownVersionAnalyzer.OtherId, """
            class C { void M(HttpRequestMessage request) => request.Headers.Add("Intercom-Version", [|"Unstable"|]); }
            """, s_setup);
        Assert.EndsWith(
            "but the project's description is of 1.0, so that answers may not have the shape that the description promises; "
                + "send '1.0' or bring the description of Unstable",
            Assert.Single(messages),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_client_is_held_against_its_own_description()
    {
        DescriptionText[] descriptions = [DescriptionText.Of(Yaml("1.0", "users")), DescriptionText.Of(Yaml("2.0", "contacts"))];
        MetadataReference clients = Consumer.ClientOf(descriptions);
        IReadOnlyList<string> messages = await Verify.Reports<UnknownVersionAnalyzer>(
            UnknownVersionAnalyzer.OtherId,
            """
            class C
            {
                Intercom.V1_0.IntercomClientOptions Old() => new() { Version = "1.0" };
                Intercom.V2_0.IntercomClientOptions New() => new() { Version = "2.0" };
                Intercom.V1_0.IntercomClientOptions Crossed() => new() { Version = [|"2.0"|] };
                Intercom.V2_0.IntercomRequestOptions Call() => new() { Version = [|"Unstable"|] };
            }
            """,
            new AnalyzerSetup { Descriptions = descriptions },
            source => Consumer.CompileWith(clients, source));
        Assert.Equal(
            [
                "This sends 'Intercom-Version: 2.0', but the client in 'Intercom.V1_0' is of 1.0, "
                    + "so that answers may not have the shape that the description promises; send '1.0' or use the client in 'Intercom.V2_0'",
                "This sends 'Intercom-Version: Unstable', but the client in 'Intercom.V2_0' is of 2.0, "
                    + "so that answers may not have the shape that the description promises; send '2.0' or bring the description of Unstable",
            ],
            messages);
    }

    [Fact]
    public Task A_call_may_only_ask_for_versions_that_its_clients_description_lists()
    {
        DescriptionText[] descriptions = [DescriptionText.Of(Yaml("1.0", "users")), DescriptionText.Of(Yaml("2.0", "contacts"))];
        MetadataReference clients = Consumer.ClientOf(descriptions);
        return Verify.Reports<UnknownVersionAnalyzer>(
            UnknownVersionAnalyzer.UnknownId,
            """class C { Intercom.V2_0.IntercomRequestOptions Call() => new() { Version = [|"3.0"|] }; Intercom.V2_0.IntercomRequestOptions Fine() => new() { Version = "2.0" }; }""",
            new AnalyzerSetup { Descriptions = descriptions },
            source => Consumer.CompileWith(clients, source));
    }

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
              parameters: [{name: Intercom-Version, in: header, schema: {type: string, default: '{{version}}', enum: ['1.0', '2.0']} }]
              responses: {'200': {description: ok} }
        """;
}
