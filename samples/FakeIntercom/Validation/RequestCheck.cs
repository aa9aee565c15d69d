using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;
using Microsoft.OpenApi;

namespace FakeIntercom.Validation;

/// <summary>Refuses requests that the description does not allow.</summary>
internal static class RequestCheck
{
    public static void Authorization(string? header, string accessToken)
    {
        if (string.IsNullOrEmpty(header))
        {
            throw new ApiException(401, "token_not_found", "No access token was sent");
        }

        if (header != $"Bearer {accessToken}")
        {
            throw new ApiException(401, "unauthorized", "The access token is not valid");
        }
    }

    public static void Parameters(ApiCall call)
    {
        foreach (IOpenApiParameter parameter in call.Operation.Parameters.Where(p => p.In == ParameterLocation.Query))
        {
            string name = parameter.Name ?? "";
            if (call.Query.TryGetValue(name, out string? value))
            {
                CheckValue(name, value, parameter.Schema);
            }
            else if (parameter.Required
                && !call.Operation.PathNames.Contains(name) // job_identifier is in the path but declared as query
                && !call.Query.Keys.Any(k => k.StartsWith(name + "[", StringComparison.Ordinal)) // filter[user_id]=..
                && !IsExplodedObject(parameter.Schema))
            {
                throw ApiException.Missing(name);
            }
        }
    }

    public static void Multipart(string? contentType)
    {
        if (contentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) != true)
        {
            throw ApiException.Invalid("The body has to be multipart/form-data");
        }
    }

    /// <summary>Parses and checks the body of an operation that takes JSON.</summary>
    public static JsonObject Body(ApiCall call, string text)
    {
        JsonNode? node;
        try
        {
            node = text.Length == 0 ? new JsonObject() : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            throw new ApiException(400, "bad_request", "The body is not valid JSON");
        }

        if (node is not JsonObject body)
        {
            throw ApiException.Invalid("The body has to be a JSON object");
        }

        if (SchemaCheck.OfRequests.Problems(call.Operation.BodySchema, body).FirstOrDefault(p => !IsInQuery(p)) is { } problem)
        {
            string field = problem.Path.Length > 2 ? problem.Path[2..] : "body";
            throw problem.IsMissing ? ApiException.Missing(field) : ApiException.Invalid(problem.Says, field);
        }

        return body;
    }

    // A search judges its own query: descriptions do not allow single filters beside groups, Intercom does.
    private static bool IsInQuery(SchemaProblem problem) =>
        problem.Path.StartsWith("$.query", StringComparison.Ordinal) && !(problem.IsMissing && problem.Path == "$.query");

    private static void CheckValue(string name, string value, IOpenApiSchema? schema)
    {
        bool wanted = schema?.Type is { } type && (type & ~JsonSchemaType.Null) == JsonSchemaType.Integer;
        if (wanted && !long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            throw ApiException.Invalid($"{name} has to be a whole number", name);
        }

        if (schema?.Enum is { Count: > 0 } values && !values.Any(v => v.AsText() == value))
        {
            throw ApiException.Invalid($"{name} has no value '{value}'", name);
        }
    }

    // An object in form style sends its members as parameters of their own.
    private static bool IsExplodedObject(IOpenApiSchema? schema) => schema?.Type is { } type && type.HasFlag(JsonSchemaType.Object);
}
