using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>The keywords of a schema that hold a scalar, and the extensions.</summary>
internal sealed class ScalarKeywords(NodeReader reader)
{
    public void Read(SchemaDraft draft, string key)
    {
        switch (key)
        {
            case "description": draft.Description = reader.ReadText(); break;
            case "format": draft.Format = reader.ReadText(); break;
            case "title": draft.Title = reader.ReadText(); break;
            case "pattern": draft.Pattern = reader.ReadText(); break;
            case "nullable": ReadNullable(draft); break;
            case "deprecated": draft.Deprecated = reader.ReadBoolean() ?? false; break;
            case "readOnly": draft.ReadOnly = reader.ReadBoolean() ?? false; break;
            case "writeOnly": draft.WriteOnly = reader.ReadBoolean() ?? false; break;
            case "minimum": draft.Minimum = reader.ReadNumber(); break;
            case "maximum": draft.Maximum = reader.ReadNumber(); break;
            case "exclusiveMinimum": draft.Minimum = ReadExclusive() ?? draft.Minimum; break;
            case "exclusiveMaximum": draft.Maximum = ReadExclusive() ?? draft.Maximum; break;
            case "minLength": draft.MinLength = reader.ReadCount(); break;
            case "maxLength": draft.MaxLength = reader.ReadCount(); break;
            case "minItems": draft.MinItems = reader.ReadCount(); break;
            case "maxItems": draft.MaxItems = reader.ReadCount(); break;
            default: ReadExtension(draft, key); break;
        }
    }

    // OpenAPI 3.0 has a boolean beside the bound, 3.1 the bound itself. The bound is kept as if it were inclusive, which forbids nothing that is allowed.
    private double? ReadExclusive()
    {
        if (reader.Kind == NodeEventKind.Scalar && CoreScalar.Boolean(reader.Text) is null) return reader.ReadNumber();
        reader.Skip();
        return null;
    }

    private void ReadNullable(SchemaDraft draft)
    {
        if (reader.ReadBoolean() is not { } nullable) return;
        draft.SaysNull = true;
        draft.Nullable |= nullable;
    }

    private void ReadExtension(SchemaDraft draft, string key)
    {
        if (ExtensionReader.IsExtension(key)) (draft.Extensions ??= []).Add(ExtensionReader.Read(reader, key));
        else reader.Skip();
    }
}
