using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Json;
using IntercomGen.Analyzers.Rules;
using IntercomGen.Analyzers.Text;
using IntercomGen.Description;
using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Upgrade;

/// <summary>What becomes of a hand-written call: only what is right today and is not in the target.</summary>
internal static class RawCallChanges
{
    public static IEnumerable<(Location Where, Change Change)> Of(RawCall call, ApiIndex api, ClientUpgrade upgrade)
    {
        if (call.OperationIn(api) is not { } operation) yield break;
        string subject = $"{operation.Method} {operation.Path}";
        Location address = call.Request.AddressExpression.GetLocation();
        if (upgrade.Operation(operation.Method, operation.Path) is not { } moved
            || upgrade.Target.Api.Operation(moved.Model.Method, moved.Model.Path) is not { } now)
        {
            if (!call.IsSaidElsewhere(api)) yield return (address, new Change(subject, $"'{call.Display}' is gone{Nearest(call, upgrade)}"));
            yield break;
        }
        bool moves = OperationNames.Anonymous(now.Path) != OperationNames.Anonymous(operation.Path) || now.Method != operation.Method;
        // What a declaration says is reported where it is declared.
        if (moves && !call.IsSaidElsewhere(api))
        {
            yield return (address, new Change(subject, $"'{call.Display}' is '{now.Method} {now.Path}'"));
        }
        IEnumerable<Change> parameters = call.Request.IsDeclaredElsewhere ? [] : Query(call, operation, now, subject, api, upgrade.Target.Api);
        foreach (Change change in parameters) yield return (address, change);
        foreach ((Location Where, Change Change) change in Body(call, now, subject, api, upgrade.Target.Api)) yield return change;
    }

    private static string Nearest(RawCall call, ClientUpgrade upgrade) =>
        upgrade.Target.Api.Nearest(call.Verb!, call.Path) is { } near && upgrade.Target.Api.Certain(call.Verb!, near) is not null
            ? $"; '{call.Verb} {TextPattern.Display(near)}' is near"
            : "";

    private static IEnumerable<Change> Query(RawCall call, Operation operation, Operation now, string subject, ApiIndex api, ApiIndex target)
    {
        List<(string Name, string Value)> sent = [.. call.QueryFor(api)];
        List<Parameter> taken = QueryParameters.Of(operation, api);
        List<Parameter> next = QueryParameters.Of(now, target);
        foreach ((string name, string value) in sent)
        {
            if (Find(taken, name) is not { } before) continue;
            if (Find(next, name) is not { } after)
            {
                yield return new Change($"{subject} parameter {name}", $"'{subject}' takes no parameter '{name}'");
            }
            else if (TextPattern.IsKnown(value)
                && new SchemaView(api).Values([before.Schema]) is { } values && values.Contains(value)
                && new SchemaView(target).Values([after.Schema]) is { } left && !left.Contains(value))
            {
                yield return new Change($"{subject} parameter {name}", $"'{value}' is no value of the parameter '{name}', which has {Listed.Values(left)}");
            }
        }
        // What is added to an address that is built elsewhere cannot be seen.
        if (call.Request.IsWrapped || QueryText.IsOpen(call.Query ?? "") || call.Path.IndexOf(TextPattern.Hole) == call.Path.Length - 1) yield break;
        foreach (Parameter parameter in next)
        {
            bool demanded = parameter.Required && Find(taken, parameter.Name) is not { Required: true };
            if (demanded && !sent.Exists(pair => pair.Name == parameter.Name))
            {
                yield return new Change($"{subject} parameter {parameter.Name}", $"'{subject}' requires the parameter '{parameter.Name}'");
            }
        }
    }

    private static Parameter? Find(List<Parameter> parameters, string name)
    {
        int bracket = name.IndexOf('[');
        string plain = bracket > 0 ? name.Substring(0, bracket) : name;
        return parameters.Find(parameter => parameter.Name == name || parameter.Name == plain);
    }

    private static IEnumerable<(Location Where, Change Change)> Body(RawCall call, Operation now, string subject, ApiIndex api, ApiIndex target)
    {
        if (call.Body is not { } shape || RawBody.Of(call, api) is not { } before) yield break;
        if (RawBody.JsonOf(now) is not { } schema)
        {
            yield return (shape.Where, new Change($"{subject} body", $"'{subject}' takes no body"));
            yield break;
        }
        var bodies = new RawBodyChanges(subject, before.View, new SchemaView(target));
        foreach ((Location Where, Change Change) found in bodies.Of(shape, [before.Schema], [schema], "")) yield return found;
        if (shape is not { Kind: JsonKind.Object, IsOpen: false, HasLooseNames: false }) yield break;
        HashSet<string> known = new(Lack.Each(new Requirements(api).Missing(before.Schema, shape)), StringComparer.Ordinal);
        List<string> missing = [.. Lack.Each(new Requirements(target).Missing(schema, shape)).Where(name => !known.Contains(name))];
        if (missing.Count > 0)
        {
            yield return (shape.Where, new Change($"{subject} body {missing[0].Trim('\'')}", $"'{subject}' requires {string.Join(", ", missing)}"));
        }
    }
}
