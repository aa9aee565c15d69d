// All addresses in one class, formatted where they are used; the token exchange among them.
namespace Acme.Support;

internal static class Routes
{
    public const string Host = "https://api.intercom.io";
    public const string OAuth = Host + "/auth/eagle/token";
    public const string Me = Host + "/me";
    public const string Contacts = Host + "/contacts";
    public const string Contact = Contacts + "/{0}";
    public const string ContactNotes = Contact + "/notes";
    public const string Conversations = Host + "/conversations";
    public const string Users = Host + "/users";
    public static readonly string Search = $"{Conversations}/search";
    public static readonly Uri Help = new("https://www.intercom.com/help");
    public static readonly Uri Install = new("https://app.intercom.com/oauth?client_id=acme");
}

internal static class HeaderNames
{
    public const string Version = "Intercom-Version";
    public const string VersionValue = "2.16";
}

internal sealed class Gateway : IDisposable
{
    private readonly HttpClient _http;

    public Gateway(string token)
    {
        _http = new HttpClient();
        foreach (KeyValuePair<string, string> header in Headers(token)) _http.DefaultRequestHeaders.Add(header.Key, header.Value);
    }

    public async Task<string> ExchangeAsync(string code, string id, string secret)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["code"] = code, ["client_id"] = id, ["client_secret"] = secret });
        using HttpResponseMessage response = await _http.PostAsync(Routes.OAuth, form);
        return await response.Content.ReadAsStringAsync();
    }

    public Task<string> MeAsync() => _http.GetStringAsync(Routes.Me);

    public Task<string> ContactAsync(string id) => _http.GetStringAsync(string.Format(Routes.Contact, id));

    public Task<HttpResponseMessage> NoteAsync(string id, string text) => _http.PostAsJsonAsync(string.Format(Routes.ContactNotes, id), new { body = text });

    public Task<HttpResponseMessage> SearchAsync(string email) =>
        _http.PostAsJsonAsync(Routes.Search, new { query = new { field = "source.author.email", @operator = "=", value = email } });

    public Task<HttpResponseMessage> LegacyAsync() => _http.GetAsync(Routes.Users); // IGEN1003

    public Task<string> HelpAsync() => _http.GetStringAsync(Routes.Help);

    public void Dispose() => _http.Dispose();

    private static Dictionary<string, string> Headers(string token) => new()
    {
        ["Authorization"] = $"Bearer {token}",
        [HeaderNames.Version] = HeaderNames.VersionValue,
    };
}
