using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Reads <c>components</c>.</summary>
internal sealed class Components(NodeReader reader, SchemaReader schemas, ParameterReader parameters, ContentReader contents)
{
    public List<NamedSchema> Schemas { get; } = [];

    public List<SecurityScheme> SecuritySchemes { get; } = [];

    public ComponentTable<Parameter> Parameters { get; } = new("parameters", reader.Findings);

    public ComponentTable<RequestBody> RequestBodies { get; } = new("requestBodies", reader.Findings);

    public ComponentTable<Response> Responses { get; } = new("responses", reader.Findings);

    public void Read()
    {
        if (!reader.EnterMapping()) return;
        while (reader.NextKey(out string kind))
        {
            switch (kind)
            {
                case "schemas": ReadEach(ReadSchema); break;
                case "parameters": ReadEach(name => Keep(Parameters, name, parameters.Read())); break;
                case "requestBodies": ReadEach(name => Keep(RequestBodies, name, contents.ReadBody())); break;
                case "responses": ReadEach(name => Keep(Responses, name, contents.ReadResponse(name))); break;
                case "securitySchemes": ReadEach(ReadSecurityScheme); break;
                default: reader.Skip(); break;
            }
        }
    }

    private static void Keep<T>(ComponentTable<T> table, string name, Slot<T>? slot) where T : class
    {
        if (slot is not null) table.Add(name, slot);
    }

    private void ReadEach(Action<string> read)
    {
        if (!reader.EnterMapping()) return;
        while (reader.NextKey(out string name)) read(name);
    }

    private void ReadSchema(string name)
    {
        Mark mark = reader.KeyMark;
        Schemas.Add(new NamedSchema(name, schemas.Read(), mark));
    }

    private void ReadSecurityScheme(string name)
    {
        if (!reader.EnterMapping(FindingKind.Quality)) return;
        string? type = null;
        string? scheme = null;
        while (reader.NextKey(out string key))
        {
            if (key == "type") type = reader.ReadText();
            else if (key == "scheme") scheme = reader.ReadText();
            else reader.Skip();
        }
        if (type is not null) SecuritySchemes.Add(new SecurityScheme(name, type, scheme));
    }
}
