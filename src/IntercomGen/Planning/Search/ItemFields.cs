using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Description.Search;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>
/// The fields of a search whose text has no table of them, as it was in older descriptions and is in those that others write: the members of what is found.
/// The API searches by most of these, and refuses the others.
/// </summary>
internal sealed class ItemFields(IReadOnlyDictionary<string, TypeModel> types)
{
    // source.author.email
    private const int MaxDepth = 3;

    private static readonly EquatableArray<string> s_equal = EquatableArray.Create("=", "!=");

    // What each type takes in every table that was published since.
    private static readonly Dictionary<SearchType, EquatableArray<string>> s_operators = new()
    {
        [SearchType.String] = EquatableArray.Create("=", "!=", "IN", "NIN", "~", "!~", "^", "$"),
        [SearchType.Integer] = EquatableArray.Create("=", "!=", "IN", "NIN", ">", "<"),
        [SearchType.Float] = EquatableArray.Create("=", "!=", "IN", "NIN", ">", "<"),
        [SearchType.Boolean] = s_equal,
        [SearchType.Date] = EquatableArray.Create("=", ">", "<"),
        [SearchType.Any] = s_equal,
    };

    private readonly List<SearchField> _fields = [];

    /// <summary>The fields of an item; null when it is no model, or has none.</summary>
    public static SearchFacts? Of(string item, IReadOnlyDictionary<string, TypeModel> types)
    {
        var fields = new ItemFields(types);
        fields.Add(item, "", 1);
        return fields._fields.Count == 0 ? null : new SearchFacts(fields._fields.ToEquatableArray());
    }

    private void Add(string type, string prefix, int depth)
    {
        if (!types.TryGetValue(type, out TypeModel? known) || known is not ObjectModel owner) return;
        foreach (PropertyModel property in owner.Properties)
        {
            string name = prefix + property.JsonName;
            if (property.Obsolete is null && name != "type" && Identifier.IsPlain(property.JsonName)) Add(property, name, depth);
        }
    }

    private void Add(PropertyModel property, string name, int depth)
    {
        if (property.Shape is { Kind: ShapeKind.Model, Type: { } inner })
        {
            if (depth < MaxDepth && !IsList(inner, property.JsonName)) Add(inner, name + ".", depth + 1);
        }
        else if (property.Shape.Kind == ShapeKind.Attributes && OpenMaps.Contains(name)) Add(name + ".{attribute_name}", SearchType.Any);
        else if (TypeOf(property.Shape.Kind) is { } searched) Add(name, searched);
    }

    private void Add(string name, SearchType type) => _fields.Add(new SearchField(name, type, s_operators[type], default));

    // {"type": "contact.list", "contacts": [...]}, or what says where more of them are.
    private bool IsList(string type, string member) => types.TryGetValue(type, out TypeModel? known) && known is ObjectModel model
        && model.Properties.Any(property => property.JsonName is "data" or "total_count" or "has_more" || property.JsonName == member);

    private static SearchType? TypeOf(ShapeKind kind) => kind switch
    {
        ShapeKind.String or ShapeKind.Known => SearchType.String,
        ShapeKind.Int64 => SearchType.Integer,
        ShapeKind.Double => SearchType.Float,
        ShapeKind.Bool => SearchType.Boolean,
        ShapeKind.Time or ShapeKind.IsoTime or ShapeKind.AnyTime => SearchType.Date,
        _ => null,
    };
}
