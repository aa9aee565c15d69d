using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using FakeIntercom.Description;
using FakeIntercom.Tests.Support;
using FakeIntercom.Validation;

namespace FakeIntercom.Tests;

/// <summary>Every operation of a description answers, and what it answers fits its schema.</summary>
public sealed class OperationSweepTests
{
    [Theory]
    [InlineData("intercom-unstable.yaml", 150)]
    [InlineData("intercom-2.16.yaml", 231)]
    public Task Every_operation_of_our_descriptions_answers_what_it_declares(string file, int atLeast) => Sweep(Descriptions.Own(file), atLeast);

    [SharedTheory]
    [InlineData("2.7.yaml", 98)]
    [InlineData("2.9.yaml", 108)]
    [InlineData("2.11.yaml", 108)]
    [InlineData("2.12.yaml", 118)]
    [InlineData("2.14.yaml", 150)]
    [InlineData("2.16.yaml", 231)]
    [InlineData("preview.yaml", 256)]
    [InlineData("unstable.yaml", 150)]
    public Task Every_operation_of_published_descriptions_answers_what_it_declares(string file, int atLeast) => Sweep(Descriptions.Published(file), atLeast);

    private static async Task Sweep(string path, int atLeast)
    {
        await using Api api = await Api.StartAsync(new FakeIntercomOptions { DescriptionPath = path });
        IReadOnlyList<ApiOperation> operations = ApiDescription.Load(path).Operations;
        Assert.True(operations.Count >= atLeast, $"{operations.Count} operations");

        var failures = new List<string>();
        int tried = 0;
        foreach (ApiOperation operation in InSafeOrder(operations))
        {
            tried++;
            Reply reply = await Call(api, operation);
            if (reply.Status != operation.Status)
            {
                failures.Add($"{operation}: {reply.Status} {reply.Text}");
            }
            else if (operation.AnswerSchema is { } schema)
            {
                failures.AddRange(SchemaCheck.OfAnswers.Problems(schema, reply.Json).Where(p => !IsKnown(operation, p)).Select(p => $"{operation}: {p.Says}"));
            }
        }

        Assert.Equal(operations.Count, tried);
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    // What is deleted first cannot be read later.
    private static IEnumerable<ApiOperation> InSafeOrder(IReadOnlyList<ApiOperation> operations) => operations
        .OrderBy(o => o.Key is "DELETE /contacts/{}" or "DELETE /tags/{}" or "DELETE /companies/{}" or "DELETE /conversations/{}" ? 3
            : o.Verb == "DELETE" ? 2
            : o.Key.StartsWith("POST /export/cancel", StringComparison.Ordinal) ? 1 : 0);

    private static async Task<Reply> Call(Api api, ApiOperation operation)
    {
        using var request = new HttpRequestMessage(new HttpMethod(operation.Verb), OperationSamples.Path(operation, api.Server.Workspace));
        JsonNode? body = OperationSamples.Body(operation, api.Server.Workspace);
        if (body is not null)
        {
            request.Content = new StringContent(body.ToJsonString());
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }
        else if (operation.TakesMultipart)
        {
            request.Content = new MultipartFormDataContent { { new StringContent("content"), "file", "catalogue.csv" } };
        }

        using HttpResponseMessage response = await api.Http.SendAsync(request);
        return await Reply.ReadAsync(response);
    }

    // Descriptions declare a cursor object for articles; a URL is what really arrives, and so the server sends one.
    private static bool IsKnown(ApiOperation operation, SchemaProblem problem) => operation.Key == "GET /articles" && problem.Path == "$.pages.next";
}
