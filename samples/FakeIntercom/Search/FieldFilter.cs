using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;

namespace FakeIntercom.Search;

/// <summary>One field, one operator, one value.</summary>
internal sealed class FieldFilter : ISearchFilter
{
    private readonly FieldReader _fields;
    private readonly string _field;
    private readonly Func<JsonNode?, bool> _test;
    private readonly bool _negated;

    private FieldFilter(FieldReader fields, string field, Func<JsonNode?, bool> test, bool negated)
    {
        _fields = fields;
        _field = field;
        _test = test;
        _negated = negated;
    }

    public static FieldFilter Parse(JsonObject filter, string @operator, FieldReader fields)
    {
        string field = filter.Text("field") ?? throw ApiException.Missing("field");
        fields.Check(field);
        if (!filter.Has("value"))
        {
            throw ApiException.Missing("value");
        }

        bool negated = @operator is "!=" or "NIN" or "!~";
        return new(fields, field, Test(@operator, filter["value"]), negated);
    }

    // A field with many values (tags) matches when one of them does, and with a negation when none does.
    public bool Matches(JsonObject record)
    {
        bool any = _fields.Read(record, _field).Any(_test);
        return any != _negated;
    }

    private static Func<JsonNode?, bool> Test(string @operator, JsonNode? value)
    {
        string wanted = value.AsText() ?? "";
        return @operator switch
        {
            "=" or "!=" => actual => FieldOrder.Instance.Compare(actual, value) == 0,
            "IN" or "NIN" => In(value as JsonArray ?? throw ApiException.Invalid($"The value of {@operator} is a list", "value")),
            "<" => actual => actual is not null && FieldOrder.Instance.Compare(actual, value) < 0,
            "<=" => actual => actual is not null && FieldOrder.Instance.Compare(actual, value) <= 0,
            ">" => actual => actual is not null && FieldOrder.Instance.Compare(actual, value) > 0,
            ">=" => actual => actual is not null && FieldOrder.Instance.Compare(actual, value) >= 0,
            "~" or "!~" => actual => actual.AsText()?.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true,
            "^" => actual => actual.AsText()?.StartsWith(wanted, StringComparison.OrdinalIgnoreCase) == true,
            "$" => actual => actual.AsText()?.EndsWith(wanted, StringComparison.OrdinalIgnoreCase) == true,
            _ => throw ApiException.Invalid($"There is no operator '{@operator}'", "operator"),
        };
    }

    private static Func<JsonNode?, bool> In(JsonArray values) =>
        actual => values.Any(v => FieldOrder.Instance.Compare(actual, v) == 0);
}
