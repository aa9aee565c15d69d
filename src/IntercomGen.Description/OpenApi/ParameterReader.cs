using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Reads parameters.</summary>
internal sealed class ParameterReader(NodeReader reader, SchemaReader schemas, ContentReader contents)
{
    /// <summary>A list of parameters, those that are no mapping left out.</summary>
    public List<Slot<Parameter>> ReadList()
    {
        var parameters = new List<Slot<Parameter>>();
        if (!reader.EnterSequence()) return parameters;
        while (reader.NextItem())
        {
            if (Read() is { } parameter) parameters.Add(parameter);
        }
        return parameters;
    }

    public Slot<Parameter>? Read()
    {
        Mark mark = reader.Mark;
        if (!reader.EnterMapping()) return null;
        var draft = new Draft();
        while (reader.NextKey(out string key)) ReadKey(draft, key);
        if (draft.Pointer is not null) return new Slot<Parameter>(null, draft.Pointer, reader.Place, mark);
        return ToParameter(draft, mark) is { } parameter ? new Slot<Parameter>(parameter, null, "", mark) : null;
    }

    private void ReadKey(Draft draft, string key)
    {
        switch (key)
        {
            case "$ref": draft.Pointer = reader.ReadText(); break;
            case "name": draft.Name = reader.ReadText(); break;
            case "in": draft.In = reader.ReadText(); break;
            case "schema": draft.Schema = schemas.Read(); break;
            case "content": draft.Content = contents.ReadContent(); break;
            case "required": draft.Required = reader.ReadBoolean() ?? false; break;
            case "description": draft.Description = reader.ReadText(); break;
            case "deprecated": draft.Deprecated = reader.ReadBoolean() ?? false; break;
            case "style": draft.Style = reader.ReadText(); break;
            case "explode": draft.Explode = reader.ReadBoolean(); break;
            default: reader.Skip(); break;
        }
    }

    private Parameter? ToParameter(Draft draft, Mark mark)
    {
        ParameterLocation? location = draft.In switch
        {
            "path" => ParameterLocation.Path,
            "query" => ParameterLocation.Query,
            "header" => ParameterLocation.Header,
            "cookie" => ParameterLocation.Cookie,
            _ => null,
        };
        if (string.IsNullOrEmpty(draft.Name))
        {
            reader.Findings.Add(FindingKind.LeftOut, $"{reader.Place} is a parameter without a name; it is left out.", mark);
            return null;
        }
        if (location is null)
        {
            string problem = draft.In is null ? "does not say where it travels" : $"travels in '{draft.In}', which is no place";
            reader.Findings.Add(FindingKind.LeftOut, $"{reader.Place} ({draft.Name}) {problem}; it is left out.", mark);
            return null;
        }
        return new Parameter
        {
            Name = draft.Name!,
            In = location.Value,
            Schema = draft.Schema ?? (draft.Content.IsEmpty ? null : draft.Content[0].Schema) ?? new Schema { Mark = mark },
            Mark = mark,
            Required = draft.Required || location == ParameterLocation.Path,
            Description = draft.Description,
            Deprecated = draft.Deprecated,
            Style = draft.Style,
            Explode = draft.Explode,
        };
    }

    private sealed class Draft
    {
        public string? Pointer { get; set; }

        public string? Name { get; set; }

        public string? In { get; set; }

        public Schema? Schema { get; set; }

        public EquatableArray<MediaType> Content { get; set; }

        public bool Required { get; set; }

        public string? Description { get; set; }

        public bool Deprecated { get; set; }

        public string? Style { get; set; }

        public bool? Explode { get; set; }
    }
}
