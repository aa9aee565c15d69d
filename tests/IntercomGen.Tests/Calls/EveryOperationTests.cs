using System.Net;
using System.Text.Json.Nodes;
using IntercomGen.Description;

namespace IntercomGen.Tests.Calls;

/// <summary>Every operation, called through its emitted method: what goes out is what the description asks for.</summary>
public class EveryOperationTests
{
    [Theory]
    [MemberData(nameof(Descriptions.All), MemberType = typeof(Descriptions))]
    public async Task Sends_the_declared_request(string label)
    {
        ApiDescription description = EmittedDescription.Of(label).Description;
        EmittedAssembly emitted = EmittedDescription.Of(label).Emitted;
        var problems = new List<string>();
        foreach (Operation operation in description.Operations)
        {
            using var handler = new RecordingHandler(_ => Answer(operation));
            using var http = new HttpClient(handler);
            var client = new EmittedClient(emitted, description, http);
            await client.Call(operation);
            SentRequest sent = Assert.Single(handler.Requests);
            problems.AddRange(Problems(description, operation, client, sent).Select(problem => $"{operation.Method} {operation.Path}: {problem}"));
        }

        Assert.Equal("", string.Join("\n", problems.Take(20)));
    }

    private static IEnumerable<string> Problems(ApiDescription description, Operation operation, EmittedClient client, SentRequest sent)
    {
        if (sent.Method != operation.Method) yield return $"verb {sent.Method}";
        if (!Matches(operation.Path, sent.Path)) yield return $"path {sent.Path}";
        if (sent.Headers.GetValueOrDefault("Authorization") != "Bearer " + EmittedClient.Token) yield return "no token";
        string version = operation.Path == "" ? "" : sent.Headers.GetValueOrDefault("Intercom-Version") ?? "";
        if (version != description.DefaultVersion && !OwnVersions(description, operation).Contains(version)) yield return $"version '{version}'";
        foreach (Parameter parameter in operation.Parameters.Where(static parameter => parameter.In == ParameterLocation.Query))
        {
            bool misplaced = operation.Parameters.Any(other => other.In == ParameterLocation.Path && other.Name == parameter.Name);
            if (!misplaced && !sent.Query.Contains(parameter.Name + "=", StringComparison.Ordinal) && !IsExploded(parameter, sent.Query))
            {
                yield return $"query {parameter.Name} is missing in '{sent.Query}'";
            }
        }
        foreach (Parameter parameter in operation.Parameters.Where(static parameter => parameter.In == ParameterLocation.Header))
        {
            if (!sent.Headers.ContainsKey(parameter.Name)) yield return $"header {parameter.Name} is missing";
        }
        JsonNode? body = client.Body(operation);
        if (body is not null && !JsonNode.DeepEquals(body, JsonNode.Parse(sent.Body ?? "null"))) yield return $"body\n  {body.ToJsonString()}\n  {sent.Body}";
        if (body is not null && sent.Headers.GetValueOrDefault("Content-Type")?.StartsWith("application/json", StringComparison.Ordinal) != true)
        {
            yield return "no content type";
        }
    }

    private static bool Matches(string template, string path)
    {
        string[] expected = template.Split('/'), actual = path.Split('/');
        return expected.Length == actual.Length
            && expected.Zip(actual).All(static pair =>
                pair.First.StartsWith('{') ? pair.Second.EndsWith("-1", StringComparison.Ordinal) : pair.First == pair.Second);
    }

    private static bool IsExploded(Parameter parameter, string query) =>
        parameter.Schema.OneOf.Concat([parameter.Schema]).SelectMany(static schema => schema.Properties)
            .Any(property => query.Contains(property.Name + "=", StringComparison.Ordinal));

    private static IEnumerable<string> OwnVersions(ApiDescription description, Operation operation) =>
        operation.Parameters.Where(static parameter => parameter.Name == "Intercom-Version")
            .Select(parameter => parameter.Schema.Reference is { } name ? description.Schemas.Single(schema => schema.Name == name).Schema : parameter.Schema)
            .Where(static schema => schema.Enum.Count == 1)
            .Select(static schema => schema.Enum[0].Text);

    private static (HttpStatusCode, string, string) Answer(Operation operation)
    {
        List<Response> good = [.. operation.Responses.Where(static response => response.Status.StartsWith('2'))];
        if (good.Count == 0 && operation.Responses.Any(static response => response.Status.StartsWith('3'))) return (HttpStatusCode.Redirect, "text/plain", "");
        bool list = good.Any(static response => response.Content.Any(static content => content.Schema?.Types == JsonTypes.Array));
        return (HttpStatusCode.OK, "application/json", list ? "[]" : "{}");
    }
}
