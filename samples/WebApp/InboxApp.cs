using Intercom;
using Microsoft.Extensions.Http.Resilience;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace WebApp;

/// <summary>The application: a page of conversations, and a webhook.</summary>
internal static class InboxApp
{
    public static WebApplication Build(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

        // Reads the section "Intercom". MaxRetries is 0 in appsettings.json: here the resilience handler repeats what failed.
        builder.Services.AddIntercom(builder.Configuration)
            .AddStandardResilienceHandler(static options => options.Retry.DisableForUnsafeHttpMethods());

        builder.Services.AddOpenTelemetry()
            .WithTracing(static tracing => tracing.AddSource("Intercom").AddConsoleExporter())
            .WithMetrics(static metrics => metrics.AddMeter("Intercom").AddConsoleExporter());

        builder.Services.AddSingleton<RecentEvents>();
        builder.Services.AddScoped<NotificationHandler>();

        WebApplication app = builder.Build();
        app.MapGet("/", ConversationsPage.ShowAsync);
        app.MapGet("/events", static (RecentEvents events) => events.All);
        app.MapIntercomWebhook<NotificationHandler>("/webhooks/intercom", options => options.ClientSecret = app.Configuration["Intercom:ClientSecret"]);
        return app;
    }
}
