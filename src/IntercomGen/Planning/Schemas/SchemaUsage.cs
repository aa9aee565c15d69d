using IntercomGen.Description;

namespace IntercomGen.Planning;

/// <summary>
/// Whether a component is only ever sent. There, <c>required</c> can be trusted and a constant can be filled in; what the API answers keeps to
/// neither.
/// </summary>
internal sealed class SchemaUsage
{
    private readonly HashSet<string> _sent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _received = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Schema> _schemas = new(StringComparer.Ordinal);

    public SchemaUsage(ApiDescription description)
    {
        foreach (NamedSchema schema in description.Schemas) _schemas[schema.Name] = schema.Schema;
        foreach (Operation operation in description.Operations)
        {
            foreach (Parameter parameter in operation.Parameters) Mark(parameter.Schema, _sent);
            foreach (MediaType body in operation.RequestBody?.Content ?? default) Mark(body.Schema, _sent);
            foreach (Response response in operation.Responses)
            {
                foreach (MediaType content in response.Content) Mark(content.Schema, _received);
            }
        }
    }

    public bool IsOnlySent(string component) => _sent.Contains(component) && !_received.Contains(component);

    // A work list, because descriptions nest and refer as deep as they like.
    private void Mark(Schema? root, HashSet<string> set)
    {
        var open = new Stack<Schema>();
        Push(root);
        while (open.Count > 0)
        {
            Schema schema = open.Pop();
            if (schema.Reference is { } name && set.Add(name) && _schemas.TryGetValue(name, out Schema? target)) Push(target);
            foreach (Property property in schema.Properties) Push(property.Schema);
            foreach (Schema part in schema.OneOf) Push(part);
            foreach (Schema part in schema.AnyOf) Push(part);
            foreach (Schema part in schema.AllOf) Push(part);
            Push(schema.Items);
            Push(schema.AdditionalSchema);
        }

        void Push(Schema? schema)
        {
            if (schema is not null) open.Push(schema);
        }
    }
}
