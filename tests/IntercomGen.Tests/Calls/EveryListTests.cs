using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Web;
using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Tests.Calls;

/// <summary>Every list of every description is walked over three pages, in every shape in which Intercom tells the next page.</summary>
public class EveryListTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string label in Descriptions.Names())
            {
                foreach (string shape in new[] { "cursor", "url", "scroll", "next_cursor", "page", "flat" }) data.Add(label, shape);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Gives_every_item_once_and_in_order(string label, string shape)
    {
        ApiDescription description = EmittedDescription.Of(label).Description;
        ClientModel plan = EmittedDescription.Of(label).Plan;
        EmittedAssembly emitted = EmittedDescription.Of(label).Emitted;
        int lists = 0;
        foreach (OperationModel model in plan.Groups.SelectMany(static group => group.Operations).Where(static operation => operation.Paging is not null))
        {
            lists++;
            Operation operation = description.Operations.Single(candidate => candidate.Method == model.Method && candidate.Path == model.Path);
            string[] path = WirePath(plan, model);
            using var handler = new RecordingHandler(sent => (HttpStatusCode.OK, "application/json", Page(path, shape, sent)));
            using var http = new HttpClient(handler);
            var client = new EmittedClient(emitted, description, http);
            MethodInfo method = client.Method(operation).DeclaringType!.GetMethods()
                .Single(candidate =>
                    candidate.Name == model.Paging!.MethodName + "Async"
                        && !candidate.GetParameters().Any(static parameter => parameter.ParameterType.Name == "IntercomQuery"));
            // A first page asked for by number or cursor would not be the first.
            object pages = client.Invoke(method, operation, static parameter =>
                parameter.Name is "page" or "startingAfter" or "cursor" or "scrollParam" or "query" ? Type.Missing : null)!;

            List<string> items = await Walk(pages);

            Assert.Equal(["1-1", "1-2", "2-1", "2-2", "3-1", "3-2"], items.Select(static item => JsonNode.Parse(item)!["id"]!.ToString()));
            Assert.Equal(3, handler.Requests.Count);
            Assert.All(handler.Requests, request => Assert.Equal(handler.Requests[0].Path, request.Path));
        }
        Assert.True(lists >= 20, $"{label} has only {lists} lists.");
    }

    private static string[] WirePath(ClientModel plan, OperationModel model)
    {
        string type = model.Result!.Type!;
        var path = new List<string>();
        foreach (string name in model.Paging!.Path.Split("?."))
        {
            PropertyModel property =
                ((ObjectModel)plan.Types.Single(candidate => candidate.Name == type)).Properties.Single(candidate => candidate.Name == name);
            path.Add(property.JsonName);
            type = property.Shape.Type ?? "";
        }
        return [.. path];
    }

    private static string Page(string[] path, string shape, SentRequest sent)
    {
        var query = HttpUtility.ParseQueryString(sent.Query);
        JsonNode? body = string.IsNullOrEmpty(sent.Body) ? null : JsonNode.Parse(sent.Body);
        // The sampled body has places of its own; those of the pager are numbers.
        string?[] places =
        [
            body?["pagination"]?["starting_after"]?.ToString(), body?["page"]?.ToString(), query["starting_after"], query["scroll_param"], query["cursor"],
            query["page"],
        ];
        int number = places.Contains("3") ? 3 : places.Contains("2") ? 2 : 1;
        JsonNode items = new JsonArray([Item(number, 1), Item(number, 2)]);
        for (int i = path.Length - 1; i > 0; i--) items = new JsonObject { [path[i]] = items };
        var answer = new JsonObject { [path[0]] = items };
        string next = (number + 1).ToString(CultureInfo.InvariantCulture);
        bool last = number == 3;
        switch (shape)
        {
            case "cursor":
                answer["pages"] = new JsonObject
                {
                    ["type"] = "pages",
                    ["next"] = last ? null : new JsonObject { ["per_page"] = 2, ["starting_after"] = next },
                };
                break;
            case "url":
                answer["pages"] = new JsonObject { ["next"] = last ? null : "https://elsewhere.example.org/other?per_page=2&starting_after=" + next };
                break;
            case "scroll":
                answer["scroll_param"] = last ? null : next;
                break;
            case "next_cursor":
                answer["next_cursor"] = last ? null : next;
                answer["has_more"] = !last;
                break;
            case "page":
                answer["pages"] = new JsonObject { ["page"] = number, ["per_page"] = 2, ["total_pages"] = 3 };
                break;
            default:
                answer["page"] = number;
                answer["total_pages"] = 3;
                break;
        }
        return answer.ToJsonString();
    }

    private static JsonObject Item(int page, int number) => new() { ["id"] = string.Create(CultureInfo.InvariantCulture, $"{page}-{number}") };

    private static async Task<List<string>> Walk(object pages)
    {
        var items = new List<string>();
        Type sequence = pages.GetType().GetInterfaces()
            .Single(static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        object enumerator = sequence.GetMethod("GetAsyncEnumerator")!.Invoke(pages, [CancellationToken.None])!;
        Type walker = typeof(IAsyncEnumerator<>).MakeGenericType(sequence.GetGenericArguments());
        while (await (ValueTask<bool>)walker.GetMethod("MoveNextAsync")!.Invoke(enumerator, [])!)
        {
            items.Add(walker.GetProperty("Current")!.GetValue(enumerator)!.ToString()!);
        }
        return items;
    }
}
