using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace RawHttp;

/// <summary>Calls as people write them by hand, each with one mistake; the comment at the end of a line names the rule that finds it.</summary>
internal sealed class HandWritten
{
    private const string SignatureHeader = "X-Hub-Signature";

    private static readonly HttpClient s_shared = new() { BaseAddress = new Uri("https://api.intercom.io/") };

    private readonly HttpClient _http;

    public HandWritten(string token)
    {
        _http = new HttpClient { BaseAddress = new Uri("https://api.intercom.io/") };
        _http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        _http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
    }

    public Task<HttpResponseMessage> GoneAsync(string id) => _http.GetAsync($"users/{id}"); // IGEN1003

    public Task<HttpResponseMessage> WrongVerbAsync(string id, HttpContent body) => _http.PatchAsync($"contacts/{id}", body); // IGEN4001

    public Task<HttpResponseMessage> WrongValueAsync(string email) => _http.PostAsJsonAsync("contacts", new { role = "usr", email }); // IGEN3002

    public Task<HttpResponseMessage> UnknownFieldAsync(string email) =>
        _http.PostAsJsonAsync("contacts", new { role = "user", email, fullname = "Ada" }); // IGEN4005

    public Task<HttpResponseMessage> MissingFieldAsync() => _http.PostAsJsonAsync("data_attributes", new { name = "plan", data_type = "string" }); // IGEN4002

    public Task<HttpResponseMessage> MillisecondsAsync(string email, DateTimeOffset at) =>
        _http.PostAsJsonAsync("contacts", new { email, signed_up_at = at.ToUnixTimeMilliseconds() }); // IGEN4004

    public Task<HttpResponseMessage> SearchAsync(string email)
    {
        var query = new { field = "emial", @operator = "=", value = email }; // IGEN4003
        return _http.PostAsync("contacts/search", new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json"));
    }

    public static async Task<string> NoVersionAsync()
    {
        using var http = new HttpClient();
        return await http.GetStringAsync("https://api.intercom.io/me"); // IGEN2001
    }

    public static async Task<string> SharedAsync()
    {
        s_shared.DefaultRequestHeaders.Add("Intercom-Version", "2.16"); // IGEN2004
        return await s_shared.GetStringAsync("me");
    }

    public async Task<HttpResponseMessage> NoSuchVersionAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "me");
        request.Headers.Add("Intercom-Version", "3.16"); // IGEN2002
        return await _http.SendAsync(request);
    }

    public async Task<HttpResponseMessage> OtherVersionAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "me");
        request.Headers.Add("Intercom-Version", "2.11"); // IGEN2003
        return await _http.SendAsync(request);
    }

    public Task<HttpResponseMessage> OtherRegionAsync() => _http.GetAsync("https://api.eu.intercom.io/me"); // IGEN5003

    public static bool IsGenuine(JsonElement body, string signature, byte[] secret)
    {
        byte[] hash = HMACSHA1.HashData(secret, JsonSerializer.SerializeToUtf8Bytes(body)); // IGEN5004
        return signature == $"{SignatureHeader}: sha1={Convert.ToHexStringLower(hash)}";
    }
}
