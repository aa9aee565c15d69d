namespace IntercomGen.Description.Search;

/// <summary>The type of the values that a field is searched by.</summary>
public enum SearchType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Float,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Unix seconds; some searches compare by day.</summary>
    Date,

    /// <summary>Unix seconds, compared by the second.</summary>
    Datetime,

    /// <summary>The type that the attribute itself has.</summary>
    Any,
}

/// <summary>A field that a search takes.</summary>
/// <param name="Name">Its wire name; a part in braces stands for the name or id of an attribute: <c>custom_attributes.{attribute_name}</c>.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Operators">The operators that it takes, in the order of <see cref="SearchOperators.All"/>.</param>
/// <param name="Values">The only values that it takes; empty when it takes any.</param>
public sealed record SearchField(string Name, SearchType Type, EquatableArray<string> Operators, EquatableArray<string> Values)
{
    /// <summary>What comes before the placeholder; null when the name has none.</summary>
    public string? Prefix => Name.IndexOf('{') is >= 0 and int brace ? Name.Substring(0, brace) : null;

    /// <summary>Whether a name in a filter is this field's.</summary>
    /// <param name="name">The wire name.</param>
    public bool Is(string name) =>
        Prefix is { } prefix ? name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal) : name == Name;
}

/// <summary>What a search takes: told by our extension of the operation, or by the tables in its published text.</summary>
/// <param name="Fields">The fields, in the order of the description.</param>
public sealed record SearchFacts(EquatableArray<SearchField> Fields)
{
    /// <summary>The name of our extension.</summary>
    public const string ExtensionName = "x-intercom-search";

    /// <summary>What an operation says about its search.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The facts; null when it says nothing.</returns>
    public static SearchFacts? Of(Operation operation)
    {
        if (operation is null) throw new ArgumentNullException(nameof(operation));
        foreach (Extension extension in operation.Extensions)
        {
            if (extension.Name == ExtensionName && SearchExtension.Read(extension.Json) is { } facts) return facts;
        }
        return SearchTables.Read(operation.Description);
    }

    /// <summary>The field that a name in a filter belongs to.</summary>
    /// <param name="name">The wire name.</param>
    /// <returns>The field; null when the search has none of that name.</returns>
    public SearchField? Find(string name)
    {
        foreach (SearchField field in Fields)
        {
            if (field.Is(name)) return field;
        }
        return null;
    }
}
