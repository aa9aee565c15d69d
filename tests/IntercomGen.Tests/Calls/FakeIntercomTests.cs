using System.Net;
using FakeIntercom;
using IntercomGen.Description;

namespace IntercomGen.Tests.Calls;

/// <summary>Every operation, called through its emitted method over real HTTP, against a server that checks requests by the description.</summary>
public class FakeIntercomTests
{
    // Operations on what is kept in memory ask for ids that exist; the rest of the sweep takes any.
    private static readonly HashSet<int> s_fine = [(int)HttpStatusCode.NotFound, (int)HttpStatusCode.Conflict];

    [Theory]
    [MemberData(nameof(Descriptions.All), MemberType = typeof(Descriptions))]
    public async Task Accepts_every_request(string label)
    {
        ApiDescription description = EmittedDescription.Of(label).Description;
        EmittedAssembly emitted = EmittedDescription.Of(label).Emitted;
        await using FakeIntercomServer server = await FakeIntercomServer.StartAsync(new FakeIntercomOptions { DescriptionPath = Descriptions.PathOf(label) });
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var client = new EmittedClient(emitted, description, http, server.BaseAddress, server.AccessToken);
        var problems = new List<string>();
        int answered = 0;
        // One operation declares no answer but errors; a server that goes by the description has nothing to say.
        foreach (Operation operation in description.Operations.Where(static operation =>
            operation.Responses.Any(static response => response.Status[0] is '2' or '3')))
        {
            try
            {
                await client.Call(client.Method(operation), operation, static parameter => parameter.IsOptional ? Type.Missing : null);
                answered++;
            }
            catch (Exception exception) when (exception.GetType().Name == "IntercomApiException")
            {
                int status = (int)exception.GetType().GetProperty("StatusCode")!.GetValue(exception)!;
                if (!s_fine.Contains(status)) problems.Add(exception.Message);
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems.Take(20)));
        Assert.True(answered > description.Operations.Count / 2, $"Only {answered} of {description.Operations.Count} were answered.");
    }
}
