using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>Bodies that are objects of the project's own classes.</summary>
public sealed class OwnClassTests
{
    private const string Contacts = "\"https://api.intercom.io/contacts\"";

    [Theory]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Dto {{ Role = [|\"usr\"|] }})")]
    [InlineData($"http.PostAsync({Contacts}, JsonContent.Create(new Dto {{ Role = [|\"usr\"|], Email = text }}))")]
    [InlineData($"http.PostAsync({Contacts}, new StringContent(JsonSerializer.Serialize(new Attributed {{ Kind = [|\"usr\"|] }})))")]
    [InlineData($"http.PostAsync({Contacts}, new StringContent(JsonConvert.SerializeObject(new Newton {{ Kind = [|\"usr\"|] }})))")]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Record([|\"usr\"|], text))")]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Record(Email: text, Role: [|\"usr\"|]))")]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Derived {{ Role = [|\"usr\"|] }})")]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Sparse {{ Role = [|\"usr\"|] }})")]
    [InlineData("http.PutAsJsonAsync($\"https://api.intercom.io/data_attributes/{text}\", new Nested { Options = [] })", true)]
    public Task A_value_that_is_not_taken(string call, bool fine = false)
    {
        Assert.Equal(fine, !call.Contains("[|", StringComparison.Ordinal));
        return Verify.Reports<RawEnumValueAnalyzer>(RawEnumValueAnalyzer.Id, Source("await " + call + ";"));
    }

    [Theory]
    [InlineData("var dto = new Dto { Email = text }; dto.Role = [|\"usr\"|]; await http.PostAsJsonAsync(\"https://api.intercom.io/contacts\", dto);")]
    [InlineData(
        "var dto = new Dto { Role = [|\"usr\"|] }; var json = JsonSerializer.Serialize(dto, s_camel); "
            + "await http.PostAsync(\"https://api.intercom.io/contacts\", new StringContent(json));")]
    [InlineData(
        "Dictionary<string, object> body = new(); body[\"role\"] = [|\"usr\"|]; await http.PostAsJsonAsync(\"https://api.intercom.io/contacts\", body);")]
    [InlineData(
        "var body = new Dictionary<string, object> { [\"email\"] = text }; body.Add(\"role\", [|\"usr\"|]); "
            + "await http.PostAsJsonAsync(\"https://api.intercom.io/contacts\", body);")]
    [InlineData(
        "var body = new JObject { [\"role\"] = [|\"usr\"|] }; await http.PostAsync(\"https://api.intercom.io/contacts\", new StringContent(body.ToString()));")]
    [InlineData("await http.PostAsync(\"https://api.intercom.io/contacts\", new StringContent(new JObject(new JProperty(\"role\", [|\"usr\"|])).ToString()));")]
    [InlineData("await http.PostAsync(\"https://api.intercom.io/contacts\", new StringContent(JObject.FromObject(new { role = [|\"usr\"|] }).ToString()));")]
    public Task A_value_in_a_variable(string body) => Verify.Reports<RawEnumValueAnalyzer>(RawEnumValueAnalyzer.Id, Source(body));

    [Theory]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Dto {{ Role = \"user\" }})")]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Dto {{ Role = text }})")]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Dto {{ Hidden = \"usr\", Email = text }})")]
    [InlineData($"http.PostAsync({Contacts}, new StringContent(JsonSerializer.Serialize(new Dto {{ Role = \"usr\" }})))")]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Converted {{ Role = \"usr\" }})")]
    [InlineData($"http.PostAsJsonAsync({Contacts}, given)")]
    [InlineData("http.PostAsJsonAsync(\"https://example.org/contacts\", new Dto { Role = \"usr\" })")]
    public Task A_value_that_is_taken_or_unknown(string call) => Verify.Silent<RawEnumValueAnalyzer>(RawEnumValueAnalyzer.Id, Source("await " + call + ";"));

