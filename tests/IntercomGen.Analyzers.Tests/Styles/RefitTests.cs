using IntercomGen.Analyzers.Rules;
using IntercomGen.CodeFixes;

namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>Requests that Refit interfaces declare.</summary>
public sealed class RefitTests
{
    private const string Bound = """
        static class Startup { static IApi Api() => RestService.For<IApi>("https://api.intercom.io"); }
        """;

    [Theory]
    [InlineData("[Get([|\"/users\"|])] Task<string> M();")]
    [InlineData("[Get([|\"/users/{id}\"|])] Task<string> M(string id);")]
    [InlineData("[Post([|\"/contact\"|])] Task<string> M([Body] object body);")]
    [InlineData("[Get([|Users|])] Task<string> M(); const string Users = \"/leads\";")]
    [InlineData("[Delete([|\"/help_center/sections/{id}\"|])] Task M([AliasAs(\"id\")] string section, CancellationToken cancellationToken);")]
    public Task An_endpoint_that_is_not_there(string member) => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, Source(member));

    [Theory]
    [InlineData("[Get(\"/contacts\")] Task<string> M();")]
    [InlineData("[Get(\"/contacts/{id}\")] Task<string> M(string id);")]
    [InlineData("[Get(\"/contacts/{contact.Id}/tags\")] Task<string> M(Contact contact); public class Contact { public string Id => \"\"; }")]
    [InlineData("Task<string> Users();")]
    [InlineData("[Obsolete(\"/users\")] Task<string> M();")]
    public Task An_endpoint_that_is_there(string member) => Verify.Silent<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, Source(member));

    [Fact]
    public Task A_verb_that_is_not_taken() =>
        Verify.Reports<UnknownEndpointAnalyzer>(
            UnknownEndpointAnalyzer.VerbId,
            Source("[[|Patch|](\"/contacts/{id}\")] Task M(string id, [Body] object body); [Put(\"/contacts/{id}\")] Task N(string id, [Body] object body);"));

    [Theory]
    [InlineData("RestService.For<IApi>(new HttpClient { BaseAddress = new Uri(\"https://api.intercom.io\") })")]
    [InlineData("services.AddRefitClient<IApi>().ConfigureHttpClient(c => c.BaseAddress = new Uri(\"https://api.intercom.io\"))")]
    [InlineData("services.AddRefitClient<IApi>(new RefitSettings()).ConfigureHttpClient(SetUp)")]
    [InlineData(
        "services.AddHttpClient(\"x\").Services.AddRefitClient<IApi>().ConfigureHttpClient(c => { c.BaseAddress = new Uri(\"https://api.eu.intercom.io\"); })")]
    public Task However_it_is_bound(string bound) => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, """
        using Refit;
        public interface IApi { [Get([|"/users"|])] Task<string> M(); }
        """, null, $$"""
        using Refit;
        static class Startup
        {
            static object Configure(IServiceCollection services) => {{bound}};
            static void SetUp(HttpClient client) => client.BaseAddress = new Uri("https://api.intercom.io");
        }
        """);

    [Theory]
    [InlineData("[Headers(\"Intercom-Version: 2.16\")]", "")]
    [InlineData("", "[Headers(\"Accept: application/json\", \"Intercom-Version: 2.16\")]")]
    public Task The_version_header_tells_too(string onInterface, string onMethod) =>
        Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, $$"""
        using Refit;
        {{onInterface}} public interface IApi { {{onMethod}} [Get([|"/users"|])] Task<string> M(); }
        static class Startup { static IApi Api(string url) => RestService.For<IApi>(url); }
        """);

    [Theory]
    [InlineData("static IApi Api() => RestService.For<IApi>(\"https://example.org\");")]
    [InlineData("static IApi Api(string url) => RestService.For<IApi>(url);")]
    [InlineData("static HttpClient Other() => new() { BaseAddress = new Uri(\"https://api.intercom.io\") };")]
    public Task Interfaces_of_other_services_are_left_alone(string bound) => Verify.Silent<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, $$"""
        using Refit;
        public interface IApi { [Get("/users")] Task<string> M(); }
        static class Startup { {{bound}} const string Intercom = "https://api.intercom.io"; }
        """);

    [Fact]
    public Task The_header_is_missing() => Verify.Reports<VersionHeaderMissingAnalyzer>(VersionHeaderMissingAnalyzer.Id, """
        using Refit;
        [Headers("Accept: application/json")]
        public interface IApi
        {
            [[|Get|]("/me")] Task<string> Me([Authorize] string token);
            [[|Post|]("/contacts")] Task<string> Create([Body] object contact);
            [Get("/tags"), Headers("Intercom-Version: 2.16")] Task<string> Tags();
        }
        """, null, "using Refit;\n" + Bound);

    [Theory]
    [InlineData("[Headers(\"Intercom-Version: 2.16\")] public interface IApi { [Get(\"/me\")] Task<string> M(); }", Bound)]
    [InlineData("public interface IApi { [Get(\"/me\")] Task<string> M([Header(\"Intercom-Version\")] string version); }", Bound)]
    [InlineData("public interface IApi { [Get(\"/me\")] Task<string> M([HeaderCollection] IDictionary<string, string> headers); }", Bound)]
    [InlineData("[Headers(\"Intercom-Version: 2.16\")] public interface IBase; public interface IApi : IBase { [Get(\"/me\")] Task<string> M(); }", Bound)]
    [InlineData(
        "public interface IApi { [Get(\"/me\")] Task<string> M(); }",
        "static class S { static void M(IServiceCollection s) => s.AddRefitClient<IApi>().ConfigureHttpClient(c => { "
            + "c.BaseAddress = new Uri(\"https://api.intercom.io\"); c.DefaultRequestHeaders.Add(\"Intercom-Version\", \"2.16\"); }); }")]
    [InlineData(
        "public interface IApi { [Get(\"/me\")] Task<string> M(); }",
        "class Own : DelegatingHandler; static class S { static void M(IServiceCollection s) => s.AddRefitClient<IApi>().ConfigureHttpClient(c => "
            + "c.BaseAddress = new Uri(\"https://api.intercom.io\")).AddHttpMessageHandler<Own>(); }")]
    [InlineData(
        "public interface IApi { [Get(\"/me\")] Task<string> M(); }",
        "static class S { static IApi M(Func<HttpMessageHandler> own) => RestService.For<IApi>(\"https://api.intercom.io\", "
            + "new RefitSettings { HttpMessageHandlerFactory = own }); }")]
    public Task The_header_is_set_or_may_be(string api, string bound) =>
        Verify.Silent<VersionHeaderMissingAnalyzer>(VersionHeaderMissingAnalyzer.Id, "using Refit;\n" + api, null, "using Refit;\n" + bound);

    [Fact]
    public Task A_version_that_is_unknown() => Verify.Reports<UnknownVersionAnalyzer>(UnknownVersionAnalyzer.UnknownId, """
        using Refit;
        [Headers([|"Intercom-Version: 3.1"|], "X-Version: 9")] public interface IApi { [Get("/me"), Headers("Intercom-Version: 2.16")] Task<string> M(); }
        """);

    [Fact]
    public Task The_fix_writes_the_version_behind_the_name() => VerifyFix.All<UnknownVersionAnalyzer, VersionValueFix>(UnknownVersionAnalyzer.UnknownId, """
        using Refit;
        [Headers("Intercom-Version: latest")] public interface IApi { [Get("/me")] Task<string> M(); }
        """, """
        using Refit;
        [Headers("Intercom-Version: 2.16")] public interface IApi { [Get("/me")] Task<string> M(); }
        """);

    [Fact]
    public Task The_fix_writes_the_path() =>
        VerifyFix.All<UnknownEndpointAnalyzer, EndpointFix>(UnknownEndpointAnalyzer.UnknownId, "using Refit;\n" + Bound + """
        public interface IApi { [Get("/users/{id}")] Task<string> M(string id); }
        """, "using Refit;\n" + Bound + """
        public interface IApi { [Get("/contacts/{id}")] Task<string> M(string id); }
        """);

    [Theory]
    [InlineData("api.Create(new { role = [|\"usr\"|] })")]
    [InlineData("api.Create(new Dictionary<string, object> { [\"role\"] = [|\"usr\"|] })")]
    [InlineData("api.Attributes([|\"contacts\"|])")]
    [InlineData("api.Attributes(model: [|\"contacts\"|])")]
    public Task A_value_that_is_not_taken(string call) => Verify.Reports<RawEnumValueAnalyzer>(RawEnumValueAnalyzer.Id, Calls(call));

    [Theory]
    [InlineData("api.Create(new { role = \"user\" })")]
    [InlineData("api.Create(body)")]
    [InlineData("api.Attributes(text)")]
    [InlineData("api.Attributes(\"contact\")")]
    public Task A_value_that_is_taken_or_unknown(string call) => Verify.Silent<RawEnumValueAnalyzer>(RawEnumValueAnalyzer.Id, Calls(call));

    [Theory]
    [InlineData("[Get(\"/data_attributes\")] Task M(string [|modle|]);")]
    [InlineData("[Get(\"/data_attributes\")] Task M([Query, AliasAs(\"modle\")] string [|model|]);")]
    [InlineData("[Get([|\"/data_attributes?modle=contact\"|])] Task M();")]
    public Task A_parameter_that_is_not_taken(string member) => Verify.Reports<UnknownFieldAnalyzer>(UnknownFieldAnalyzer.Id, Source(member));

    [Theory]
    [InlineData("[Get(\"/data_attributes\")] Task M(string model, [AliasAs(\"per_page\")] int count, [Header(\"X\")] string x, CancellationToken token);")]
    [InlineData("[Get(\"/data_attributes\")] Task M([Query] object options);")]
    [InlineData("[Post(\"/contacts\")] Task M(object contact);")]
    public Task A_parameter_that_is_taken(string member) => Verify.Silent<UnknownFieldAnalyzer>(UnknownFieldAnalyzer.Id, Source(member));

    [Fact]
    public Task A_name_in_a_body_that_is_not_taken() =>
        Verify.Reports<UnknownFieldAnalyzer>(UnknownFieldAnalyzer.Id, Calls("api.Create(new { [|emial|] = text })"));

    [Fact]
    public Task What_is_required_is_missing() => Verify.Reports<MissingFieldAnalyzer>(MissingFieldAnalyzer.Id, Calls("api.Create([|new|] { name = text })"));

    [Fact]
    public Task Two_interfaces_of_two_services() => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, """
        using Refit;
        public interface IApi { [Get([|"/users"|])] Task<string> Users(); }
        public interface IOther { [Get("/users")] Task<string> Users(); }
        static class Startup
        {
            static IApi Api() => RestService.For<IApi>("https://api.intercom.io");
            static IOther Other() => RestService.For<IOther>("https://example.org");
            static async Task M(IApi api, IOther other) { await api.Users(); await other.Users(); }
        }
        """);

    private static string Calls(string call) => "using Refit;\n" + Bound + $$"""
        public interface IApi
        {
            [Post("/contacts")] Task<string> Create([Body] object contact);
            [Get("/data_attributes")] Task<string> Attributes(string model);
        }
        class C { Task M(IApi api, object body, string text) => {{call}}; }
        """;

    private static string Source(string member) => "using Refit;\n" + Bound + $$"""
        public interface IApi { {{member}} }
        """;
}
