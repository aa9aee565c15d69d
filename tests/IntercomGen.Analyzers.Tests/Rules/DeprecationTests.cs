using IntercomGen.Analyzers.Rules;
using IntercomGen.CodeFixes;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>IGEN1001 and IGEN1002: what the description calls deprecated.</summary>
public sealed class DeprecationTests
{
    private const string Description = """
        openapi: 3.0.1
        info: {title: Test, version: '9.9'}
        servers: [{url: https://api.intercom.io}]
        paths:
          /flagged:
            get: {operationId: flagged, deprecated: true, responses: {'200': {description: ok}}}
          /prose:
            get: {operationId: prose, description: 'Deprecated. Use `GET /fresh` instead.', responses: {'200': {description: ok}}}
          /admonished/{id}:
            post:
              operationId: admonished
              description: |
                Runs the rules.
                {% admonition type="danger" name="Deprecation of rules" %}
                Removed on December 31.
                {% /admonition %}
              parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: old, in: query, deprecated: true, schema: {type: string}}, {name: way, in: query, schema: {type: string, enum: [up, down], description: '`down` is legacy.'}}]
              requestBody:
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        old_name: {type: string, deprecated: true, description: Deprecated. Use new_name instead.}
                        new_name: {type: string}
                        state:
                          type: string
                          enum: [fresh, stale, kept]
                          description: |
                            The state.
                            - fresh: As good as new; the legacy of stale
                            - stale: Legacy state; use fresh instead
                            `kept` is deprecated.
              responses: {'200': {description: ok}}
          /fresh:
            get:
              operationId: fresh
              description: Was deprecated in name only.
              responses: {'200': {description: ok}}
          /other:
            get:
              operationId: other
              description: '{% admonition type="info" name="Pagination" %} Not deprecated. {% /admonition %}'
              responses: {'200': {description: ok}}
        """;

    private static readonly AnalyzerSetup s_setup = AnalyzerSetup.On(Description);

    [Theory]
    [InlineData("http.GetAsync([|\"https://api.intercom.io/flagged\"|])", "'GET /flagged' is deprecated in Intercom 9.9; the description names no successor")]
    [InlineData("http.GetAsync([|\"https://api.intercom.io/prose\"|])", "'GET /prose' is deprecated in Intercom 9.9: Use `GET /fresh` instead.")]
    [InlineData(
        "http.PostAsync([|$\"https://api.intercom.io/admonished/{id}\"|], null)",
        "'POST /admonished/{…}' is deprecated in Intercom 9.9: Removed on December 31.")]
    public async Task A_deprecated_endpoint_by_raw_http(string call, string message) =>
        Assert.Equal([message], await Verify.Reports<DeprecatedEndpointAnalyzer>(DeprecatedEndpointAnalyzer.Id, Source(call), s_setup));

    [Theory]
    [InlineData("http.GetAsync(\"https://api.intercom.io/fresh\")")]
    [InlineData("http.GetAsync(\"https://api.intercom.io/other\")")]
    [InlineData("http.GetAsync(\"https://example.org/flagged\")")]
    [InlineData("http.GetAsync($\"https://api.intercom.io/{id}\")")]
    [InlineData("http.DeleteAsync(\"https://api.intercom.io/flagged\")")]
    public Task Other_endpoints_are_fine(string call) => Verify.Silent<DeprecatedEndpointAnalyzer>(DeprecatedEndpointAnalyzer.Id, Source(call), s_setup);

    [Fact]
    public Task A_method_of_an_emitted_client() => Verify.Reports<DeprecatedEndpointAnalyzer>(DeprecatedEndpointAnalyzer.Id, """
        using Other;
        class C
        {
            void M(ThingsClient things)
            {
                things.[|FlaggedAsync|]();
                things.[|ProseAsync|]();
                things.FreshAsync();
                Func<Task> later = [|things.ProseAsync|];
            }
        }
        """, s_setup, Emitted);

    [Fact]
    public Task A_client_of_a_description_that_is_not_at_hand() => Verify.Reports<DeprecatedEndpointAnalyzer>(DeprecatedEndpointAnalyzer.Id, """
        using Other;
        class C { void M(ThingsClient things) { things.[|GoneAsync|](); things.FreshAsync(); } }
        """, s_setup, Emitted);

