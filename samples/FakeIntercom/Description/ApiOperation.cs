using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace FakeIntercom.Description;

/// <summary>One operation of the description with everything that serving it needs.</summary>
internal sealed partial class ApiOperation
{
    public ApiOperation(string verb, string path, OpenApiOperation source, IEnumerable<IOpenApiParameter> parameters)
    {
        Verb = verb;
        Path = path;
        Source = source;
        Shape = Placeholder().Replace(path, "{}");
        Segments = Shape.Split('/', StringSplitOptions.RemoveEmptyEntries);
        PathNames = [.. Placeholder().Matches(path).Select(m => m.Value.Trim('{', '}'))];
        Parameters = [.. parameters];
        (string Status, IOpenApiResponse Response) success = (source.Responses ?? [])
            .Where(r => r.Key[0] is '2' or '3')
            .OrderBy(r => r.Key, StringComparer.Ordinal)
            .Select(r => (r.Key, r.Value))
            .FirstOrDefault(("200", new OpenApiResponse()));
        Status = int.TryParse(success.Status, out int status) ? status : 200;
        Response = success.Response;
    }

    public string Verb { get; }

    public string Path { get; }

    /// <summary>The path with nameless placeholders: names flip between versions, the shape does not.</summary>
    public string Shape { get; }

    public string Key => $"{Verb} {Shape}";

    public IReadOnlyList<string> Segments { get; }

    public IReadOnlyList<string> PathNames { get; }

    public IReadOnlyList<IOpenApiParameter> Parameters { get; }

    public OpenApiOperation Source { get; }

    public int Status { get; }

    public IOpenApiResponse Response { get; }

    public IOpenApiSchema? AnswerSchema => JsonSchemaOf(Response.Content);

    public string? AnswerContentType => Response.Content is { Count: > 0 } content ? content.Keys.First() : null;

    public IOpenApiSchema? BodySchema => JsonSchemaOf(Source.RequestBody?.Content);

    /// <summary>The only thing this operation takes is a form with files.</summary>
    public bool TakesMultipart => BodySchema is null && Source.RequestBody?.Content?.ContainsKey("multipart/form-data") == true;

    public override string ToString() => $"{Verb} {Path}";

    private static IOpenApiSchema? JsonSchemaOf(IDictionary<string, IOpenApiMediaType>? content) =>
        content is not null && content.TryGetValue("application/json", out IOpenApiMediaType? json) ? json.Schema : null;

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
