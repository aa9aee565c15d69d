namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>The styles that the rules understand.</summary>
internal static class AllStyles
{
    public static IReadOnlyList<Style> All { get; } =
    [
        .. Addresses(), .. Clients(), .. Messages(), .. Bodies(), .. OwnMethods(), .. IndirectStyles.All(), .. LibraryStyles.All(),
    ];

    private const string Anonymous = "new { role = \"ROLE\", email }";

    private static IEnumerable<Style> Addresses()
    {
        yield return Absolute("constant", "Root + \"/PATH\"");
        yield return Absolute("interpolation", "$\"{Root}/PATH\"");
        yield return Absolute("concatenation", "\"https://\" + \"api.\" + \"intercom.io\" + \"/PATH\"");
        yield return Absolute("Uri", "new Uri(new Uri(Root), \"PATH\")");
        yield return Absolute("UriBuilder", "new UriBuilder(Root) { Path = \"PATH\" }.Uri");
        yield return Absolute("static readonly field", "s_contacts");
        yield return Absolute("property", "Contacts");
        yield return Absolute("local variable", "url");
        yield return new("field assigned in a constructor", Class("""
            private readonly string _root;
            private readonly HttpClient _http = new();
            public C() { _root = "https://api.intercom.io"; /*h*/ _http.DefaultRequestHeaders.Add("Intercom-Version", "VERSION"); /*h*/ }
            public Task M(string email) => _http.PostAsJsonAsync(_root + "/PATH", new { role = "ROLE", email });
            """));
    }

    private static Style Absolute(string name, string address) => new(name, Class($$"""
        private const string Root = "https://api.intercom.io";
        private static readonly string s_contacts = Root + "/PATH";
        private static string Contacts => $"{Root}/PATH";
        public async Task M(string email)
        {
            var url = Root + "/PATH";
            using var http = new HttpClient();
            /*h*/ http.DefaultRequestHeaders.Add("Intercom-Version", "VERSION"); /*h*/
            await http.PostAsJsonAsync({{address}}, {{Anonymous}});
        }
        """));

