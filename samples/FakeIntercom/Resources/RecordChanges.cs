using System.Text.Json.Nodes;
using FakeIntercom.Data;

namespace FakeIntercom.Resources;

/// <summary>What a request changes of a record: what it names, null included, and nothing else.</summary>
internal static class RecordChanges
{
    public static void Assign(JsonObject record, JsonObject body, IEnumerable<string> settable)
    {
        foreach (string name in settable.Where(body.Has))
        {
            record[name] = body[name]?.DeepClone();
        }
    }

    /// <summary>Attributes are changed one by one; those that the request leaves out stay.</summary>
    public static void MergeAttributes(JsonObject record, JsonObject body, string name = "custom_attributes")
    {
        if (body.Object(name) is not { } changes)
        {
            return;
        }

        JsonObject attributes = record.Object(name) ?? [];
        if (attributes.Parent is null)
        {
            record[name] = attributes;
        }

        foreach ((string attribute, JsonNode? value) in changes)
        {
            attributes[attribute] = value?.DeepClone();
        }
    }
}
