using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Reads request bodies, responses and the media types in them.</summary>
internal sealed class ContentReader(NodeReader reader, SchemaReader schemas)
{
    public EquatableArray<MediaType> ReadContent()
    {
        if (!reader.EnterMapping()) return default;
        var types = new List<MediaType>();
        while (reader.NextKey(out string name))
        {
            Schema? schema = null;
            if (!reader.EnterMapping())
            {
                types.Add(new MediaType(name, null));
                continue;
            }
            while (reader.NextKey(out string key))
            {
                if (key == "schema") schema = schemas.Read();
                else reader.Skip();
            }
            types.Add(new MediaType(name, schema));
        }
        return types.ToEquatableArray();
    }

    public Slot<RequestBody>? ReadBody()
    {
        Mark mark = reader.Mark;
        if (!reader.EnterMapping()) return null;
        var draft = new Draft();
        while (reader.NextKey(out string key)) ReadKey(draft, key);
        return draft.Pointer is null
            ? new Slot<RequestBody>(new RequestBody(draft.Required, draft.Description, draft.Content, mark), null, "", mark)
            : new Slot<RequestBody>(null, draft.Pointer, reader.Place, mark);
    }

    /// <summary>The response under the current key, its status.</summary>
    public Slot<Response>? ReadResponse(string status)
    {
        Mark mark = reader.KeyMark;
        if (!reader.EnterMapping()) return null;
        var draft = new Draft();
        while (reader.NextKey(out string key)) ReadKey(draft, key);
        return draft.Pointer is null
            ? new Slot<Response>(new Response(status, draft.Description, draft.Content, draft.Headers, mark), null, "", mark)
            : new Slot<Response>(null, draft.Pointer, reader.Place, mark);
    }

    private void ReadKey(Draft draft, string key)
    {
        switch (key)
        {
            case "$ref": draft.Pointer = reader.ReadText(); break;
            case "description": draft.Description = reader.ReadText(); break;
            case "content": draft.Content = ReadContent(); break;
            case "required": draft.Required = reader.ReadBoolean() ?? false; break;
            case "headers": draft.Headers = ReadNames(); break;
            default: reader.Skip(); break;
        }
    }

    private EquatableArray<string> ReadNames()
    {
        if (!reader.EnterMapping()) return default;
        var names = new List<string>();
        while (reader.NextKey(out string name))
        {
            names.Add(name);
            reader.Skip();
        }
        return names.ToEquatableArray();
    }

    private sealed class Draft
    {
        public string? Pointer { get; set; }

        public string? Description { get; set; }

        public bool Required { get; set; }

        public EquatableArray<MediaType> Content { get; set; }

        public EquatableArray<string> Headers { get; set; }
    }
}
