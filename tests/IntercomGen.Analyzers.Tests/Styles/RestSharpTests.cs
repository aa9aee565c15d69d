using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>Requests that are made with RestSharp.</summary>
public sealed class RestSharpTests
{
    [Theory]
    [InlineData("client.ExecuteAsync(new RestRequest([|\"users\"|]))")]
    [InlineData("client.GetAsync<JsonElement>(new RestRequest([|\"users/{id}\"|]).AddUrlSegment(\"id\", id))")]
    [InlineData("client.GetAsync<JsonElement>([|$\"users/{id}\"|])")]
    [InlineData("client.GetJsonAsync<JsonElement>([|\"/leads\"|])")]
    [InlineData("client.ExecuteAsync(new RestRequest([|\"contact\"|], Method.Post).AddJsonBody(new { email = id }))")]
    [InlineData("client.ExecuteAsync(new RestRequest { Resource = [|\"users\"|], Method = Method.Get })")]
    public Task An_endpoint_that_is_not_there(string call) => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, Source(call));

    [Theory]
    [InlineData("client.ExecuteAsync(new RestRequest(\"contacts\"))")]
    [InlineData("client.GetAsync<JsonElement>(new RestRequest(\"contacts/{id}\").AddUrlSegment(\"id\", id))")]
    [InlineData("client.ExecutePostAsync<JsonElement>(new RestRequest(\"contacts/search\").AddStringBody(id, DataFormat.Json))")]
    [InlineData("client.ExecuteAsync(new RestRequest(id))")]
    [InlineData("other.ExecuteAsync(new RestRequest(\"users\"))")]
    public Task An_endpoint_that_is_there_or_anothers(string call) => Verify.Silent<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, Source(call));

    [Theory]
    [InlineData("client.ExecuteAsync(new RestRequest(\"contacts/merge\", [|Method.Get|]))")]
    [InlineData("client.ExecuteAsync(new RestRequest(\"contacts/{id}\", [|Method.Patch|]).AddUrlSegment(\"id\", id))")]
    [InlineData("client.PatchAsync<JsonElement>(new RestRequest([|$\"contacts/{id}\"|]))")]
    [InlineData("client.[|GetAsync<JsonElement>|](\"contacts/search\")")]
    public Task A_verb_that_is_not_taken(string call) => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.VerbId, Source(call));

    [Theory]
    [InlineData("client.PutAsync<JsonElement>(new RestRequest($\"contacts/{id}\"))")]
    [InlineData("client.ExecuteAsync(new RestRequest(\"contacts/merge\"), Method.Post)")]
    [InlineData("client.DeleteAsync(new RestRequest($\"contacts/{id}\", Method.Delete))")]
    [InlineData("client.PostJsonAsync<object, JsonElement>(\"contacts\", new { email = id })")]
    public Task A_verb_that_is_taken(string call) => Verify.Silent<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.VerbId, Source(call));

    [Fact]
    public Task The_header_is_missing() => Verify.Reports<VersionHeaderMissingAnalyzer>(VersionHeaderMissingAnalyzer.Id, """
        using RestSharp;
        using RestSharp.Authenticators;
        class C
        {
            private readonly RestClient _client = new(new RestClientOptions("https://api.intercom.io") { Authenticator = new JwtAuthenticator("x") });
            Task Me() => _client.ExecuteAsync([|new RestRequest|]("me"));
            Task Tags() { var request = [|new RestRequest|]("tags"); request.AddHeader("Accept", "application/json"); return _client.ExecuteAsync(request); }
            Task Direct() => _client.[|GetJsonAsync<JsonElement>|]("me");
        }
        """);

    [Theory]
    [InlineData(
        "var client = new RestClient(\"https://api.intercom.io\"); client.AddDefaultHeader(\"Intercom-Version\", \"2.16\"); "
            + "await client.ExecuteAsync(new RestRequest(\"me\"));")]
    [InlineData(
        "var client = new RestClient(\"https://api.intercom.io\"); "
            + "await client.ExecuteAsync(new RestRequest(\"me\").AddHeader(\"Intercom-Version\", version));")]
    [InlineData(
        "var client = new RestClient(\"https://api.intercom.io\"); var request = new RestRequest(\"me\"); request.AddHeader(\"intercom-version\", \"2.16\"); "
            + "await client.ExecuteAsync(request);")]
    [InlineData(
        "var client = new RestClient(\"https://api.intercom.io\"); client.AddDefaultHeaders(new Dictionary<string, "
            + "string> { [\"Intercom-Version\"] = \"2.16\" }); await client.ExecuteAsync(new RestRequest(\"me\"));")]
    [InlineData("var client = new RestClient(\"https://api.intercom.io\"); client.AddDefaultHeaders(all); await client.ExecuteAsync(new RestRequest(\"me\"));")]
    [InlineData(
        "var client = new RestClient(\"https://api.intercom.io\"); await client.ExecuteAsync(new RestRequest(\"me\").AddParameter(\"Intercom-Version\", "
            + "version, ParameterType.HttpHeader));")]
    [InlineData(
        "var client = new RestClient(new RestClientOptions(\"https://api.intercom.io\") { Authenticator = new Own() }); "
            + "await client.ExecuteAsync(new RestRequest(\"me\"));")]
    [InlineData(
        "var http = new HttpClient(); http.DefaultRequestHeaders.Add(\"Intercom-Version\", version); "
            + "var client = new RestClient(http, new RestClientOptions(\"https://api.intercom.io\")); await client.ExecuteAsync(new RestRequest(\"me\"));")]
    [InlineData("var client = new RestClient(\"https://example.org\"); await client.ExecuteAsync(new RestRequest(\"me\"));")]
    public Task The_header_is_set_or_may_be(string body) => Verify.Silent<VersionHeaderMissingAnalyzer>(VersionHeaderMissingAnalyzer.Id, $$"""
        using RestSharp;
        using RestSharp.Authenticators;
        class Own : IAuthenticator;
        class C { async Task M(string version, Dictionary<string, string> all) { string s = "https://api.intercom.io"; {{body}} } }
        """);

    [Theory]
    [InlineData("client.AddDefaultHeader(\"Intercom-Version\", [|\"3.1\"|]);")]
    [InlineData("new RestRequest(\"me\").AddHeader(\"Intercom-Version\", [|\"v2\"|]);")]
    [InlineData("new RestRequest(\"me\").AddHeaders(new Dictionary<string, string> { { \"Intercom-Version\", [|\"9\"|] }, { \"Accept\", \"9\" } });")]
    public Task A_version_that_is_unknown(string statement) => Verify.Reports<UnknownVersionAnalyzer>(UnknownVersionAnalyzer.UnknownId, Statement(statement));

    [Theory]
    [InlineData("client.AddDefaultHeader(\"Intercom-Version\", \"2.11\");")]
    [InlineData("client.AddDefaultHeader(\"X-Version\", \"9\");")]
    public Task A_version_that_is_known(string statement) => Verify.Silent<UnknownVersionAnalyzer>(UnknownVersionAnalyzer.UnknownId, Statement(statement));

    [Fact]
    public Task A_version_of_another_description() =>
        Verify.Reports<UnknownVersionAnalyzer>(UnknownVersionAnalyzer.OtherId, Statement("client.AddDefaultHeader(\"Intercom-Version\", [|\"2.11\"|]);"));

    [Fact]
    public Task A_shared_client_changed_by_every_call() => Verify.Reports<RepeatedHeaderAnalyzer>(RepeatedHeaderAnalyzer.Id, """
        using RestSharp;
        class C
        {
            private readonly RestClient _client = new("https://api.intercom.io");
            async Task M() { [|_client.AddDefaultHeader("Intercom-Version", "2.16")|]; await _client.ExecuteAsync(new RestRequest("me")); }
            async Task N() { await _client.ExecuteAsync(new RestRequest("me").AddHeader("Intercom-Version", "2.16")); }
        }
        """);

    [Theory]
    [InlineData("client.PostAsync<JsonElement>(new RestRequest(\"contacts\").AddJsonBody(new { role = [|\"usr\"|] }))")]
    [InlineData("client.ExecuteAsync(new RestRequest(\"contacts\", Method.Post).AddBody(new Dictionary<string, object> { [\"role\"] = [|\"usr\"|] }))")]
    [InlineData("client.ExecuteAsync(new RestRequest(\"contacts\", Method.Post).AddStringBody([|\"{ \\\"role\\\": \\\"usr\\\" }\"|], DataFormat.Json))")]
    [InlineData(
        "client.ExecuteAsync(new RestRequest(\"contacts\", Method.Post).AddParameter(\"application/json\", [|\"{ \\\"role\\\": \\\"usr\\\" }\"|], "
            + "ParameterType.RequestBody))")]
    [InlineData("client.PostJsonAsync<object, JsonElement>(\"contacts\", new { role = [|\"usr\"|] })")]
    [InlineData("client.GetAsync<JsonElement>(new RestRequest(\"data_attributes\").AddQueryParameter(\"model\", [|\"contacts\"|]))")]
    [InlineData("client.GetAsync<JsonElement>(new RestRequest(\"data_attributes\").AddParameter(\"model\", [|\"contacts\"|]))")]
    public Task A_value_that_is_not_taken(string call) => Verify.Reports<RawEnumValueAnalyzer>(RawEnumValueAnalyzer.Id, Source(call));

    [Theory]
    [InlineData("client.PostAsync<JsonElement>(new RestRequest(\"contacts\").AddJsonBody(new { role = \"user\" }))")]
    [InlineData("client.PostAsync<JsonElement>(new RestRequest(\"contacts\").AddJsonBody(new { role = id }))")]
    [InlineData("client.PutAsync<JsonElement>(new RestRequest($\"contacts/{id}\").AddParameter(\"role\", \"usr\"))")]
    [InlineData("client.GetAsync<JsonElement>(new RestRequest(\"data_attributes\").AddQueryParameter(\"model\", id))")]
    [InlineData("other.PostAsync<JsonElement>(new RestRequest(\"contacts\").AddJsonBody(new { role = \"usr\" }))")]
    public Task A_value_that_is_taken_or_unknown(string call) => Verify.Silent<RawEnumValueAnalyzer>(RawEnumValueAnalyzer.Id, Source(call));

    [Theory]
    [InlineData("client.PostAsync<JsonElement>(new RestRequest(\"contacts\").AddJsonBody(new { [|emial|] = id }))")]
    [InlineData("client.GetAsync<JsonElement>(new RestRequest(\"data_attributes\").AddQueryParameter([|\"modle\"|], id))")]
    public Task A_name_that_is_not_taken(string call) => Verify.Reports<UnknownFieldAnalyzer>(UnknownFieldAnalyzer.Id, Source(call));

    [Theory]
    [InlineData("client.GetAsync<JsonElement>(new RestRequest(\"contacts\").AddQueryParameter(\"per_page\", 50))")]
    [InlineData("client.GetAsync<JsonElement>(new RestRequest(\"data_attributes\").AddQueryParameter(id, id))")]
    public Task A_name_that_is_taken_or_unknown(string call) => Verify.Silent<UnknownFieldAnalyzer>(UnknownFieldAnalyzer.Id, Source(call));

    [Fact]
    public Task What_is_required_is_missing() =>
        Verify.Reports<MissingFieldAnalyzer>(
            MissingFieldAnalyzer.Id,
            Source("client.PostAsync<JsonElement>(new RestRequest(\"data_attributes\").AddJsonBody([|new|] { name = \"x\", data_type = \"string\" }))"));

    [Fact]
    public Task What_is_required_is_there() =>
        Verify.Silent<MissingFieldAnalyzer>(
            MissingFieldAnalyzer.Id,
            Source(
                "client.PostAsync<JsonElement>(new RestRequest(\"data_attributes\").AddJsonBody(new { name = \"x\", data_type = \"string\", "
                    + "model = \"contact\" }))"));

    [Fact]
    public Task A_host_of_another_region() => Verify.Reports<ForeignHostAnalyzer>(ForeignHostAnalyzer.Id, """
        using RestSharp;
        class C
        {
            private readonly RestClient _client = new("https://api.eu.intercom.io");
            Task Me() => _client.ExecuteAsync(new RestRequest("me"));
            Task Us() => _client.ExecuteAsync(new RestRequest([|"https://api.intercom.io/me"|]));
        }
        """);

    [Fact]
    public Task A_request_in_pieces_and_in_a_helper() => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, """
        using RestSharp;
        class C(IRestClient injected)
        {
            private readonly RestClient _client = new("https://api.intercom.io");
            Task Pieces()
            {
                var request = new RestRequest();
                request.Resource = [|"users"|];
                request.Method = Method.Get;
                return _client.ExecuteAsync(request);
            }
            Task Wrapped() => Send([|"users"|], Method.Get);
            Task Fine() => Send("contacts", Method.Get);
            Task Send(string path, Method method) => _client.ExecuteAsync(new RestRequest(path, method));
            Task Registered() => injected.ExecuteAsync(new RestRequest([|"users"|]));
        }
        static class Startup { static void Configure(IServiceCollection services) => services.AddSingleton<IRestClient>(_ => new RestClient("https://api.intercom.io")); }
        """);

    [Fact]
    public Task Times_and_filters() =>
        Verify.Reports<MillisecondsAnalyzer>(
            MillisecondsAnalyzer.Id,
            Source("client.PostAsync<JsonElement>(new RestRequest(\"contacts\").AddJsonBody(new { email = id, signed_up_at = [|1700000000000|] }))"));

    private static string Statement(string statement) => $$"""
        using RestSharp;
        class C { void M(RestClient client) { {{statement}} } }
        """;

    private static string Source(string call) => $$"""
        using RestSharp;
        class C
        {
            private readonly RestClient client = new(new RestClientOptions { BaseUrl = new Uri("https://api.intercom.io/") });
            private readonly RestClient other = new("https://example.org");
            Task M(string id) => {{call}};
        }
        """;
}
