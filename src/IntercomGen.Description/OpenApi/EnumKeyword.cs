using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Reads <c>enum</c>, <c>const</c> and <c>default</c>.</summary>
internal static class EnumKeyword
{
    public static void Read(NodeReader reader, SchemaDraft draft)
    {
        if (!reader.EnterSequence()) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.NextItem()) ReadValue(reader, draft, seen);
    }

    public static void ReadConstant(NodeReader reader, SchemaDraft draft) => ReadValue(reader, draft, []);

    /// <summary>The current node when it is a scalar other than null.</summary>
    public static Literal? ReadLiteral(NodeReader reader)
    {
        Literal? literal = null;
        if (reader.Kind == NodeEventKind.Scalar && !reader.IsNull)
        {
            string text = reader.Text;
            JsonTypes type = reader.IsPlain ? CoreScalar.TypeOf(text) : JsonTypes.String;
            literal = new Literal(type, type == JsonTypes.Boolean ? text.ToLowerInvariant() : text);
        }
        reader.Skip();
        return literal;
    }

    /// <summary>
    /// Decides what a <c>~</c> without quotes is. YAML says null; but where a string schema does not allow null, it is the search operator
    /// that someone forgot to quote.
    /// </summary>
    public static void SettleTilde(NodeReader reader, SchemaDraft draft)
    {
        if (draft.Types == JsonTypes.String && !draft.SaysNull)
        {
            (int index, Mark mark) = draft.PlainTilde!.Value;
            (draft.Enum ??= []).Insert(index, new Literal(JsonTypes.String, "~"));
            reader.Findings.Add(FindingKind.Quality, $"{reader.Place} lists ~ without quotes, which is null in YAML; it is read as the text '~'.", mark);
        }
        else
        {
            draft.Nullable = true;
        }
    }

    private static void ReadValue(NodeReader reader, SchemaDraft draft, HashSet<string> seen)
    {
        if (reader.IsNull)
        {
            if (reader.Text == "~") draft.PlainTilde ??= (draft.Enum?.Count ?? 0, reader.Mark);
            else draft.Nullable = true;
            reader.Skip();
            return;
        }
        if (reader.Kind != NodeEventKind.Scalar)
        {
            reader.Report(FindingKind.LeftOut, "is no single value; it is left out.");
        }
        else if (!seen.Add(reader.Text))
        {
            reader.Report(FindingKind.Quality, $"lists '{reader.Text}' twice; it counts once.");
        }
        else if (ReadLiteral(reader) is { } literal)
        {
            (draft.Enum ??= []).Add(literal);
            return;
        }
        reader.Skip();
    }
}
