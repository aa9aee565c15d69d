using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>What a user asks of the client of one description.</summary>
/// <param name="Namespace">The namespace of all its types.</param>
/// <param name="Access"><c>public</c> or <c>internal</c>.</param>
/// <param name="Tags">The only groups to emit; all when empty.</param>
internal sealed record ClientSettings(string Namespace, string Access, EquatableArray<string> Tags);

/// <summary>Plans a whole client. Every decision about names, types and shapes is taken here or below.</summary>
internal static class ClientPlanner
{
    public static ClientModel Plan(ApiDescription description, ClientSettings settings, CancellationToken cancellationToken)
    {
        var plan = new Plan(description, cancellationToken);
        foreach (NamedSchema schema in InOrder(description.Schemas)) Component(plan, schema);
        EquatableArray<GroupModel> groups = GroupPlanner.Groups(plan, settings.Tags);
        foreach (Schema schema in plan.Forms.TooDeep)
        {
            plan.LeftOut(
                $"What is here is reached through more than {SchemaForms.MaxDepth} levels of schemas made of others; it is read as any JSON value.",
                schema.Mark);
        }
        if (plan.Forms.Refused is { } refused)
        {
            plan.LeftOut(
                $"The schemas take in more than {SchemaForms.MaxTakenIn} members of others by 'allOf'; "
                    + $"'{refused.Reference}' is not taken in here, nor are others after it.",
                refused.Mark);
        }
        EquatableArray<TypeModel> types = plan.Types();
        Dictionary<string, TypeModel> byName = types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        types = PagingPlanner.MarkItems(groups, types, byName);
        groups = ResolvePaging(groups, byName);
        if (!settings.Tags.IsEmpty) types = Reachable.From(groups, types);
        return new ClientModel(
            new ClientFacts(settings.Namespace, settings.Access),
            Root(description, groups),
            groups,
            types,
            WebhookPlanner.Plan(plan, types),
            SearchPlanner.Searches(plan, groups, types),
            description.Findings.Concat(plan.Findings).OrderBy(static finding => finding.Line).ThenBy(static finding => finding.Column).ToEquatableArray());
    }

    // Requests last: where a request and its resource list the same values, the enum is the resource's.
    private static IEnumerable<NamedSchema> InOrder(EquatableArray<NamedSchema> schemas) =>
        schemas.OrderBy(static schema => schema.Name.EndsWith("_request", StringComparison.Ordinal))
            .ThenBy(static schema => schema.Name, StringComparer.Ordinal);

    private static void Component(Plan plan, NamedSchema schema)
    {
        plan.CancellationToken.ThrowIfCancellationRequested();
        Form form = plan.Forms.OfComponent(schema.Name);
        if (!plan.Forms.IsType(form)) return;
        switch (form)
        {
            case Form.Members members:
                plan.Objects.Component(schema.Name, schema.Schema, members.Items);
                break;
            case Form.Choice choice:
                plan.Enums.Component(schema.Name, schema.Schema, choice.Values);
                break;
            case Form.Union union:
                plan.Unions.Component(schema.Name, schema.Schema, union);
                break;
        }
    }

    private static EquatableArray<GroupModel> ResolvePaging(EquatableArray<GroupModel> groups, Dictionary<string, TypeModel> types) => groups
        .Select(group => group with
        {
            Operations = group.Operations
                .Select(operation => operation with { Paging = PagingPlanner.Resolve(operation.Paging, operation.Result?.Type ?? "", types) })
                .ToEquatableArray(),
        })
        .ToEquatableArray();

    private static RootModel Root(ApiDescription description, EquatableArray<GroupModel> groups) => new(
        Docs.First(description.Title, "Intercom API") + " " + description.Version,
        description.DefaultVersion ?? "",
        EquatableArray.Create(Server(description, ""), Server(description, ".eu."), Server(description, ".au.")),
        groups.Select(static group => new GroupReference(group.ClassName, group.PropertyName, group.Summary)).ToEquatableArray());

    // The region is part of the host name; the server without one is the first.
    private static string Server(ApiDescription description, string region)
    {
        foreach (Server server in description.Servers)
        {
            bool fits = region.Length > 0
                ? server.Url.IndexOf(region, StringComparison.Ordinal) >= 0
                : server.Url.IndexOf(".eu.", StringComparison.Ordinal) < 0 && server.Url.IndexOf(".au.", StringComparison.Ordinal) < 0;
            if (fits && Uri.TryCreate(server.Url, UriKind.Absolute, out Uri? address) && IsSafe(address)) return server.Url;
        }
        return $"https://api{(region.Length > 0 ? region : ".")}intercom.io";
    }

    // The token is sent there. "/" is an absolute address too, of a file, where paths begin so.
    private static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);
}
