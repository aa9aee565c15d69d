using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Tests.Calls;

/// <summary>Bodies that need one of several members: with one they are sent, with none they are not.</summary>
public class ChoiceTests
{
    private static readonly string[] s_everywhere =
    [
        "POST /contacts: email|external_id|role", "POST /events: id|user_id|email", "POST /visitors/convert: user.id|user_id",
        "POST /visitors/convert: visitor.id|user_id|email", "PUT /visitors: id|user_id",
    ];

    [Theory]
    [MemberData(nameof(Descriptions.All), MemberType = typeof(Descriptions))]
    public void Every_group_of_the_description_is_known(string label)
    {
        IEnumerable<string> found = Choices(label).Select(static pair =>
            $"{pair.Operation.Method} {pair.Operation.Path}: {pair.Choice.Member}{(pair.Choice.Member.Length > 0 ? "." : "")}{Sorted(pair.Choice)}");
        var expected = new List<string>(s_everywhere.Select(Sorted));
        bool templates = EmittedDescription.Of(label).Description.DefaultVersion is "2.16" or "Preview" or "Unstable";
        if (templates) expected.Add("POST /messages: body|template");
        if (label == "published/preview.yaml") expected.Add("POST /fin/escalate: conversation_id|user");

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Descriptions.All), MemberType = typeof(Descriptions))]
    public async Task One_is_enough_and_none_is_refused_before_anything_is_sent(string label)
    {
        EmittedDescription known = EmittedDescription.Of(label);
        foreach ((OperationModel model, ChoiceModel choice) in Choices(label))
        {
            Operation operation = known.Description.Operations.Single(candidate => candidate.Method == model.Method && candidate.Path == model.Path);
            using var handler = new RecordingHandler(static _ => (HttpStatusCode.OK, "application/json", "{}"));
            using var http = new HttpClient(handler);
            var client = new EmittedClient(known.Emitted, known.Description, http);
            string[] sets = choice.Sets.Split('|');

            ArgumentException none = Assert.IsType<ArgumentException>(Record.Exception(() => { _ = Call(client, operation, choice, ""); }));
            Assert.Equal("body", none.ParamName);
            Assert.All(sets, set => Assert.Contains(set, none.Message, StringComparison.Ordinal));
            Assert.Empty(handler.Requests);

            foreach (string set in sets) await Call(client, operation, choice, set);
            Assert.Equal(sets.Length, handler.Requests.Count);
        }
    }

    [Fact]
    public void The_documentation_tells()
    {
        TypeModel request = EmittedDescription.Of("spec/intercom-2.16.yaml").Plan.Types.Single(static type => type.Name == "CreateContactRequest");

        Assert.EndsWith(" Needs `Email`, `ExternalId` or `Role`.", request.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void What_every_case_requires_is_a_required_member()
    {
        Type request = EmittedDescription.Of("spec/intercom-2.16.yaml").Emitted.Assembly.GetType("Intercom.CreateDataEventRequest", throwOnError: true)!;
        IEnumerable<string> required = request.GetProperties()
            .Where(static property => property.CustomAttributes.Any(static attribute => attribute.AttributeType.Name == "RequiredMemberAttribute"))
            .Select(static property => property.Name);

        Assert.Equal(["CreatedAt", "EventName"], required.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(OperationModel Operation, ChoiceModel Choice)> Choices(string label) =>
        EmittedDescription.Of(label).Plan.Groups.SelectMany(static group => group.Operations)
            .SelectMany(static operation => operation.Choices, static (operation, choice) => (operation, choice));

    private static string Sorted(ChoiceModel choice) => string.Join("|", choice.Sets.Split('|').Order(StringComparer.Ordinal));

    private static string Sorted(string line)
    {
        int start = line.LastIndexOfAny([' ', '.']) + 1;
        return line[..start] + string.Join("|", line[start..].Split('|').Order(StringComparer.Ordinal));
    }

    // The body of the description's schema, with one set of the choice, and the others null: null is no choice.
    private static Task Call(EmittedClient client, Operation operation, ChoiceModel choice, string set)
    {
        JsonObject body = client.Body(operation)!.AsObject();
        JsonObject holder = choice.Member.Length == 0 ? body : body[choice.Member]!.AsObject();
        foreach (string name in choice.Sets.Split('|', ',').Except(set.Split(','))) holder[name] = null;
        MethodInfo method = client.Method(operation);
        try
        {
            return client.Call(method, operation, parameter =>
                parameter.Name == "body" ? JsonSerializer.Deserialize(body.ToJsonString(), parameter.ParameterType) : null);
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            throw inner;
        }
    }
}
