using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IntercomGen.Runtime.Tests.Webhooks;

public class EndpointTests
{
    private const string Secret = "client-secret";

    [Fact]
    public async Task A_failed_handler_is_asked_again()
    {
        int calls = 0;
        await using WebApplication app = await StartAsync((_, _) => ++calls == 1 ? throw new InvalidOperationException("first") : Task.CompletedTask);

        Assert.Equal(HttpStatusCode.InternalServerError, await PostAsync(app, "n1"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "n1"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "n1"));
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task A_slow_handler_goes_on_after_the_answer()
    {
        var go = new TaskCompletionSource();
        var done = new TaskCompletionSource();
        await using WebApplication app = await StartAsync(
            async (_, _) =>
            {
                await go.Task;
                done.SetResult();
            },
            static options => options.AnswerWithin = TimeSpan.Zero);

        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "n1"));
        Assert.False(done.Task.IsCompleted);
        go.SetResult();
        await done.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_refused()
    {
        int calls = 0;
        await using WebApplication app = await StartAsync(
            (_, _) =>
            {
                calls++;
                return Task.CompletedTask;
            },
            static options => options.MaxBodyBytes = 10);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await PostAsync(app, "n1"));
        Assert.Equal(0, calls);
    }

    [Fact]
    public async Task A_signed_body_that_is_no_JSON_is_a_bad_request()
    {
        await using WebApplication app = await StartAsync((_, _) => Task.CompletedTask);

        Assert.Equal(HttpStatusCode.BadRequest, await PostBodyAsync(app, "no json"));
    }

    [Fact]
    public async Task A_ledger_of_the_application_is_asked()
    {
        var ledger = new MemoryWebhookLedger(10);
        await ledger.TryEnterAsync("known", default);
        int calls = 0;
        await using WebApplication app = await StartAsync(
            (_, _) =>
            {
                calls++;
                return Task.CompletedTask;
            },
            services: services => services.AddSingleton<IIntercomWebhookLedger>(ledger));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "known"));
        Assert.Equal(0, calls);
    }

    [Fact]
    public async Task A_full_ledger_forgets_the_oldest()
    {
        var ledger = new MemoryWebhookLedger(2);
        foreach (string id in (string[])["a", "b", "c"]) Assert.True(await ledger.TryEnterAsync(id, default));

        Assert.False(await ledger.TryEnterAsync("b", default));
        Assert.True(await ledger.TryEnterAsync("a", default));
    }

    [Fact]
    public async Task Wrong_options_are_told_when_the_route_is_mapped()
    {
        await using WebApplication app = WebApplication.CreateSlimBuilder().Build();

        Assert.Throws<ArgumentException>(() => app.MapIntercomWebhook("/hook", static _ => { }, static (_, _) => Task.CompletedTask));
        Assert.Throws<ArgumentException>(() => app.MapIntercomWebhook(
            "/hook", static options => (options.ClientSecret, options.AnswerWithin) = (Secret, TimeSpan.FromSeconds(6)), static (_, _) => Task.CompletedTask));
    }

    private static async Task<WebApplication> StartAsync(
        Func<IntercomNotification, CancellationToken, Task> handle,
        Action<IntercomWebhookOptions>? configure = null,
        Action<IServiceCollection>? services = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        services?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        app.MapIntercomWebhook(
            "/hook",
            options =>
            {
                options.ClientSecret = Secret;
                configure?.Invoke(options);
            },
            handle);
        await app.StartAsync();
        return app;
    }

    private static Task<HttpStatusCode> PostAsync(WebApplication app, string id) => PostBodyAsync(app, $$"""{"id":"{{id}}","topic":"ping"}""");

    private static async Task<HttpStatusCode> PostBodyAsync(WebApplication app, string text)
    {
        byte[] body = Encoding.UTF8.GetBytes(text);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        using var content = new ByteArrayContent(body);
        content.Headers.Add(IntercomWebhook.SignatureHeader, IntercomWebhook.Sign(body, Secret));
        using HttpResponseMessage answer = await http.PostAsync(new Uri("/hook", UriKind.Relative), content);
        return answer.StatusCode;
    }
}
