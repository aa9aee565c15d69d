using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Json;
using IntercomGen.Analyzers.Rules;
using IntercomGen.Description;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Upgrade;

/// <summary>Walks a body that the source writes along both schemas at once.</summary>
internal sealed class RawBodyChanges(string subject, SchemaView before, SchemaView after)
{
    public IEnumerable<(Location Where, Change Change)> Of(JsonShape shape, List<Schema> old, List<Schema> now, string path)
    {
        foreach (JsonMember member in shape.Members)
        {
            List<Schema> was = [.. old.SelectMany(schema => before.Member(schema, member.Name))];
            if (was.Count == 0) continue;
            string at = path.Length == 0 ? member.Name : path + "." + member.Name;
            List<Schema> becomes = [.. now.SelectMany(schema => after.Member(schema, member.Name))];
            if (becomes.Count == 0)
            {
                // A member that the target does not name may still be taken, where it takes any.
                if (now.Count > 0 && now.TrueForAll(after.IsClosed)) yield return (member.Where, New(at, $"'{subject}' takes no '{at}'"));
                continue;
            }
            JsonTypes oldTypes = Types(was, before);
            JsonTypes newTypes = Types(becomes, after);
            if (oldTypes != JsonTypes.None && newTypes != JsonTypes.None && (oldTypes & newTypes) == 0 && !Fits(member.Value, newTypes))
            {
                bool spoken = newTypes == JsonTypes.String && oldTypes == (JsonTypes.Integer | JsonTypes.Number);
                Change change = New(at, $"'{at}' is {Named(newTypes)} instead of {Named(oldTypes)}");
                yield return (member.Where, change with { Types = spoken ? ("long", "string") : null });
                continue;
            }
            if (Value(member.Value, was, becomes, at) is { } gone) yield return (member.Value.Where, gone);
            foreach ((Location Where, Change Change) found in Of(member.Value, was, becomes, at)) yield return found;
        }
        List<Schema> items = [.. old.SelectMany(before.Items)];
        List<Schema> newItems = [.. now.SelectMany(after.Items)];
        foreach (JsonShape item in shape.Items)
        {
            if (Value(item, items, newItems, path) is { } gone) yield return (item.Where, gone);
            foreach ((Location Where, Change Change) found in Of(item, items, newItems, path + "[]")) yield return found;
        }
    }

    private Change? Value(JsonShape value, List<Schema> old, List<Schema> now, string at)
    {
        bool gone = value.Kind == JsonKind.Text && before.Values(old)?.Contains(value.Text) == true
            && after.Values(now) is { } values && !values.Contains(value.Text);
        return gone ? New(at, $"'{value.Text}' is no value of '{at}', which has {Listed.Values(after.Values(now)!)}") : null;
    }

    private Change New(string at, string text) => new($"{subject} body {at}", text);

    private static JsonTypes Types(List<Schema> schemas, SchemaView view)
    {
        JsonTypes types = JsonTypes.None;
        foreach (Schema part in schemas.SelectMany(view.Parts))
        {
            types |= part.Types;
            if (!part.Properties.IsEmpty) types |= JsonTypes.Object;
            if (!part.Enum.IsEmpty && part.Types == JsonTypes.None) types |= JsonTypes.String;
        }
        // Whole numbers are numbers.
        return (types & (JsonTypes.Integer | JsonTypes.Number)) != 0 ? types | JsonTypes.Integer | JsonTypes.Number : types;
    }

    // A value that is sent as the target wants it already is right then.
    private static bool Fits(JsonShape value, JsonTypes types) => value.Kind switch
    {
        JsonKind.Text => (types & JsonTypes.String) != 0,
        JsonKind.Number => (types & JsonTypes.Number) != 0,
        JsonKind.Object => (types & JsonTypes.Object) != 0,
        JsonKind.Array => (types & JsonTypes.Array) != 0,
        _ => false,
    };

    private static string Named(JsonTypes types)
    {
        var names = new List<string>();
        if ((types & JsonTypes.Object) != 0) names.Add("an object");
        if ((types & JsonTypes.Array) != 0) names.Add("a list");
        if ((types & JsonTypes.String) != 0) names.Add("a string");
        if ((types & JsonTypes.Number) != 0) names.Add("a number");
        if ((types & JsonTypes.Boolean) != 0) names.Add("true or false");
        return string.Join(" or ", names);
    }
}
