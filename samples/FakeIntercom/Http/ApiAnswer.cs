using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FakeIntercom.Http;

/// <summary>What goes back: a status with JSON, with other content or with nothing.</summary>
internal sealed record ApiAnswer(int Status, string? ContentType, ReadOnlyMemory<byte> Body)
{
    // Intercom sends markup as it is; the default would escape every angle bracket.
    private static readonly JsonSerializerOptions s_asSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>JSON that has yet to be fitted to what the description says of the answer.</summary>
    public JsonNode? Json { get; init; }

    public static ApiAnswer Of(JsonNode json, int status = 200) => new(status, "application/json; charset=utf-8", default) { Json = json };

    public static ApiAnswer Text(string contentType, string text) => new(200, contentType, Encoding.UTF8.GetBytes(text));

    public static ApiAnswer Empty(int status) => new(status, null, default);

    public static ApiAnswer Redirect(Uri to) => Empty(302) with { Headers = new Dictionary<string, string> { ["Location"] = to.AbsoluteUri } };

    public static ApiAnswer Error(ApiException error, string requestId)
    {
        var entry = new JsonObject { ["code"] = error.Code, ["message"] = error.Message };
        if (error.Field is not null)
        {
            entry["field"] = error.Field;
        }

        return Of(new JsonObject { ["type"] = "error.list", ["request_id"] = requestId, ["errors"] = new JsonArray(entry) }, error.Status);
    }

    /// <summary>The answer with its JSON as bytes.</summary>
    public ApiAnswer Encoded() => Json is null ? this : this with { Body = JsonSerializer.SerializeToUtf8Bytes(Json, s_asSent) };
}
