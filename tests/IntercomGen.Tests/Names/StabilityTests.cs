using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Model;
using IntercomGen.Planning;

namespace IntercomGen.Tests.Names;

/// <summary>The same operation has the same name in every version, whatever the order of the file.</summary>
public class StabilityTests
{
    // Where Intercom gave an operation another meaning, or two versions have two operations on one path, names differ and should.
    private static readonly Dictionary<string, string> s_renamed = new(StringComparer.Ordinal)
    {
        ["GET /custom_object_instances/{}"] = "One version looks up by external id, the other by id: another operation on the same path.",
    };

    [SharedFact]
    public void An_operation_has_one_group_and_method_in_all_descriptions()
    {
        var names = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (string label in Descriptions.Names())
        {
            foreach ((string operation, string name) in Methods(Plan(label)))
            {
                (names.TryGetValue(operation, out HashSet<string>? known) ? known : names[operation] = []).Add(name);
            }
        }

        string differing = string.Join(
            "\n",
            names.Where(static pair => pair.Value.Count > 1 && !s_renamed.ContainsKey(pair.Key))
                .Select(static pair => $"{pair.Key}: {string.Join(", ", pair.Value)}").Order(StringComparer.Ordinal));

        Assert.True(differing.Length == 0, differing);
    }

    [Theory]
    [MemberData(nameof(Descriptions.All), MemberType = typeof(Descriptions))]
    public void Every_tag_is_a_group(string label)
    {
        ApiDescription description = DescriptionReader.Read(Descriptions.Read(label));
        IEnumerable<string> tags = description.Operations.SelectMany(static operation => operation.Tags).Distinct().Select(GroupNames.Home);

        Assert.Empty(tags.Select(Words.Pascal).Except(Plan(description).Groups.Select(static group => group.PropertyName)));
    }

    [Fact]
    public void A_group_links_to_its_documentation()
    {
        string description = Tiny.Yaml("", "/things: { get: { tags: [Things], operationId: listThings, responses: { '204': { description: Done } } } }")
            + "tags: [{ name: Things, externalDocs: { url: 'https://example.org/things' } }]\n";

        string emitted = Generation.Text(Generation.Run(description), "ThingsClient.g.cs");

        Assert.Contains("/// <seealso href=\"https://example.org/things\">Documentation</seealso>\n[", emitted, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("spec/intercom-unstable.yaml", 1)]
    [InlineData("spec/intercom-2.16.yaml", 2)]
    public void The_order_of_the_file_does_not_matter(string label, int seed)
    {
        ApiDescription description = DescriptionReader.Read(Descriptions.Read(label));
        var random = new Random(seed);
        ApiDescription shuffled = description with
        {
            Operations = description.Operations.OrderBy(_ => random.Next()).ToEquatableArray(),
            Schemas = description.Schemas.OrderBy(_ => random.Next()).ToEquatableArray(),
        };

        Assert.Equal(Names(Plan(description)), Names(Plan(shuffled)));
    }

    [SharedTheory]
    [InlineData("published/2.7.yaml", 98)]
    [InlineData("published/2.9.yaml", 108)]
    [InlineData("published/2.11.yaml", 108)]
    [InlineData("published/2.12.yaml", 118)]
    [InlineData("published/2.14.yaml", 150)]
    [InlineData("published/2.16.yaml", 231)]
    [InlineData("published/preview.yaml", 256)]
    public void Every_operation_is_emitted_once(string label, int count)
    {
        string text = string.Concat(Generation.Run(Descriptions.Read(label)).Results.Single().GeneratedSources
            .Where(static source => source.HintName.EndsWith("Client.g.cs", StringComparison.Ordinal)).Select(static source => source.SourceText.ToString()));

        Assert.Equal(count, text.Split("[IntercomOperation(").Length - 1);
    }

    [Theory]
    [MemberData(nameof(Descriptions.All), MemberType = typeof(Descriptions))]
    public void What_an_operation_answers_is_not_dropped(string label)
    {
        ApiDescription description = DescriptionReader.Read(Descriptions.Read(label));
        HashSet<string> silent = [.. Plan(description).Groups.SelectMany(static group => group.Operations)
            .Where(static operation => operation.ResultKind == ResultKind.None).Select(static operation => operation.Method + " " + operation.Path)];

        IEnumerable<string> dropped = description.Operations
            .Where(static operation =>
                operation.Responses.Any(static response => response.Status[0] == '2' && response.Content.Any(static content => content.Schema is not null)))
            .Select(static operation => operation.Method + " " + operation.Path)
            .Where(silent.Contains);

        Assert.Empty(dropped);
    }

    private static ClientModel Plan(string label) => Plan(DescriptionReader.Read(Descriptions.Read(label)));

    private static ClientModel Plan(ApiDescription description) =>
        ClientPlanner.Plan(description, new ClientSettings("Intercom", "public", default), CancellationToken.None);

    private static IEnumerable<(string Operation, string Name)> Methods(ClientModel client) =>
        client.Groups.SelectMany(static group => group.Operations.Select(operation =>
            (operation.Method + " " + OperationNames.Anonymous(operation.Path), $"{group.PropertyName}.{Signature(operation)}")));

    private static string Signature(OperationModel operation)
    {
        IEnumerable<ArgumentModel> path = operation.Arguments.Where(static argument => argument.Kind == ArgumentKind.Path);
        return $"{operation.Name}({string.Join(", ", path.Select(static argument => argument.Name))})";
    }

    private static List<string> Names(ClientModel client) =>
    [
        .. Methods(client).Select(static method => method.Name),
        .. client.Types.SelectMany(Members),
    ];

    private static IEnumerable<string> Members(TypeModel type) => type is ObjectModel model
        ? model.Properties.Select(property => $"{type.Name}.{property.Name}: {property.Shape.CSharp}").Order(StringComparer.Ordinal)
        : [type.Name];
}
