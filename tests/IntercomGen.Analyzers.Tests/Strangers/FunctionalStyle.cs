// Requests as values, sent by functions that are put together.
namespace Acme.Functions;

using Send = Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>;

internal static class Pipeline
{
    public static Send Over(HttpClient http) => (request, token) => http.SendAsync(request, token);

    public static Send WithToken(this Send next, string token) => (request, cancellation) =>
    {
        request.Headers.Authorization = new("Bearer", token);
        return next(request, cancellation);
    };

    public static Send WithVersion(this Send next, string version) => (request, cancellation) =>
    {
        request.Headers.TryAddWithoutValidation("Intercom-Version", version);
        return next(request, cancellation);
    };

    public static HttpRequestMessage Get(string path) => new(HttpMethod.Get, "https://api.intercom.io/" + path);

    public static HttpRequestMessage Post<T>(string path, T body) =>
        new(HttpMethod.Post, "https://api.intercom.io/" + path) { Content = JsonContent.Create(body) };
}

internal static class Program
{
    private static async Task Main()
    {
        using var http = new HttpClient();
        Send send = Pipeline.Over(http).WithVersion("2.16").WithToken(Environment.GetEnvironmentVariable("TOKEN") ?? "");

        (string Role, string Email)[] people = [("user", "ada@example.org"), ("lead", "bob@example.org")];
        foreach ((string role, string email) in people) await Create(role, email);
        await Run(Pipeline.Get("contacts"), Print, Fail);
        await Run(Pipeline.Post("contacts/search", Query("email", "~", "@example.org")), Print, Fail);
        await Run(Pipeline.Get("users"), Print, Fail); // IGEN1003

        Task Create(string role, string email) => Run(Pipeline.Post("contacts", new { role, email }), Print, Fail);

        static object Query(string field, string comparison, string value) => new { query = new { field, @operator = comparison, value } };

        async Task Run(HttpRequestMessage request, Func<string, Task> done, Func<int, Task> failed)
        {
            using HttpResponseMessage response = await send(request, CancellationToken.None);
            await (response.IsSuccessStatusCode ? done(await response.Content.ReadAsStringAsync()) : failed((int)response.StatusCode));
        }

        static Task Print(string text) => Console.Out.WriteLineAsync(text);

        static Task Fail(int status) => Console.Error.WriteLineAsync(status.ToString());
    }
}
