using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;

namespace FakeIntercom.Search;

/// <summary>A condition on a record.</summary>
internal interface ISearchFilter
{
    bool Matches(JsonObject record);
}

/// <summary>Parses the query language: single filters, and AND/OR groups of at most fifteen, two levels deep.</summary>
internal static class SearchFilter
{
    private const int DeepestLevel = 2;
    private const int LargestGroup = 15;

    public static ISearchFilter Parse(JsonObject query, FieldReader fields, int level = 1)
    {
        string @operator = query.Text("operator") ?? throw ApiException.Missing("operator");
        return @operator is "AND" or "OR" ? ParseGroup(query, @operator, fields, level) : FieldFilter.Parse(query, @operator, fields);
    }

    private static GroupFilter ParseGroup(JsonObject query, string @operator, FieldReader fields, int level)
    {
        if (level > DeepestLevel)
        {
            throw ApiException.Invalid($"Groups nest {DeepestLevel} levels deep at most", "query");
        }

        JsonArray parts = query.Array("value") ?? throw ApiException.Invalid($"The value of {@operator} is a list of filters", "value");
        if (parts.Count is 0 or > LargestGroup)
        {
            throw ApiException.Invalid($"A group has between 1 and {LargestGroup} filters", "value");
        }

        ISearchFilter[] filters = [.. parts.Select(p =>
            Parse(p as JsonObject ?? throw ApiException.Invalid("A filter is an object", "value"), fields, level + 1))];
        return new(@operator == "AND", filters);
    }

    private sealed record GroupFilter(bool All, ISearchFilter[] Filters) : ISearchFilter
    {
        public bool Matches(JsonObject record) => All ? Filters.All(f => f.Matches(record)) : Filters.Any(f => f.Matches(record));
    }
}