    [Theory]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Dto {{ Role = \"user\", [|Emial|] = text }})")]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Attributed {{ Kind = \"user\", [|Wrong|] = text }})")]
    [InlineData($"http.PostAsync({Contacts}, new StringContent(JsonSerializer.Serialize(new Dto {{ [|Role|] = \"user\" }})))")]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Dto {{ [|ExternalId|] = text }})")]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Dto {{ [|Emial|] = text, ExternalId = text }}, s_snake)")]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Attributed {{ [|Wrong|] = text, Plain = text }}, options)")]
    public Task A_name_that_is_not_taken(string call) => Verify.Reports<UnknownFieldAnalyzer>(UnknownFieldAnalyzer.Id, Source("await " + call + ";"));

    [Theory]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Dto {{ Role = \"user\", Email = text }})")]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Dto {{ ExternalId = text }}, s_snake)")]
    [InlineData($"http.PostAsync({Contacts}, new StringContent(JsonConvert.SerializeObject(new Dto {{ ExternalId = text }}, s_newton)))")]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Dto {{ ExternalId = text }}, options)")]
    [InlineData($"http.PostAsJsonAsync({Contacts}, new Dto {{ Hidden = text }})")]
    public Task A_name_that_is_taken_or_unknown(string call) => Verify.Silent<UnknownFieldAnalyzer>(UnknownFieldAnalyzer.Id, Source("await " + call + ";"));

    [Theory]
    [InlineData("await http.PostAsJsonAsync(\"https://api.intercom.io/data_attributes\", [|new|] Dto { Name = text });")]
    [InlineData("await http.PostAsJsonAsync(\"https://api.intercom.io/contacts\", [|new|] Dto { Name = text });")]
    [InlineData("await http.PostAsJsonAsync(\"https://api.intercom.io/contacts\", [|new|] Record(null!, null!));", true)]
    [InlineData("var dto = [|new|] Dto(); dto.Name = text; await http.PostAsJsonAsync(\"https://api.intercom.io/contacts\", dto);")]
    public Task What_is_required_is_surely_missing(string body, bool fine = false) =>
        Verify.Reports<MissingFieldAnalyzer>(MissingFieldAnalyzer.Id, Source(fine ? body.Replace("[|new|]", "new", StringComparison.Ordinal) : body));

    [Theory]
    [InlineData("await http.PostAsJsonAsync(\"https://api.intercom.io/contacts\", new Dto { Name = text, Email = text });")]
    [InlineData("await http.PostAsJsonAsync(\"https://api.intercom.io/contacts\", new Constructed(text) { Name = text });")]
    [InlineData("await http.PostAsJsonAsync(\"https://api.intercom.io/contacts\", new Defaults());")]
    [InlineData("await http.PostAsJsonAsync(\"https://api.intercom.io/contacts\", new Open { Name = text });")]
    [InlineData("await http.PostAsJsonAsync(\"https://api.intercom.io/contacts\", new Dto { Name = text }, options);")]
    [InlineData("var dto = new Dto { Name = text }; Fill(dto); await http.PostAsJsonAsync(\"https://api.intercom.io/contacts\", dto);")]
    [InlineData(
        "var dto = new Dto { Name = text }; if (text == \"\") dto.Email = text; await http.PostAsJsonAsync(\"https://api.intercom.io/contacts\", dto);")]
    public Task What_is_required_is_there_or_may_be(string body) => Verify.Silent<MissingFieldAnalyzer>(MissingFieldAnalyzer.Id, Source(body));

    private static string Source(string body) => $$"""
        using System.Text.Json.Serialization;
        using Newtonsoft.Json;
        using Newtonsoft.Json.Linq;
        using Newtonsoft.Json.Serialization;
        class Dto { public string? Role { get; set; } public string? Email { get; set; } public string? Emial { get; set; } public string? ExternalId { get; set; } public string? Name { get; set; } [System.Text.Json.Serialization.JsonIgnore] public string? Hidden { get; set; } }
        class Derived : Dto;
        class Sparse { [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)] public string? Role { get; set; } [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] public string? Email { get; set; } }
        class Attributed { [JsonPropertyName("role")] public string? Kind { get; set; } [JsonPropertyName("emial")] public string? Wrong { get; set; } public string? Plain { get; set; } }
        class Newton { [JsonProperty("role")] public string? Kind { get; set; } [JsonProperty(PropertyName = "email")] public string? Mail { get; set; } }
        class Nested { public List<string>? Options { get; set; } }
        class Constructed { public Constructed(string email) => Email = email; public string? Name { get; set; } public string? Email { get; } }
        class Defaults { public string Role { get; set; } = "user"; public string? Name { get; set; } }
        class Open { public string? Name { get; set; } [System.Text.Json.Serialization.JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; set; } }
        [System.Text.Json.Serialization.JsonConverter(typeof(object))] class Converted { public string? Role { get; set; } }
        record Record(string Role, string Email);
        class C
        {
            private static readonly JsonSerializerOptions s_snake = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
            private static readonly JsonSerializerOptions s_camel = new(JsonSerializerDefaults.Web);
            private static readonly JsonSerializerSettings s_newton = new() { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } };
            async Task M(HttpClient http, string text, Dto given, JsonSerializerOptions options) { {{body}} }
            static void Fill(Dto dto) => dto.Email = "x";
        }
        """;
}