    private static IEnumerable<Style> Clients()
    {
        yield return new("base address in a constructor", Class("""
            private readonly HttpClient _http;
            public C() { _http = new HttpClient(); _http.BaseAddress = new Uri("https://api.intercom.io/"); /*h*/ _http.DefaultRequestHeaders.Add("Intercom-Version", "VERSION"); /*h*/ }
            public Task M(string email) => _http.PostAsJsonAsync("PATH", new { role = "ROLE", email });
            """));
        yield return new("base address in an initializer", Class("""
            private static readonly HttpClient s_http = new() { BaseAddress = new Uri("https://api.intercom.io/"), /*h*/ DefaultRequestHeaders = { { "Intercom-Version", "VERSION" } } /*h*/ };
            public Task M(string email) => s_http.PostAsJsonAsync("/PATH", new { role = "ROLE", email });
            """));
        yield return new("factory method", Class("""
            public Task M(string email) => Create().PostAsJsonAsync("PATH", new { role = "ROLE", email });
            private static HttpClient Create()
            {
                var http = new HttpClient { BaseAddress = new Uri("https://api.intercom.io/") };
                /*h*/ http.DefaultRequestHeaders.Add("Intercom-Version", "VERSION"); /*h*/
                return http;
            }
            """));
        yield return new("helper that sets up", Class("""
            private readonly HttpClient _http = new();
            public C() => SetUp(_http);
            public Task M(string email) => _http.PostAsJsonAsync("PATH", new { role = "ROLE", email });
            private static void SetUp(HttpClient http)
            {
                http.BaseAddress = new Uri("https://api.intercom.io/");
                /*h*/ http.DefaultRequestHeaders.TryAddWithoutValidation("Intercom-Version", "VERSION"); /*h*/
            }
            """));
        yield return new("base class", """
            abstract class Base { protected HttpClient Http { get; } = Make(); private static HttpClient Make() { var http = new HttpClient { BaseAddress = new Uri("https://api.intercom.io") }; /*h*/ http.DefaultRequestHeaders.Add("Intercom-Version", "VERSION"); /*h*/ return http; } }
            class C : Base { public Task M(string email) => Http.PostAsJsonAsync("PATH", new { role = "ROLE", email }); }
            """);
        yield return new("class that derives from HttpClient", """
            class Client : HttpClient
            {
                public Client() { BaseAddress = new Uri("https://api.intercom.io"); /*h*/ DefaultRequestHeaders.Add("Intercom-Version", "VERSION"); /*h*/ }
                public Task M(string email) => this.PostAsJsonAsync("PATH", new { role = "ROLE", email });
            }
            """);
        yield return new("typed client", """
            class Api(HttpClient http) { public Task M(string email) => http.PostAsJsonAsync("PATH", new { role = "ROLE", email }); }
            static class Startup { public static void Add(IServiceCollection services) => services.AddHttpClient<Api>(c => { c.BaseAddress = new Uri("https://api.intercom.io"); /*h*/ c.DefaultRequestHeaders.Add("Intercom-Version", "VERSION"); /*h*/ }); }
            """);
        yield return new("typed client behind an interface", """
            interface IApi; class Api : IApi { private readonly HttpClient _http; public Api(HttpClient http) => _http = http; public Task M(string email) => _http.PostAsJsonAsync("PATH", new { role = "ROLE", email }); }
            static class Startup { public static void Add(IServiceCollection services) => services.AddHttpClient<IApi, Api>((_, c) => { c.BaseAddress = new Uri("https://api.intercom.io"); /*h*/ c.DefaultRequestHeaders.Add("Intercom-Version", "VERSION"); /*h*/ }); }
            """);
        yield return new("named client", """
            class Api(IHttpClientFactory factory) { public Task M(string email) => factory.CreateClient("intercom").PostAsJsonAsync("PATH", new { role = "ROLE", email }); }
            static class Startup { public static void Add(IServiceCollection services) => services.AddHttpClient("intercom").ConfigureHttpClient(c => { c.BaseAddress = new Uri("https://api.intercom.io"); /*h*/ c.DefaultRequestHeaders.Add("Intercom-Version", "VERSION"); /*h*/ }); }
            """);
        yield return new("program without a class", """
            var http = new HttpClient { BaseAddress = new Uri("https://api.intercom.io") };
            /*h*/ http.DefaultRequestHeaders.Add("Intercom-Version", "VERSION"); /*h*/
            await http.PostAsJsonAsync("PATH", new { role = "ROLE", email = args[0] });
            """);
    }

    private static IEnumerable<Style> Messages()
    {
        yield return Message(
            "message",
            "var request = new HttpRequestMessage(HttpMethod.Post, \"https://api.intercom.io/PATH\") { Content = JsonContent.Create(" + Anonymous + ") };");
        yield return Message(
            "message with members",
            "var request = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = new Uri(\"https://api.intercom.io/PATH\"), "
                + "Content = JsonContent.Create(" + Anonymous + ") };");
        yield return Message(
            "message in pieces",
            "var request = new HttpRequestMessage(); request.Method = HttpMethod.Post; request.RequestUri = new Uri(\"https://api.intercom.io/PATH\"); "
                + "request.Content = JsonContent.Create(" + Anonymous + ");");
        yield return Message(
            "message from a helper", "var request = Make(HttpMethod.Post, \"PATH\"); request.Content = JsonContent.Create(" + Anonymous + ");");
    }

