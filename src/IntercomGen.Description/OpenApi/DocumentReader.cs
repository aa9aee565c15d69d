using IntercomGen.Description.Naming;
using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Reads the root of a description and brings its parts together.</summary>
internal sealed class DocumentReader
{
    private static readonly string[] s_read = ["openapi", "info", "servers", "tags", "paths", "components"];

    private static readonly HashSet<string> s_unread = new(StringComparer.Ordinal) { "security", "externalDocs", "webhooks", "jsonSchemaDialect", "$self" };

    private readonly NodeReader _reader;
    private readonly SchemaReader _schemas;
    private readonly DocumentHead _head;
    private readonly PathsReader _paths;
    private readonly Components _components;
    private readonly List<Extension> _extensions = [];
    private string? _openApi;
    private string? _other;

    public DocumentReader(NodeReader reader)
    {
        _reader = reader;
        _schemas = new SchemaReader(reader);
        _head = new DocumentHead(reader);
        var contents = new ContentReader(reader, _schemas);
        var parameters = new ParameterReader(reader, _schemas, contents);
        _paths = new PathsReader(reader, parameters, contents);
        _components = new Components(reader, _schemas, parameters, contents);
    }

    public ApiDescription Read()
    {
        Mark start = _reader.Mark;
        if (_reader.Kind == NodeEventKind.End) throw new UnreadableException("The file is empty.", new Mark(1, 1));
        if (_reader.Kind != NodeEventKind.MappingStart) throw new UnreadableException("This is not OpenAPI: the file is not a mapping.", start);
        _reader.EnterMapping();
        while (_reader.NextKey(out string key)) ReadKey(key);
        while (_reader.Kind != NodeEventKind.End) _reader.Skip();
        if (_openApi is null) throw new UnreadableException("This is not OpenAPI: the file has no 'openapi' field." + _other, start);
        if (_paths.Drafts.Count == 0 && _components.Schemas.Count == 0)
        {
            throw new UnreadableException("The description has no paths and no schemas: there is nothing to generate.", start);
        }
        return Assemble(start);
    }

    private void ReadKey(string key)
    {
        switch (key)
        {
            case "openapi": ReadVersion(); break;
            case "swagger": throw SpecificationVersion.Swagger(_reader.ReadText(), _reader.KeyMark);
            case "info": _head.ReadInfo(); break;
            case "servers": _head.ReadServers(); break;
            case "tags": _head.ReadTags(); break;
            case "paths": _paths.Read(); break;
            case "components": _components.Read(); break;
            default: ReadExtension(key); break;
        }
    }

    private void ReadVersion()
    {
        Mark mark = _reader.Mark;
        _openApi = _reader.ReadText() ?? "";
        SpecificationVersion.Check(_openApi, mark);
    }

    private void ReadExtension(string key)
    {
        if (ExtensionReader.IsExtension(key))
        {
            _extensions.Add(ExtensionReader.Read(_reader, key));
            return;
        }
        if (key.StartsWith("/", StringComparison.Ordinal)) _other ??= " Paths stand at its top, as in a piece of a description; name the whole one.";
        else if (key == "item") _other ??= " It looks like a collection of Postman; convert it to OpenAPI 3 first.";
        // Half of the client is missing where one of these is misspelled.
        if (!s_unread.Contains(key) && Nearest.To(key, s_read) is { } meant)
        {
            _reader.Findings.Add(FindingKind.LeftOut, $"'{key}' is no field of OpenAPI, and is not read; did you mean '{meant}'?", _reader.KeyMark);
        }
        _reader.Skip();
    }

    private ApiDescription Assemble(Mark start)
    {
        if (_paths.Drafts.Count == 0) _reader.Findings.Add(FindingKind.Quality, "The description has no paths; the client has models only.", start);
        var assembler = new OperationAssembler(_components, _reader.Findings);
        List<Operation> operations = _paths.Drafts.ConvertAll(assembler.Assemble);
        new SchemaReferences(_components.Schemas, _reader.Findings).Settle(_schemas.References, operations);
        VersionHeader header = VersionHeader.Find(operations, _components.Schemas);
        string? sent = header.For(_head.Version);
        if (sent is null && operations.Count > 0 && _head.Version is { Length: > 0 } version) ReportVersion(version);
        return new ApiDescription
        {
            OpenApi = _openApi,
            Title = _head.Title,
            Version = _head.Version,
            DefaultVersion = sent,
            Versions = header.Values,
            Servers = _head.Servers.ToEquatableArray(),
            SecuritySchemes = _components.SecuritySchemes.ToEquatableArray(),
            Tags = _head.Tags.ToEquatableArray(),
            Operations = operations.ToEquatableArray(),
            Schemas = _components.Schemas.ToEquatableArray(),
            Extensions = _extensions.ToEquatableArray(),
            Findings = _reader.Findings.ToArray(),
        };
    }
    // Without the header, whoever changes the app's setting changes what the client reads.
    private void ReportVersion(string version) => _reader.Findings.Add(
        FindingKind.Quality,
        $"info.version '{version}' is no version of the Intercom API, and no operation says which 'Intercom-Version' it takes; "
            + "the client sends none, and is answered in the version that the app is set to.",
        _head.VersionMark);
}
