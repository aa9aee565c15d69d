using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace IntercomGen.Runtime;

/// <summary>Maps the address that Intercom posts notifications to.</summary>
/// <remarks>
/// The body is read as it comes and its signature is checked before anything else. Answers: 200 for a notification that was handled, that is
/// still being handled when the time for an answer is over, or that was delivered before; 401 without a right signature; 413 for a body that is
/// too long; 400 for a signed body that is no JSON; 500 when the handler fails, upon which Intercom delivers once more. A HEAD request, by which
/// Intercom checks the address, is answered with 200. Where the application asks every caller to be authorized, add
/// <c>.AllowAnonymous()</c>: the signature is the authorization.
/// </remarks>
public static class IntercomWebhookEndpoints
{
    private static readonly string[] Methods = ["POST", "HEAD"];

    /// <summary>Maps a webhook to a function.</summary>
    /// <param name="endpoints">The routes of the application.</param>
    /// <param name="pattern">The path, such as <c>/webhooks/intercom</c>.</param>
    /// <param name="configure">Settles how notifications are received; <see cref="IntercomWebhookOptions.ClientSecret"/> is required.</param>
    /// <param name="handle">Called for each notification. Its token is cancelled when the application stops.</param>
    /// <returns>A builder for conventions of the endpoint.</returns>
    /// <exception cref="ArgumentException">The options cannot be used.</exception>
    public static IEndpointConventionBuilder MapIntercomWebhook(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        Action<IntercomWebhookOptions> configure,
        Func<IntercomNotification, CancellationToken, Task> handle)
    {
        _ = handle ?? throw new ArgumentNullException(nameof(handle));
        return endpoints.MapIntercomWebhook(pattern, configure, (notification, _, token) => handle(notification, token));
    }

    /// <summary>Maps a webhook to a handler of the application's services.</summary>
    /// <typeparam name="THandler">The handler; each notification gets it from a scope of its own.</typeparam>
    /// <param name="endpoints">The routes of the application.</param>
    /// <param name="pattern">The path, such as <c>/webhooks/intercom</c>.</param>
    /// <param name="configure">Settles how notifications are received; <see cref="IntercomWebhookOptions.ClientSecret"/> is required.</param>
    /// <returns>A builder for conventions of the endpoint.</returns>
    /// <exception cref="ArgumentException">The options cannot be used.</exception>
    public static IEndpointConventionBuilder MapIntercomWebhook<THandler>(
        this IEndpointRouteBuilder endpoints, string pattern, Action<IntercomWebhookOptions> configure)
        where THandler : class, IIntercomWebhookHandler =>
        endpoints.MapIntercomWebhook(
            pattern, configure, static (notification, services, token) => services.GetRequiredService<THandler>().HandleAsync(notification, token));

    /// <summary>Maps a webhook to a function that uses services of the application.</summary>
    /// <param name="endpoints">The routes of the application.</param>
    /// <param name="pattern">The path, such as <c>/webhooks/intercom</c>.</param>
    /// <param name="configure">Settles how notifications are received; <see cref="IntercomWebhookOptions.ClientSecret"/> is required.</param>
    /// <param name="handle">Called for each notification, with services of a scope of its own. Its token is cancelled when the application stops.</param>
    /// <returns>A builder for conventions of the endpoint.</returns>
    /// <exception cref="ArgumentException">The options cannot be used.</exception>
    public static IEndpointConventionBuilder MapIntercomWebhook(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        Action<IntercomWebhookOptions> configure,
        Func<IntercomNotification, IServiceProvider, CancellationToken, Task> handle)
    {
        _ = endpoints ?? throw new ArgumentNullException(nameof(endpoints));
        _ = configure ?? throw new ArgumentNullException(nameof(configure));
        _ = handle ?? throw new ArgumentNullException(nameof(handle));
        var options = new IntercomWebhookOptions();
        configure(options);
        options.Validate();
        var receiver = new WebhookReceiver(options, new WebhookDelivery(options, handle, endpoints.ServiceProvider));
        RequestDelegate receive = receiver.ReceiveAsync;
        return endpoints.MapMethods(pattern, Methods, receive).WithDisplayName($"Intercom webhook {pattern}");
    }
}
