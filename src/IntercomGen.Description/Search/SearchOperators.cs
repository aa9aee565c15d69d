namespace IntercomGen.Description.Search;

/// <summary>The operators of the search language.</summary>
public static class SearchOperators
{
    /// <summary>Every operator, in the order in which fields list theirs.</summary>
    public static EquatableArray<string> All { get; } = EquatableArray.Create("=", "!=", "IN", "NIN", ">", "<", ">=", "<=", "~", "!~", "^", "$");

    /// <summary>The known ones among some operators, each once and in order.</summary>
    internal static EquatableArray<string> InOrder(IEnumerable<string> operators)
    {
        var given = new HashSet<string>(operators, StringComparer.Ordinal);
        return All.Where(given.Contains).ToEquatableArray();
    }
}
