using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace IntercomGen.Runtime;

/// <summary>The HTTP side of a webhook: from the request to a notification that is known to be Intercom's, and from its fate to a status.</summary>
internal sealed class WebhookReceiver(IntercomWebhookOptions options, WebhookDelivery delivery)
{
    public async Task ReceiveAsync(HttpContext context) => context.Response.StatusCode = HttpMethods.IsHead(context.Request.Method)
        ? StatusCodes.Status200OK
        : await StatusAsync(context).ConfigureAwait(false);

    private async ValueTask<int> StatusAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        using PooledBody? body = await PooledBody
            .ReadAsync(request.Body, request.ContentLength, options.MaxBodyBytes, context.RequestAborted).ConfigureAwait(false);
        if (body is null)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        IntercomNotification notification;
        try
        {
            notification = IntercomWebhook.Parse(body.Span, request.Headers[IntercomWebhook.SignatureHeader], options.ClientSecret!);
        }
        catch (IntercomWebhookSignatureException)
        {
            delivery.Refused();
            return StatusCodes.Status401Unauthorized;
        }
        catch (JsonException)
        {
            return StatusCodes.Status400BadRequest;
        }

        return await delivery.DeliverAsync(notification).ConfigureAwait(false) ? StatusCodes.Status200OK : StatusCodes.Status500InternalServerError;
    }
}
