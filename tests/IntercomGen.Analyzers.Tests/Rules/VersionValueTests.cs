using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>IGEN2002 and IGEN2003: a version that is unknown, or another than the description's.</summary>
public sealed class VersionValueTests
{
    private const string Unknown = UnknownVersionAnalyzer.UnknownId;
    private const string Other = UnknownVersionAnalyzer.OtherId;

    [Fact]
    public async Task The_message_names_the_version_to_send()
    {
        IReadOnlyList<string> messages = await Verify.Reports<UnknownVersionAnalyzer>(Unknown, """
            class C { void M(HttpClient http) => http.DefaultRequestHeaders.Add("Intercom-Version", [|"3.16"|]); }
            """);
        Assert.Equal(
            ["'3.16' is no version of the Intercom API, which answers such a request with the error 'intercom_version_invalid'; "
                + "send '2.16', the version of the project's description"],
            messages);
    }

    [Theory]
    [InlineData(
        Unknown, "http.DefaultRequestHeaders.Add(\"Intercom-Version\", [|\"2.99\"|]);", "; send '2.9', or '2.16', the version of the project's description")]
    [InlineData(
        Other,
        "http.DefaultRequestHeaders.Add(\"Intercom-Version\", [|\"2.14\"|]);",
        "but the project's description is of 2.16, so that answers may not have the shape that the description promises; "
            + "send '2.16' or bring the description of 2.14")]
    [InlineData(
        Other,
        "_ = new IntercomRequestOptions { Version = [|\"2.14\"|] };",
        "but the project's description is of 2.16, so that answers may not have the shape that the description promises; "
            + "send '2.16' or bring the description of 2.14")]
    public async Task The_message_names_the_nearest_version_and_the_description(string id, string statement, string end)
    {
        IReadOnlyList<string> messages = await Verify.Reports<UnknownVersionAnalyzer>(id, $$"""
            using Intercom;
            class C { void M(HttpClient http) { {{statement}} } }
            """);
        Assert.EndsWith(end, Assert.Single(messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http.DefaultRequestHeaders.Add(\"intercom-version\", [|\"v2.11\"|]);")]
    [InlineData("http.DefaultRequestHeaders.TryAddWithoutValidation(\"Intercom-Version\", [|\"latest\"|]);")]
    [InlineData("http.DefaultRequestHeaders.Add(Name, [|Value|]);")]
    [InlineData("http.DefaultRequestHeaders.Add(Name, [|$\"{2}.{99}\"|]);")]
    [InlineData("request.Headers.Add(\"Intercom-Version\", [|\"2.0.0\"|]);")]
    [InlineData("request.Headers.Add(\"Intercom-Version\", [|new[] { \"2,16\" }|]);")]
    [InlineData("_ = new HttpClient { DefaultRequestHeaders = { { \"Intercom-Version\", [|\"2016\"|] } } };")]
    [InlineData("_ = new HttpRequestMessage { Headers = { { \"Intercom-Version\", [|\"9\"|] }, { \"Accept\", \"9\" } } };")]
    [InlineData("services.AddHttpClient(\"x\", c => c.DefaultRequestHeaders.Add(\"Intercom-Version\", [|\"\"|]));")]
    [InlineData("var headers = http.DefaultRequestHeaders; headers.Add(\"Intercom-Version\", [|\"two\"|]);")]
    public Task An_unknown_version_is_found_wherever_it_is_set(string statement) => Verify.Reports<UnknownVersionAnalyzer>(Unknown, $$"""
        class C
        {
            const string Name = "Intercom-Version";
            static readonly string Value = "2." + "17";
            void M(HttpClient http, HttpRequestMessage request, IServiceCollection services) { {{statement}} }
        }
        """);

    [Theory]
    [InlineData("http.DefaultRequestHeaders.Add(\"Intercom-Version\", \"2.16\");")]
    [InlineData("http.DefaultRequestHeaders.Add(\"Intercom-Version\", \"2.11\");")]
    [InlineData("http.DefaultRequestHeaders.Add(\"Intercom-Version\", \"Unstable\");")]
    [InlineData("http.DefaultRequestHeaders.Add(\"Intercom-Version\", \"unstable\");")]
    [InlineData("http.DefaultRequestHeaders.Add(\"Intercom-Version\", version);")]
    [InlineData("http.DefaultRequestHeaders.Add(\"Intercom-Version\", Environment.GetEnvironmentVariable(\"V\"));")]
    [InlineData("http.DefaultRequestHeaders.Add(\"Intercom-Version\", $\"2.{version}\");")]
    [InlineData("http.DefaultRequestHeaders.Add(\"Api-Version\", \"9\");")]
    [InlineData("http.DefaultRequestHeaders.Add(version, \"9\");")]
    [InlineData("new Dictionary<string, string>().Add(\"Intercom-Version\", \"9\");")]
    public Task A_known_or_unreadable_version_is_fine(string statement) => Verify.Silent<UnknownVersionAnalyzer>(Unknown, $$"""
        class C { void M(HttpClient http, string version) { {{statement}} } }
        """);

    [Fact]
    public Task The_options_of_the_emitted_client_are_checked_too() => Verify.Reports<UnknownVersionAnalyzer>(Unknown, """
        using Intercom;
        class C
        {
            IntercomClientOptions Bad() => new() { Version = [|"2.61"|] };
            IntercomRequestOptions Good(string v) => new() { Version = v };
            void Set(IntercomRequestOptions options) => options.Version = [|"nope"|];
        }
        """);

    [Fact]
    public async Task A_version_of_another_description_is_told_apart()
    {
        IReadOnlyList<string> messages = await Verify.Reports<UnknownVersionAnalyzer>(Other, """
            class C
            {
                void M(HttpClient http, HttpRequestMessage request)
                {
                    http.DefaultRequestHeaders.Add("Intercom-Version", [|"2.11"|]);
                    request.Headers.Add("Intercom-Version", "2.16");
                    request.Headers.Add("Intercom-Version", "9.9");
                }
            }
            """);
        Assert.Equal(
            ["This sends 'Intercom-Version: 2.11', but the project's description is of 2.16, "
                + "so that answers may not have the shape that the description promises; send '2.16' or bring the description of 2.11"],
            messages);
    }

    // Who describes the API by hand lists no versions, and may number the file by itself.
    [Theory]
    [InlineData("'2.14'", "2.11", false, true)]
    [InlineData("'2.14'", "2.14", false, false)]
    [InlineData("'2.14'", "latest", true, false)]
    [InlineData("1.0.0", "2.11", false, false)]
    [InlineData("1.0.0", "latest", false, false)]
    public async Task Of_a_description_that_lists_no_versions_less_is_said(string description, string version, bool isUnknown, bool isOther)
    {
        AnalyzerSetup setup = AnalyzerSetup.On(
            $"openapi: 3.0.1\ninfo: {{ title: Intercom, version: {description} }}\npaths: {{ /me: {{ get: {{ operationId: me, responses: {{}} }} }} }}\n");
        string Source(bool isFound) => $$"""
            class C
            {
                void M(HttpClient http) => http.DefaultRequestHeaders.Add("Intercom-Version", {{(isFound ? $"[|\"{version}\"|]" : $"\"{version}\"")}});
            }
            """;

        await Verify.Reports<UnknownVersionAnalyzer>(Unknown, Source(isUnknown), setup);
        await Verify.Reports<UnknownVersionAnalyzer>(Other, Source(isOther), setup);
    }

    [Theory]
    [InlineData("latest", true, false)]
    [InlineData("2.11", false, true)]
    public async Task A_description_that_says_nothing_takes_nothing_from_another(string version, bool isUnknown, bool isOther)
    {
        AnalyzerSetup setup = new()
        {
            Descriptions = [.. new[] { "1.0.0", "'2.14'" }.Select(static version => DescriptionText.Of(
                $"openapi: 3.0.1\ninfo: {{ title: Intercom, version: {version} }}\npaths: {{ /me: {{ get: {{ operationId: me, responses: {{}} }} }} }}\n"))],
        };
        string Source(bool isFound) => $$"""
            class C
            {
                void M(HttpClient http) => http.DefaultRequestHeaders.Add("Intercom-Version", {{(isFound ? $"[|\"{version}\"|]" : $"\"{version}\"")}});
            }
            """;

        await Verify.Reports<UnknownVersionAnalyzer>(Unknown, Source(isUnknown), setup);
        await Verify.Reports<UnknownVersionAnalyzer>(Other, Source(isOther), setup);
    }

    [Theory]
    [InlineData("2.11", false, true)]
    [InlineData("2.99", true, false)]
    [InlineData("2.011", true, false)]
    [InlineData("1.1", true, false)]
    [InlineData("2.7", false, false)]
    public async Task An_old_description_does_not_list_what_came_after_it(string version, bool isUnknown, bool isOther)
    {
        AnalyzerSetup setup = AnalyzerSetup.On("""
            openapi: 3.0.1
            info: { title: Intercom, version: '2.7' }
            paths:
              /me:
                get: { operationId: me, parameters: [{ name: Intercom-Version, in: header, schema: { enum: ['2.6', '2.7'] } }], responses: {} }
            """);
        string Source(bool isFound) => $$"""
            class C
            {
                void M(HttpClient http) => http.DefaultRequestHeaders.Add("Intercom-Version", {{(isFound ? $"[|\"{version}\"|]" : $"\"{version}\"")}});
            }
            """;

        await Verify.Reports<UnknownVersionAnalyzer>(Unknown, Source(isUnknown), setup);
        await Verify.Reports<UnknownVersionAnalyzer>(Other, Source(isOther), setup);
    }

    [Fact]
    public async Task A_missing_version_is_never_that_of_the_file()
    {
        IReadOnlyList<string> messages = await Verify.Reports<VersionHeaderMissingAnalyzer>(
            VersionHeaderMissingAnalyzer.Id,
            """class C { Task M(HttpClient http) => http.[|GetAsync|]("https://api.intercom.io/me"); }""",
            AnalyzerSetup.On("openapi: 3.0.1\ninfo: { title: Intercom, version: 1.0.0 }\npaths: { /me: { get: { operationId: me, responses: {} } } }\n"));

        Assert.EndsWith("send 'Intercom-Version: 2.16'", Assert.Single(messages), StringComparison.Ordinal);
    }
}
