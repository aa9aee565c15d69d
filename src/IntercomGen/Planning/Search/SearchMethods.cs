using IntercomGen.Description;
using IntercomGen.Description.Search;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>The methods that stand for the operators of the search language.</summary>
internal static class SearchMethods
{
    private static readonly Dictionary<string, SearchMethod> s_methods = new SearchMethod[]
    {
        new("Equal", "=", false, "Finds where the field has this value."),
        new("NotEqual", "!=", false, "Finds where the field has another value."),
        new("In", "IN", true, "Finds where the field has one of these values."),
        new("NotIn", "NIN", true, "Finds where the field has none of these values."),
        new("GreaterThan", ">", false, "Finds where the field is greater."),
        new("LessThan", "<", false, "Finds where the field is less."),
        new("GreaterThanOrEqual", ">=", false, "Finds where the field is the same or greater."),
        new("LessThanOrEqual", "<=", false, "Finds where the field is the same or less."),
        new("Contains", "~", false, "Finds where the field contains this."),
        new("NotContains", "!~", false, "Finds where the field does not contain this."),
        new("StartsWith", "^", false, "Finds where the field starts with this."),
        new("EndsWith", "$", false, "Finds where the field ends with this."),
    }.ToDictionary(static method => method.Operator, StringComparer.Ordinal);

    private static readonly Dictionary<string, SearchMethod> s_times = new SearchMethod[]
    {
        new("Equal", "=", false, "Finds where the field is this time; some searches compare by day, in UTC."),
        new("After", ">", false, "Finds where the field is later; some searches compare by day, in UTC."),
        new("Before", "<", false, "Finds where the field is earlier; some searches compare by day, in UTC."),
        new("AtOrAfter", ">=", false, "Finds where the field is this time or later."),
        new("AtOrBefore", "<=", false, "Finds where the field is this time or earlier."),
    }.ToDictionary(static method => method.Operator, StringComparer.Ordinal);

    /// <summary>The methods of a field.</summary>
    public static EquatableArray<SearchMethod> Of(SearchField field, Shape value)
    {
        IEnumerable<string> operators = value.Kind switch
        {
            ShapeKind.Bool => field.Operators.Where(static name => name is "=" or "!="),
            ShapeKind.Known => field.Operators.Where(static name => name is "=" or "!=" or "IN" or "NIN"),
            _ => field.Operators,
        };
        return operators
            .Select(name => value.Kind == ShapeKind.Time && s_times.TryGetValue(name, out SearchMethod time) ? time : s_methods[name])
            .ToEquatableArray();
    }
}
