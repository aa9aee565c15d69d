using System.Net.Http.Headers;

namespace IntercomGen.Runtime;

/// <summary>JSON bodies to send.</summary>
internal static class JsonPayload
{
    // Shared by all requests: nobody changes it.
    public static readonly MediaTypeHeaderValue MediaType = new("application/json") { CharSet = "utf-8" };

    // An array of its own, not a pooled one: a handler may still be sending it after the answer came (429 before the last
    // byte was sent) or after the call was cancelled.
    public static byte[] Write(IJsonWritable value) => JsonOut.Bytes(value);

    public static byte[] Write(IntercomValue value) => value.Json.ToArray();
}
