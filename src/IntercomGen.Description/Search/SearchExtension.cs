using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.Search;

/// <summary>Reads <c>x-intercom-search</c>: the fields, and the operators that each type takes.</summary>
internal static class SearchExtension
{
    private sealed record Entry(string Name, SearchType Type, EquatableArray<string>? Operators, EquatableArray<string> Values);

    public static SearchFacts? Read(string json)
    {
        var findings = new FindingList();
        var reader = new NodeReader(new JsonEventSource(json, findings), findings, CancellationToken.None);
        var entries = new List<Entry>();
        var operators = new Dictionary<SearchType, EquatableArray<string>>();
        if (!reader.EnterMapping()) return null;
        while (reader.NextKey(out string key))
        {
            if (key == "fields") ReadFields(reader, entries);
            else if (key == "operators") ReadOperators(reader, operators);
            else reader.Skip();
        }
        if (entries.Count == 0) return null;
        EquatableArray<string> any = SearchOperators.InOrder(operators.Values.SelectMany(static list => list));
        IEnumerable<SearchField> fields = entries.Select(entry =>
            new SearchField(entry.Name, entry.Type, entry.Operators ?? OfType(entry.Type), entry.Values));
        return new SearchFacts(fields.ToEquatableArray());

        EquatableArray<string> OfType(SearchType type) =>
            type == SearchType.Any ? any : operators.TryGetValue(type, out EquatableArray<string> known) ? known : default;
    }

    private static void ReadFields(NodeReader reader, List<Entry> entries)
    {
        if (!reader.EnterSequence()) return;
        while (reader.NextItem())
        {
            if (ReadField(reader) is { } entry) entries.Add(entry);
        }
    }

    private static Entry? ReadField(NodeReader reader)
    {
        if (!reader.EnterMapping()) return null;
        string? name = null;
        SearchType type = SearchType.Any;
        EquatableArray<string>? operators = null;
        EquatableArray<string> values = default;
        while (reader.NextKey(out string key))
        {
            switch (key)
            {
                case "name": name = reader.ReadText(); break;
                case "type": type = TypeOf(reader.ReadText()); break;
                case "operators": operators = SearchOperators.InOrder(reader.ReadTexts()); break;
                case "values": values = reader.ReadTexts().ToEquatableArray(); break;
                default: reader.Skip(); break;
            }
        }
        return name is null ? null : new Entry(name, type, operators, values);
    }

    private static void ReadOperators(NodeReader reader, Dictionary<SearchType, EquatableArray<string>> operators)
    {
        if (!reader.EnterMapping()) return;
        while (reader.NextKey(out string key)) operators[TypeOf(key)] = SearchOperators.InOrder(reader.ReadTexts());
    }

    private static SearchType TypeOf(string? name) => Enum.TryParse(name, out SearchType type) ? type : SearchType.Any;
}