    [Theory]
    [InlineData("http.PostAsJsonAsync($\"https://api.intercom.io/admonished/{id}\", new { [|old_name|] = 1 })")]
    [InlineData("http.PostAsJsonAsync($\"https://api.intercom.io/admonished/{id}\", new Dictionary<string, int> { [[|\"old_name\"|]] = 1 })")]
    [InlineData("http.PostAsJsonAsync([|$\"https://api.intercom.io/admonished/{id}?old=1\"|], new { new_name = 1 })")]
    public Task A_deprecated_field_by_raw_http(string call) => Verify.Reports<DeprecatedMemberAnalyzer>(DeprecatedMemberAnalyzer.Id, Source(call), s_setup);

    [Theory]
    [InlineData(
        "http.PostAsJsonAsync($\"https://api.intercom.io/admonished/{id}\", new { state = [|\"stale\"|] })",
        "'state: stale' is deprecated: Legacy state; use fresh instead")]
    [InlineData(
        "http.PostAsJsonAsync($\"https://api.intercom.io/admonished/{id}\", new { state = [|\"kept\"|] })",
        "'state: kept' is deprecated: `kept` is deprecated.")]
    [InlineData(
        "http.PostAsJsonAsync([|$\"https://api.intercom.io/admonished/{id}?way=down\"|], new { state = \"fresh\" })",
        "'way=down' is deprecated: `down` is legacy.")]
    public async Task A_deprecated_value_by_raw_http(string call, string message) =>
        Assert.Contains(
            message,
            Assert.Single(await Verify.Reports<DeprecatedMemberAnalyzer>(DeprecatedMemberAnalyzer.Id, Source(call), s_setup)),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("http.PostAsJsonAsync($\"https://api.intercom.io/admonished/{id}?way=up\", new { state = \"fresh\" })")]
    [InlineData("http.PostAsJsonAsync($\"https://api.intercom.io/admonished/{id}\", new { state = id })")]
    public Task Other_values_are_fine(string call) => Verify.Silent<DeprecatedMemberAnalyzer>(DeprecatedMemberAnalyzer.Id, Source(call), s_setup);

    [Fact]
    public Task A_deprecated_value_of_an_emitted_enum() => Verify.Reports<DeprecatedMemberAnalyzer>(DeprecatedMemberAnalyzer.Id, """
        #pragma warning disable CS0618
        using Other;
        class C { bool M(State state) => state == State.[|Stale|] || state == State.Fresh || state.Value is State.Values.[|Stale|] or State.Values.Fresh; }
        """, s_setup, """
        namespace Other
        {
            public interface IIntercomEnum;
            public sealed class IntercomOperationAttribute : Attribute;
            [System.CodeDom.Compiler.GeneratedCode("IntercomGen", "1")]
            public readonly record struct State(string Value) : IIntercomEnum
            {
                [Obsolete("Legacy state.")] public static readonly State Stale = new(Values.Stale);
                public static readonly State Fresh = new(Values.Fresh);
                public static class Values { public const string Stale = "stale", Fresh = "fresh"; }
            }
        }
        """);

