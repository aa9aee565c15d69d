using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Reads <c>type</c>: a name, or the list of names of OpenAPI 3.1.</summary>
internal static class TypeKeyword
{
    public static void Read(NodeReader reader, SchemaDraft draft)
    {
        if (reader.Kind != NodeEventKind.SequenceStart)
        {
            if (reader.IsNull && reader.Text.Length == 0) reader.Skip();
            else ReadName(reader, draft);
            return;
        }
        reader.EnterSequence();
        while (reader.NextItem()) ReadName(reader, draft);
    }

    private static void ReadName(NodeReader reader, SchemaDraft draft)
    {
        string name = reader.Kind == NodeEventKind.Scalar ? reader.Text : "";
        JsonTypes type = name switch
        {
            "string" => JsonTypes.String,
            "object" => JsonTypes.Object,
            "array" => JsonTypes.Array,
            "integer" => JsonTypes.Integer,
            "boolean" => JsonTypes.Boolean,
            "number" => JsonTypes.Number,
            _ => JsonTypes.None,
        };
        draft.Types |= type;
        if (name == "null") draft.Nullable = draft.SaysNull = true;
        else if (type == JsonTypes.None) reader.Report(FindingKind.LeftOut, $"'{name}' is no JSON type; any JSON value is read there.");
        reader.Skip();
    }
}
