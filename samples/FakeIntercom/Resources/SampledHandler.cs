using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;
using FakeIntercom.Paging;
using FakeIntercom.Schemas;
using FakeIntercom.Validation;
using Microsoft.OpenApi;

namespace FakeIntercom.Resources;

/// <summary>Answers from the response schema: stable for the same path, with what the request said where the answer has a place for it.</summary>
internal static class SampledHandler
{
    public static ApiAnswer Answer(ApiCall call)
    {
        if (call.PathValues.Any(v => v.StartsWith("missing", StringComparison.Ordinal)))
        {
            throw ApiException.NotFound("Resource");
        }

        int status = call.Operation.Status;
        if (status is >= 300 and < 400)
        {
            return ApiAnswer.Redirect(new Uri($"https://recordings.example.com{call.Path}.mp3")) with { Status = status };
        }

        if (call.Operation.AnswerSchema is { } schema)
        {
            return ApiAnswer.Of(Sample(call, schema), status);
        }

        return call.Operation.AnswerContentType is { } type
            ? ApiAnswer.Text(type, $"{call.Operation.Source.OperationId}: a line of text\nand one more\n")
            : ApiAnswer.Empty(status);
    }

    private static JsonNode Sample(ApiCall call, IOpenApiSchema schema)
    {
        JsonNode sample = SampledPages.Sample(call, schema) ?? new JsonObject();
        if (sample is JsonObject answer)
        {
            Echo(call, schema, answer);
        }

        return sample;
    }

    private static void Echo(ApiCall call, IOpenApiSchema schema, JsonObject answer)
    {
        Dictionary<string, IOpenApiSchema> properties = schema.AllProperties();
        foreach ((string name, JsonNode? value) in call.Body)
        {
            if (name is not ("id" or "type" or "pagination")
                && properties.TryGetValue(name, out IOpenApiSchema? property)
                && value is not null
                && SchemaCheck.OfAnswers.Problems(property, value).Count == 0)
            {
                answer[name] = value.DeepClone();
            }
        }

        if (call.Operation.Segments[^1] == "{}" && answer["id"].AsText() is not null)
        {
            answer["id"] = IdOf(call);
        }
    }

    // What a POST makes has an id of its own, below that of its kind: POST /custom_object_instances/Order. The caller's id finds it again.
    private static JsonNode IdOf(ApiCall call) => call.Operation.Verb == "POST"
        ? SampleValues.Text($"{call.Path}#{call.Body.Text("external_id")}", "id", null, null)
        : call.Id;
}