    [Fact]
    public async Task A_deprecated_property_of_a_model()
    {
        IReadOnlyList<string> messages = await Verify.Reports<DeprecatedMemberAnalyzer>(DeprecatedMemberAnalyzer.Id, """
            using Intercom;
            class C
            {
                void M(ContentSnippet snippet)
                {
                    var old = snippet.[|ChatbotAvailability|];
                    var now = snippet.AiChatbotAvailability;
                }
            }
            """);
        Assert.StartsWith(
            "'ContentSnippet.ChatbotAvailability' is deprecated: Replaced by `ai_chatbot_availability`", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public Task The_fix_writes_the_path_of_the_successor() => VerifyFix.All<DeprecatedEndpointAnalyzer, EndpointFix>(
        DeprecatedEndpointAnalyzer.Id,
        Source("http.GetAsync(\"https://api.intercom.io/prose?a=1\")"),
        Source("http.GetAsync(\"https://api.intercom.io/fresh?a=1\")"),
        s_setup);

    [Fact]
    public Task Without_a_successor_there_is_no_fix() =>
        VerifyFix.None<DeprecatedEndpointAnalyzer, EndpointFix>(
            DeprecatedEndpointAnalyzer.Id, Source("http.GetAsync(\"https://api.intercom.io/flagged\")"), s_setup);

    [Fact]
    public Task The_fix_writes_the_successor_in_a_body() => VerifyFix.All<DeprecatedMemberAnalyzer, RawTextFix>(
        DeprecatedMemberAnalyzer.Id,
        Source("http.PostAsJsonAsync($\"https://api.intercom.io/admonished/{id}\", new { old_name = 1 })"),
        Source("http.PostAsJsonAsync($\"https://api.intercom.io/admonished/{id}\", new { new_name = 1 })"),
        s_setup);

    [Fact]
    public Task A_successor_of_another_type_is_not_written() => VerifyFix.None<DeprecatedMemberAnalyzer, RawTextFix>(DeprecatedMemberAnalyzer.Id, """
        using Intercom;
        class C { object? M(ContentSnippet snippet) => snippet.CopilotAvailability; }
        """);

    [Fact]
    public Task The_fix_calls_the_successor() => VerifyFix.All<DeprecatedEndpointAnalyzer, SuccessorFix>(
        DeprecatedEndpointAnalyzer.Id,
        Typed(
            "await client.Things.ProseAsync(); /* twice */ await client.Things . ProseAsync ( ); Func<Task> later = client.Things.ProseAsync; "
                + "await client.Things.FreshAsync(); await client.Things.MovedAsync();"),
        Typed(
            "await client.Things.FreshAsync(); /* twice */ await client.Things . FreshAsync ( ); Func<Task> later = client.Things.FreshAsync; "
                + "await client.Things.FreshAsync(); await client.Others.ShowAsync();"),
        s_setup);

    [Theory]
    [InlineData("await client.Things.FlaggedAsync();")]
    [InlineData("await client.Things.OtherResultAsync();")]
    [InlineData("var things = client.Things; await things.MovedAsync();")]
    public Task A_successor_that_does_not_fit_is_not_called(string statement) =>
        VerifyFix.None<DeprecatedEndpointAnalyzer, SuccessorFix>(DeprecatedEndpointAnalyzer.Id, Typed(statement), s_setup);

    [Theory]
    [InlineData("", "; the description names no successor")]
    [InlineData("Deprecated", "; the description names no successor")]
    [InlineData("**Deprecated.** Use x_y.", ": Use x_y.")]
    [InlineData("[Deprecated] Use x_y.", ": Use x_y.")]
    [InlineData("Deprecated: use x_y.", ": use x_y.")]
    [InlineData("Deprecated in favor of x_y.", ": Deprecated in favor of x_y.")]
    [InlineData("Removed on December 31.", ": Removed on December 31.")]
    public void A_message_says_deprecated_once(string reason, string end) => Assert.Equal(end, Reason.End(reason));

    private static string Typed(string statements) =>
        $"class C {{ async Task M(Other.IntercomClient client) {{ {statements} await Task.Yield(); }} }}\n{Emitted}";

    private const string Emitted = """
        #pragma warning disable CS0618
        namespace Other
        {
            [AttributeUsage(AttributeTargets.Method)]
            public sealed class IntercomOperationAttribute(string method, string path) : Attribute { public string Method => method; public string Path => path; }
            public class ThingsClient
            {
                [IntercomOperation("GET", "/flagged")] public Task FlaggedAsync() => Task.CompletedTask;
                [IntercomOperation("GET", "/prose")] public Task ProseAsync() => Task.CompletedTask;
                [IntercomOperation("GET", "/fresh")] public Task FreshAsync() => Task.CompletedTask;
                [IntercomOperation("GET", "/things"), Obsolete("Use `GET /others`.")] public Task MovedAsync() => Task.CompletedTask;
                [IntercomOperation("GET", "/result"), Obsolete("Use `GET /others`.")] public Task<int> OtherResultAsync() => Task.FromResult(1);
                [IntercomOperation("GET", "/gone"), Obsolete("Gone soon.")] public Task GoneAsync() => Task.CompletedTask;
            }
            public class OthersClient
            {
                [IntercomOperation("GET", "/others")] public Task ShowAsync() => Task.CompletedTask;
            }
            public class IntercomClient
            {
                public ThingsClient Things { get; } = new();
                public OthersClient Others { get; } = new();
            }
        }
        """;

    private static string Source(string call) => $$"""
        class C { Task M(HttpClient http, string id) => {{call}}; }
        """;
}
