using System.Net.Http.Headers;
using System.Text.Json;
using IntercomGen.Benchmarks.Json;

namespace IntercomGen.Benchmarks.Calls;

/// <summary>What a careful developer writes without a client: version header, status check, errors with their body.</summary>
internal sealed class HandWritten(HttpClient http, string token)
{
    public async Task<PlainContact> ShowContactAsync(string id, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.intercom.io/contacts/" + Uri.EscapeDataString(id));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("Intercom-Version", "2.16");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("benchmark", "1.0"));
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            string error = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            throw new HttpRequestException($"{(int)response.StatusCode}: {error}", null, response.StatusCode);
        }

        Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            return (await JsonSerializer.DeserializeAsync(body, PlainContext.Default.PlainContact, cancellationToken).ConfigureAwait(false))!;
        }
    }
}
