using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>Addresses in members that can be overridden, set or configured.</summary>
public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("protected virtual string Root => \"https://api.intercom.io\";")]
    [InlineData("protected virtual string Root { get { return \"https://api.intercom.io\"; } }")]
    [InlineData("public string Root { get; } = \"https://api.intercom.io\";")]
    [InlineData("public string Root { get; } public C() { Root = \"https://api.intercom.io\"; }")]
    [InlineData("public string Root { get; set; } = \"https://api.intercom.io\";")]
    [InlineData("public string Root { get; init; } = \"https://api.intercom.io/\";")]
    [InlineData("public string? Root { get; set; } public static C Make() => new() { Root = \"https://api.intercom.io\" };")]
    [InlineData("public string Root { get; set; } = \"https://api.intercom.io\"; public static C Fake() => new() { Root = \"http://localhost:5000\" };")]
    [InlineData(
        "public string Root { get; set; } = \"https://api.intercom.io\"; "
            + "public static C Read() => new() { Root = Environment.GetEnvironmentVariable(\"X\")! };")]
    [InlineData("public Uri Root { get; set; } = new(\"https://api.eu.intercom.io\");")]
    [InlineData("private string Root = \"https://api.intercom.io\";")]
    [InlineData("private string Root; public C() { Root = \"https://api.intercom.io\"; }")]
    [InlineData("private readonly string Root; public C() { Root = \"https://api.intercom.io\"; } public C(string root) { Root = root; }")]
    [InlineData("public static string Root = \"https://api.intercom.io\";")]
    [InlineData("private string? _root; private string Root => _root ?? \"https://api.intercom.io\";")]
    [InlineData("private readonly string Root = Environment.GetEnvironmentVariable(\"INTERCOM\") ?? \"https://api.intercom.io\";")]
    [InlineData("private bool Eu; private string Root => Eu ? \"https://api.eu.intercom.io\" : \"https://api.intercom.io\";")]
    [InlineData(
        "private int R; private string Root => R switch { 1 => \"https://api.eu.intercom.io\", 2 => \"https://api.au.intercom.io\", "
            + "_ => throw new InvalidOperationException() };")]
    [InlineData(
        "private int R; private string Root { get { switch (R) { case 1: return \"https://api.eu.intercom.io\"; "
            + "default: return \"https://api.intercom.io\"; } } }")]
    [InlineData("private string Root => Of(); protected virtual string Of(string host = \"api.intercom.io\") => \"https://\" + host;")]
    public Task An_address_of_Intercom(string member) => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, $$"""
        #nullable disable warnings
        class C { {{member}} public Task M(HttpClient http) => http.GetAsync([|$"{Root}/users"|]); }
        """);

    [Theory]
    [InlineData("public string? Root { get; set; } private const string Other = \"https://api.intercom.io\";")]
    [InlineData("public string Root { get; set; } = \"https://crm.example.com\"; private const string Other = \"https://api.intercom.io\";")]
    [InlineData("public string Root { get; set; } = \"https://api.intercom.io\"; public static C Crm() => new() { Root = \"https://crm.example.com\" };")]
    [InlineData("public string Root { get; set; } = \"https://api.intercom.io/contacts\";")]
    [InlineData("private string Root = \"https://api.intercom.io\"; public void Use() => Root = \"https://crm.example.com\";")]
    [InlineData(
        "protected virtual string Root => \"https://api.intercom.io\"; class Crm : C { protected override string Root => \"https://crm.example.com\"; }")]
    [InlineData("private bool B; private string Root => B ? \"https://crm.example.com\" : \"https://api.intercom.io\";")]
    [InlineData("private int R; private string Root { get { while (R > 0) return \"https://api.intercom.io\"; return \"https://crm.example.com\"; } }")]
    public async Task Somebody_elses_or_anybodys_address(string member) => Assert.Empty(await Verify.Run(Consumer.Compile($$"""
        #nullable disable warnings
        class C { {{member}} public Task M(HttpClient http) { http.DefaultRequestHeaders.Add("Intercom-Version", "2.16"); return http.GetAsync($"{Root}/users"); } }
        """), null, [.. Shipped.Analyzers]));

    [Fact]
    public Task Each_service_has_its_own() => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, """
        abstract class Service(HttpClient http)
        {
            protected abstract string Host { get; }
            protected string Root => $"https://{Host}";
            protected Task Get(string path) => http.GetAsync($"{Root}/{path}");
        }
        class Crm(HttpClient http) : Service(http) { protected override string Host => "crm.example.com"; public Task Users() => Get("users"); }
        class Support(HttpClient http) : Service(http) { protected override string Host => "api.intercom.io"; public Task Users() => Get([|"users"|]); public Task Me() => Get("me"); }
        class Outside(Crm crm, Support support) { public Task All() => Task.WhenAll(crm.Users(), support.Users()); }
        """);

    [Fact]
    public Task Options_are_in_a_file_of_their_own() => Verify.Reports<UnknownEndpointAnalyzer>(
        UnknownEndpointAnalyzer.UnknownId,
        "class Api(HttpClient http, Microsoft.Extensions.Options.IOptions<SupportOptions> options) { "
            + "public Task M() => http.GetAsync([|options.Value.BaseUrl + \"/users\"|]); }",
        null, "public class SupportOptions { public string BaseUrl { get; set; } = \"https://api.intercom.io\"; }");

    // No name of Intercom, and none of HTTP, is where the option is declared.
    [Theory]
    [InlineData("public const string Root = \"https://api.intercom.io\";", "public string BaseUrl { get; set; } = Defaults.Root;")]
    [InlineData("public static readonly string Root = \"https://api.intercom.io\";", "public string BaseUrl { get; init; } = Defaults.Root;")]
    [InlineData("public static string Root { get; } = \"https://api.intercom.io\";", "public string? BaseUrl { get; set; } = Defaults.Root + \"/\";")]
    [InlineData(
        "public const string Root = \"https://api.intercom.io\";",
        "public string BaseUrl { get; set; } public SupportOptions() => BaseUrl = Defaults.Root;")]
    [InlineData("public static readonly Uri Root = new(\"https://api.intercom.io\");", "public Uri BaseUrl { get; set; } = Defaults.Root;")]
    public Task What_an_option_is_by_default_is_said_in_another_file(string constant, string option) => Verify.Reports<UnknownEndpointAnalyzer>(
        UnknownEndpointAnalyzer.UnknownId,
        "class Reader(HttpClient http, Microsoft.Extensions.Options.IOptions<SupportOptions> options) { "
            + "public Task M() => http.GetAsync([|options.Value.BaseUrl + \"/users\"|]); }",
        null,
        "static class Defaults { " + constant + " }",
        "public class SupportOptions { " + option + " }");

    [Fact]
    public Task A_constant_is_made_of_a_constant_of_a_third_file() => Verify.Reports<UnknownEndpointAnalyzer>(
        UnknownEndpointAnalyzer.UnknownId,
        "class Reader(HttpClient http, SupportOptions options) { public Task M() => http.GetAsync([|options.BaseUrl + \"/users\"|]); }",
        null,
        "static class Hosts { public const string Us = \"https://api.intercom.io\"; }",
        "static class Defaults { public const string Root = Hosts.Us; }",
        "class SupportOptions { public string BaseUrl { get; set; } = Defaults.Root; }");

    [Fact]
    public Task An_option_is_set_from_another_files_constant() => Verify.Reports<UnknownEndpointAnalyzer>(
        UnknownEndpointAnalyzer.UnknownId,
        "class Reader(HttpClient http, SupportOptions options) { public Task M() => http.GetAsync([|options.BaseUrl + \"/users\"|]); }",
        null,
        "static class Defaults { public const string Root = \"https://api.intercom.io\"; }",
        "class SupportOptions { public string? BaseUrl { get; set; } }",
        "static class Startup { static void Add(IServiceCollection services) => "
            + "services.Configure<SupportOptions>(options => options.BaseUrl = Defaults.Root); }");

    [Fact]
    public Task Settings_stand_behind_an_interface() => Verify.Reports<UnknownEndpointAnalyzer>(
        UnknownEndpointAnalyzer.UnknownId,
        "class Reader(HttpClient http, ISettings settings) { public Task M() => http.GetAsync([|settings.Root + \"/users\"|]); }",
        null,
        "static class Defaults { public const string Root = \"https://api.intercom.io\"; }",
        "interface ISettings { string Root { get; } }",
        "class Settings : ISettings { public string Root => Defaults.Root; }");

    [Theory]
    [InlineData("public string BaseUrl { get; set; } = Defaults.Crm;")]
    [InlineData("public string BaseUrl { get; set; } = Defaults.Root; public static SupportOptions Crm() => new() { BaseUrl = Defaults.Crm };")]
    [InlineData("public string BaseUrl { get; set; } = \"\"; private const string Root = Defaults.Root;")]
    public Task The_option_is_somebody_elses_or_anybodys(string option) => Verify.Silent<UnknownEndpointAnalyzer>(
        UnknownEndpointAnalyzer.UnknownId,
        "class Reader(HttpClient http, SupportOptions options) { public Task M() => http.GetAsync(options.BaseUrl + \"/users\"); }",
        null,
        "static class Defaults { public const string Root = \"https://api.intercom.io\"; public const string Crm = \"https://crm.example.com\"; }",
        "class SupportOptions { " + option + " }");

    // What is a default only may be configured, and a region is in the address.
    [Fact]
    public Task A_default_says_nothing_of_the_region() => Verify.Silent<ForeignHostAnalyzer>(ForeignHostAnalyzer.Id, """
        class Options { public string BaseUrl { get; set; } = "https://api.intercom.io"; }
        class Api(Options options)
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri(options.BaseUrl) };
            public Task M() => _http.GetAsync("me");
            public Task N() => _http.GetAsync("https://api.eu.intercom.io/me");
        }
        """);

    [Theory]
    [InlineData("public string Version { get; set; } = \"2.11\";")]
    [InlineData("public string Version => Environment.GetEnvironmentVariable(\"VERSION\") ?? \"2.11\";")]
    public async Task A_default_version_is_none_to_hold_against_anything(string member) => Assert.Empty(await Verify.Run(Consumer.Compile($$"""
        class C
        {
            {{member}}
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io") };
            public C() => _http.DefaultRequestHeaders.Add("Intercom-Version", Version);
            public Task M() => _http.GetAsync("me");
        }
        """), null, [.. Shipped.Analyzers]));
}
