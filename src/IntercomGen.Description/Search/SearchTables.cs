using System.Text.RegularExpressions;

namespace IntercomGen.Description.Search;

/// <summary>
/// Reads what a published search operation tells in its text: a table of fields, a table of operators with the types that they go with, and sentences
/// that make exceptions for a field.
/// </summary>
internal static class SearchTables
{
    private static readonly Regex s_type = new(@"\b(String|Integer|Float|Boolean|Datetime|Date)\b", RegexOptions.CultureInvariant);
    private static readonly Regex s_quoted = new("`([^`]+)`", RegexOptions.CultureInvariant);
    private static readonly Regex s_only = new(@"Searching by `([^`]+)` supports only the ([^.|]{1,100})operators", RegexOptions.CultureInvariant);
    private static readonly Regex s_also = new(@"may use the ([^.|]{1,100})operators to search by `([^`]+)`", RegexOptions.CultureInvariant);
    private static readonly Regex s_terms = new(@"by the \**`([^`]+)`\** field, specific terms must be used", RegexOptions.CultureInvariant);
    private static readonly Regex s_term = new("use the term `([^`]+)`", RegexOptions.CultureInvariant);
    private static readonly Regex s_space = new(@"\s+", RegexOptions.CultureInvariant);

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
        string prose = s_space.Replace(text, " ");
        SearchField[] read = [.. fields.Rows.Where(static row => row.Length >= 2 && row[0].Length > 0).Select(row => Except(Field(row[0], row[1], rules), prose))];
        return read.Length == 0 ? null : new SearchFacts(read.ToEquatableArray());
    }

    private static SearchField Field(string name, string cell, List<OperatorRule> rules)
    {
        int accepts = cell.IndexOf("Accept", StringComparison.Ordinal);
        string type = accepts < 0 ? cell : cell.Substring(0, accepts);
        SearchType[] types = TypesIn(type);
        string[] operators = [.. rules.Where(rule => !rule.Spares(name) && types.Any(rule.GoesWith)).Select(static rule => rule.Operator)];
        return new SearchField(name, types.Length == 1 ? types[0] : SearchType.Any, SearchOperators.InOrder(operators), accepts < 0 ? default : Values(cell.Substring(accepts)));
    }

    // "Accepts user or lead", or a list in back ticks.
    private static EquatableArray<string> Values(string text)
    {
        EquatableArray<string> quoted = Quoted(text).ToEquatableArray();
        if (!quoted.IsEmpty || !text.StartsWith("Accepts ", StringComparison.Ordinal)) return quoted;
        return text.Substring("Accepts ".Length).Split([" or ", ", "], StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();
    }

    private static SearchField Except(SearchField field, string prose)
    {
        foreach (Match match in s_only.Matches(prose))
        {
            if (match.Groups[1].Value == field.Name) field = field with { Operators = SearchOperators.InOrder(Quoted(match.Groups[2].Value)) };
        }
        foreach (Match match in s_also.Matches(prose))
        {
            if (match.Groups[2].Value == field.Name) field = field with { Operators = SearchOperators.InOrder([.. field.Operators, .. Quoted(match.Groups[1].Value)]) };
        }
        if (field.Values.IsEmpty && s_terms.Match(prose) is { Success: true } terms && terms.Groups[1].Value == field.Name)
        {
            field = field with { Values = s_term.Matches(prose).Cast<Match>().Select(static match => match.Groups[1].Value).ToEquatableArray() };
        }
        return field;
    }

    private static string[] Quoted(string text) => [.. s_quoted.Matches(text).Cast<Match>().Select(static match => match.Groups[1].Value)];

    private static SearchType[] TypesIn(string text) =>
        [.. s_type.Matches(text).Cast<Match>().Select(static match => (SearchType)Enum.Parse(typeof(SearchType), match.Value)).Distinct()];

    /// <summary>Which types an operator goes with: some, or all except some types and fields.</summary>
    private sealed class OperatorRule
    {
        private readonly bool _all;
        private readonly SearchType[] _types;
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
}