    // The header is set beside the message for the first ones, and by the helper for the last.
    private static Style Message(string name, string request) => new(name, Class($$"""
        private readonly HttpClient _http = new();
        public async Task M(string email)
        {
            {{request}}
            {{(name.Contains("helper", StringComparison.Ordinal) ? "" : Header)}}
            await _http.SendAsync(request);
        }
        {{(name.Contains("helper", StringComparison.Ordinal) ? "private static HttpRequestMessage Make(HttpMethod verb, string path) { var request = new HttpRequestMessage(verb, $\"https://api.intercom.io/{path}\"); " + Header + " return request; }" : "")}}
        """));

    private const string Header = "/*h*/ request.Headers.Add(\"Intercom-Version\", \"VERSION\"); /*h*/";

    private static IEnumerable<Style> Bodies()
    {
        yield return Body(
            "serialized anonymous object",
            "http.PostAsync(\"PATH\", new StringContent(JsonSerializer.Serialize(" + Anonymous + "), Encoding.UTF8, \"application/json\"))");
        yield return Body("dictionary", "http.PostAsJsonAsync(\"PATH\", new Dictionary<string, object> { [\"role\"] = \"ROLE\", [\"email\"] = email })");
        yield return Body("raw JSON", "http.PostAsync(\"PATH\", new StringContent($$\"\"\"{ \"role\": \"ROLE\", \"email\": \"{{email}}\" }\"\"\"))");
        yield return Body("escaped JSON", "http.PostAsync(\"PATH\", new StringContent(\"{\\\"role\\\":\\\"ROLE\\\",\\\"email\\\":\\\"\" + email + \"\\\"}\"))");
        yield return Body("JsonObject", "http.PostAsJsonAsync(\"PATH\", new System.Text.Json.Nodes.JsonObject { [\"role\"] = \"ROLE\", [\"email\"] = email })");
        yield return Body("JObject", "http.PostAsync(\"PATH\", new StringContent(new JObject { [\"role\"] = \"ROLE\", [\"email\"] = email }.ToString()))");
        yield return Body("Newtonsoft", "http.PostAsync(\"PATH\", new StringContent(JsonConvert.SerializeObject(" + Anonymous + ")))");
        yield return Body("own class", "http.PostAsJsonAsync(\"PATH\", new Dto { Role = \"ROLE\", Email = email })");
    }

    private static Style Body(string name, string call) =>
        new(name, (name is "JObject" or "Newtonsoft" ? "using Newtonsoft.Json; using Newtonsoft.Json.Linq;\n" : "") + Class($$"""
        private class Dto { public string? Role { get; set; } public string? Email { get; set; } }
        private readonly HttpClient http = new() { BaseAddress = new Uri("https://api.intercom.io") };
        public C() { /*h*/ http.DefaultRequestHeaders.Add("Intercom-Version", "VERSION"); /*h*/ }
        public Task M(string email) => {{call}};
        """));

    private static IEnumerable<Style> OwnMethods()
    {
        yield return new("wrapper in the same class", Class("""
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io") };
            public Task<JsonElement> M(string email) => PostAsync<JsonElement>("PATH", new { role = "ROLE", email });
            private async Task<T> PostAsync<T>(string path, object body)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
                /*h*/ request.Headers.Add("Intercom-Version", "VERSION"); /*h*/
                using var response = await _http.SendAsync(request);
                return (await response.Content.ReadFromJsonAsync<T>())!;
            }
            """));
        yield return new("extension method", """
            static class Extensions
            {
                public static Task<HttpResponseMessage> PostToIntercomAsync(this HttpClient http, string path, object body)
                {
                    var request = new HttpRequestMessage(HttpMethod.Post, "https://api.intercom.io/" + path) { Content = JsonContent.Create(body) };
                    /*h*/ request.Headers.Add("Intercom-Version", "VERSION"); /*h*/
                    return http.SendAsync(request);
                }
            }
            class C { private readonly HttpClient _http = new(); public Task M(string email) => _http.PostToIntercomAsync("PATH", new { role = "ROLE", email }); }
            """);
    }

    private static string Class(string members) => "class C\n{\n" + members + "\n}";
}
