using System;
using System.Collections.Generic;
using System.Text.Json;

namespace IntercomGen.Runtime;

/// <summary>
/// Reads the error bodies that Intercom really sends: an error list, a single type and message, an error key, a map from
/// field to text. Anything else (a proxy's HTML, nothing) gives no errors and is no error itself.
/// </summary>
internal static class ErrorBodyReader
{
    public static (IReadOnlyList<IntercomError> Errors, string? RequestId) Read(string body)
    {
        var errors = new List<IntercomError>();
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            JsonElement root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object)
            {
                ReadObject(root, errors);
                return (errors, Text(root, "request_id"));
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not Intercom's own answer, or a name with half of a surrogate pair; the raw body is on the exception.
        }

        return (errors, null);
    }

    private static void ReadObject(JsonElement root, List<IntercomError> errors)
    {
        if (root.TryGetProperty("errors", out JsonElement list))
        {
            ReadErrors(list, errors);
        }

        if (errors.Count > 0)
        {
            return;
        }

        string? message = Text(root, "message") ?? Text(root, "error");
        string? code = Text(root, "error_key") ?? Text(root, "code");
        if (message is not null || code is not null)
        {
            errors.Add(new(code ?? Text(root, "type"), message, Text(root, "field")));
        }
    }

    private static void ReadErrors(JsonElement list, List<IntercomError> errors)
    {
        if (list.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in list.EnumerateArray())
            {
                errors.Add(item.ValueKind == JsonValueKind.Object
                    ? new(Text(item, "code") ?? Text(item, "type"), Text(item, "message"), Text(item, "field"))
                    : new(null, Text(item)));
            }
        }
        else if (list.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty field in list.EnumerateObject())
            {
                errors.Add(new(null, Text(field.Value), field.Name));
            }
        }
    }

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) ? Text(value) : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => String(value),
        _ => value.GetRawText(),
    };

    private static string? String(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, escaped: what a server makes of an emoji that it cuts off.
            return value.GetRawText().Trim('"');
        }
    }
}
