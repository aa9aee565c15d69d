using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Reads one operation.</summary>
internal sealed class OperationReader(NodeReader reader, ParameterReader parameters, ContentReader contents)
{
    public bool Read(OperationDraft draft)
    {
        if (!reader.EnterMapping()) return false;
        while (reader.NextKey(out string key)) ReadKey(draft, key);
        return true;
    }

    private void ReadKey(OperationDraft draft, string key)
    {
        switch (key)
        {
            case "operationId": draft.OperationId = reader.ReadText(); break;
            case "summary": draft.Summary = reader.ReadText(); break;
            case "description": draft.Description = reader.ReadText(); break;
            case "deprecated": draft.Deprecated = reader.ReadBoolean() ?? false; break;
            case "tags": draft.Tags = reader.ReadTexts(); break;
            case "parameters": draft.Parameters = parameters.ReadList(); break;
            case "requestBody": draft.RequestBody = contents.ReadBody(); break;
            case "responses": ReadResponses(draft); break;
            case "externalDocs": draft.DocumentationUrl = ExternalDocs.ReadUrl(reader); break;
            default: ReadExtension(draft, key); break;
        }
    }

    private void ReadResponses(OperationDraft draft)
    {
        if (!reader.EnterMapping()) return;
        while (reader.NextKey(out string status))
        {
            Mark mark = reader.KeyMark;
            if (ExtensionReader.IsExtension(status)) reader.Skip();
            else if (contents.ReadResponse(status) is { } response) draft.Responses.Add((status, mark, response));
        }
    }

    private void ReadExtension(OperationDraft draft, string key)
    {
        if (ExtensionReader.IsExtension(key)) draft.Extensions.Add(ExtensionReader.Read(reader, key));
        else reader.Skip();
    }
}
