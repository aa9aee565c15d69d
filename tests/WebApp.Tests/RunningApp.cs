using System.Net.Http.Json;
using System.Reflection;
using System.Text;
using FakeIntercom;
using Intercom;
using Microsoft.AspNetCore.Builder;

namespace WebApp.Tests;

/// <summary>The sample as it runs, on a free port and over an Intercom in this process.</summary>
public sealed class RunningApp : IAsyncLifetime
{
    private Demo? _demo;
    private WebApplication? _app;

    public HttpClient Browser { get; } = new();

    public FakeIntercomServer Intercom => _demo!.Server;

    public async Task InitializeAsync()
    {
        string folder = typeof(RunningApp).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static it => it.Key == "WebAppFolder").Value!;
        _demo = await Demo.StartAsync(["--Intercom:AccessToken="]);
        _app = InboxApp.Build([$"--contentRoot={folder}", "--urls=http://127.0.0.1:0", .. _demo!.Settings]);
        await _app.StartAsync();
        Browser.BaseAddress = new Uri(_app.Urls.First());
    }

    public async Task DisposeAsync()
    {
        Browser.Dispose();
        await _app!.DisposeAsync();
        await _demo!.DisposeAsync();
    }

    /// <summary>Posts a body to the webhook as Intercom does.</summary>
    /// <param name="body">The body.</param>
    /// <param name="signature">Its signature; the right one when null, none when empty.</param>
    public async Task<HttpResponseMessage> PostAsync(string body, string? signature = null)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/webhooks/intercom") { Content = new ByteArrayContent(bytes) };
        string value = signature ?? IntercomWebhook.Sign(bytes, Demo.ClientSecret);
        if (value.Length > 0) request.Headers.TryAddWithoutValidation(IntercomWebhook.SignatureHeader, value);
        return await Browser.SendAsync(request);
    }

    public async Task<string[]> EventsAsync() => await Browser.GetFromJsonAsync<string[]>("/events") ?? [];
}
