namespace IntercomGen.Description.Search;

/// <summary>
/// Reads what a published search operation tells in its text: a table of fields, a table of operators with the types that they go with, and sentences
/// that make exceptions for a field.
/// </summary>
internal static class SearchTables
{
    private static readonly Dictionary<string, SearchType> s_types = new(StringComparer.Ordinal)
    {
        ["String"] = SearchType.String, ["Integer"] = SearchType.Integer, ["Float"] = SearchType.Float,
        ["Boolean"] = SearchType.Boolean, ["Date"] = SearchType.Date, ["Datetime"] = SearchType.Datetime,
    };

    public static SearchFacts? Read(string? text)
    {
        if (text is null || text.IndexOf('|') < 0) return null;
        MarkdownTable? fields = null, operators = null;
        foreach (MarkdownTable table in MarkdownTable.Read(text))
        {
            if (table.Header.Length >= 2 && table.Header[0] == "Field" && table.Header[1] == "Type") fields ??= table;
            else if (table.Header.Length >= 2 && table.Header[0] == "Operator") operators ??= table;
        }
        if (fields is null || operators is null) return null;
        List<OperatorRule> rules = [.. operators.Rows.Where(static row => row.Length >= 2).Select(static row => new OperatorRule(row[0], row[1]))];
        var exceptions = new Exceptions(string.Join(" ", text.Replace("*", "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        SearchField[] read = [.. fields.Rows
            .Where(static row => row.Length >= 2 && row[0].Length > 0)
            .Select(row => exceptions.To(Field(row[0], row[1], rules)))];
        return read.Length == 0 ? null : new SearchFacts(read.ToEquatableArray());
    }

    private static SearchField Field(string name, string cell, List<OperatorRule> rules)
    {
        int accepts = cell.IndexOf("Accept", StringComparison.Ordinal);
        string type = accepts < 0 ? cell : cell.Substring(0, accepts);
        List<SearchType> types = TypesIn(type);
        string[] operators = [.. rules.Where(rule => !rule.Spares(name) && types.Exists(rule.GoesWith)).Select(static rule => rule.Operator)];
        SearchType one = types.Count == 1 ? types[0] : SearchType.Any;
        return new SearchField(name, one, SearchOperators.InOrder(operators), accepts < 0 ? default : Values(cell.Substring(accepts)));
    }

    // "Accepts user or lead", or a list in back ticks.
    private static EquatableArray<string> Values(string text)
    {
        EquatableArray<string> quoted = Quoted(text).ToEquatableArray();
        if (!quoted.IsEmpty || !text.StartsWith("Accepts ", StringComparison.Ordinal)) return quoted;
        return text.Substring("Accepts ".Length).Split([" or ", ", "], StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();
    }

    // What stands between two back ticks.
    private static string[] Quoted(string text)
    {
        string[] parts = text.Split('`');
        return [.. parts.Where((part, index) => index % 2 == 1 && index < parts.Length - 1 && part.Length > 0)];
    }

    private static List<SearchType> TypesIn(string text)
    {
        var types = new List<SearchType>();
        for (int end = 0; end < text.Length;)
        {
            int start = end;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
            if (s_types.TryGetValue(text.Substring(start, end - start), out SearchType type) && !types.Contains(type)) types.Add(type);
            end++;
        }
        return types;
    }

    /// <summary>Which types an operator goes with: some, or all except some types and fields.</summary>
    private sealed class OperatorRule
    {
        private readonly bool _all;
        private readonly List<SearchType> _types;
        private readonly string[] _words;

        public OperatorRule(string @operator, string types)
        {
            Operator = @operator;
            _all = types.StartsWith("All", StringComparison.Ordinal);
            _types = TypesIn(types);
            _words = types.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        }

        public string Operator { get; }

        public bool GoesWith(SearchType type) => _types.Contains(type) != _all;

        public bool Spares(string field) => _all && _words.Contains(field, StringComparer.Ordinal);
    }

    /// <summary>The sentences that make an exception for a field.</summary>
    private sealed class Exceptions(string prose)
    {
        private static readonly Phrase s_only = new("Searching by `", "` supports only the ", "operators");
        private static readonly Phrase s_also = new("may use the ", "operators to search by `", "`");
        private static readonly Phrase s_terms = new("by the `", "` field, specific terms must be used");
        private static readonly Phrase s_term = new("use the term `", "`");

        private readonly List<string[]> _only = [.. s_only.In(prose)];
        private readonly List<string[]> _also = [.. s_also.In(prose)];
        private readonly List<string[]> _terms = [.. s_terms.In(prose)];

        public SearchField To(SearchField field)
        {
            foreach (string[] gaps in _only)
            {
                if (gaps[0] == field.Name) field = field with { Operators = SearchOperators.InOrder(Quoted(gaps[1])) };
            }
            foreach (string[] gaps in _also)
            {
                if (gaps[1] == field.Name) field = field with { Operators = SearchOperators.InOrder([.. field.Operators, .. Quoted(gaps[0])]) };
            }
            if (field.Values.IsEmpty && _terms.Exists(gaps => gaps[0] == field.Name))
            {
                field = field with { Values = s_term.In(prose).Select(static gaps => gaps[0]).ToEquatableArray() };
            }
            return field;
        }
    }
}
