using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Description.Search;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>Plans the fields of one search, and the few types that they have: those with the same values and operators share one.</summary>
internal sealed class SearchFieldPlanner
{
    private readonly NameScope _names = new(ReservedNames.Search);
    private readonly Dictionary<Kind, SearchFieldType> _types = [];
    private readonly List<SearchFieldModel> _fields = [];

    /// <summary>Plans the fields.</summary>
    /// <param name="facts">The fields as the description tells them.</param>
    /// <param name="item">The model that is searched for: where it has an open enum, the field takes it.</param>
    /// <param name="types">All models, by name.</param>
    public SearchFieldPlanner(SearchFacts facts, string item, IReadOnlyDictionary<string, TypeModel> types)
    {
        EquatableArray<string> any = SearchOperators.All.Where(name => facts.Fields.Any(field => field.Operators.Contains(name))).ToEquatableArray();
        List<Planned> planned = [.. facts.Fields
            .Select(field => field.Prefix is null ? field : field with { Operators = any })
            .Select(field => Planned.Of(field, Value(field, item, types)))
            .Where(static field => !field.Field.Operators.IsEmpty)];
        List<string> names = planned.ConvertAll(field => _names.Take(Name(field.Field)));
        // The operators that most fields of a kind take make the type that bears its name; the exceptions are named after their field.
        foreach (IGrouping<Shape, IGrouping<Kind, Planned>> same in planned.GroupBy(static field => field.Kind).GroupBy(static group => group.Key.Value))
        {
            Kind usual = same.OrderByDescending(static group => group.Count()).ThenByDescending(static group => group.Key.Methods.Count).First().Key;
            _types.Add(usual, Type(usual, KindName(usual.Value)));
        }
        for (int i = 0; i < planned.Count; i++) Add(planned[i], names[i]);
    }

    public EquatableArray<SearchFieldModel> Fields => _fields.ToEquatableArray();

    public EquatableArray<SearchFieldType> Types => _types.Values.OrderBy(static type => type.Name, StringComparer.Ordinal).ToEquatableArray();

    private void Add(Planned planned, string name)
    {
        if (!_types.TryGetValue(planned.Kind, out SearchFieldType? type)) _types.Add(planned.Kind, type = Type(planned.Kind, name));
        SearchField field = planned.Field;
        bool tellsValues = !field.Values.IsEmpty && planned.Kind.Value.Kind != ShapeKind.Known;
        string values = tellsValues ? $": {string.Join(", ", field.Values.Select(static text => $"`{text}`"))}" : "";
        string? argument = field.Prefix is null ? null : Identifier.Camel(field.Name.Substring(field.Prefix.Length));
        _fields.Add(new SearchFieldModel(name, type.Name, field.Prefix ?? field.Name, argument, $"`{field.Name}`{values}."));
    }

    private SearchFieldType Type(Kind kind, string name) => new(
        _names.Take(name + "Field"),
        $"A field that takes {KindText(kind.Value)}.",
        kind.Value.CSharp,
        kind.Value.Kind == ShapeKind.Known,
        kind.Methods);

    // custom_attributes.{attribute_name} is CustomAttribute("plan").
    private static string Name(SearchField field)
    {
        if (field.Prefix is not { } prefix) return Identifier.Pascal(field.Name);
        List<string> words = Words.Split(prefix);
        if (words.Count > 0) words[words.Count - 1] = Words.Singular(words[words.Count - 1]);
        return Identifier.Pascal(string.Join("_", words));
    }

    private static Shape Value(SearchField field, string item, IReadOnlyDictionary<string, TypeModel> types) => field.Type switch
    {
        // An attribute has a type of its own, whatever the table says, and takes what goes with that.
        _ when field.Prefix is not null => Shape.AnyValue,
        SearchType.String => Enum(field, item, types) is { } name ? new Shape(ShapeKind.Known, name) : Shape.Text,
        SearchType.Integer => new Shape(ShapeKind.Int64),
        SearchType.Float => new Shape(ShapeKind.Double),
        SearchType.Boolean => new Shape(ShapeKind.Bool),
        SearchType.Date or SearchType.Datetime => new Shape(ShapeKind.Time),
        _ => Shape.AnyValue,
    };

    // A search may speak of other values than the model does (a ticket's category); then the enum does not fit.
    private static string? Enum(SearchField field, string item, IReadOnlyDictionary<string, TypeModel> types)
    {
        Shape? shape = null;
        string type = item;
        foreach (string member in field.Name.Split('.'))
        {
            shape = types.TryGetValue(type, out TypeModel? model) && model is ObjectModel owner
                ? owner.Properties.FirstOrDefault(property => property.JsonName == member)?.Shape
                : null;
            if (shape is null) return null;
            type = shape.Type ?? "";
        }
        if (shape is not { Kind: ShapeKind.Known, Type: { } name } || types[name] is not EnumModel known) return null;
        return field.Values.All(value => known.Members.Any(member => member.Value == value)) ? name : null;
    }

    private static string KindName(Shape value) => value.Kind switch
    {
        ShapeKind.String => "Text",
        ShapeKind.Int64 => "Integer",
        ShapeKind.Double => "Number",
        ShapeKind.Bool => "Boolean",
        ShapeKind.Time => "Date",
        ShapeKind.Known => value.Type!,
        _ => "Attribute",
    };

    private static string KindText(Shape value) => value.Kind switch
    {
        ShapeKind.String => "text",
        ShapeKind.Int64 => "whole numbers",
        ShapeKind.Double => "numbers",
        ShapeKind.Bool => "true or false",
        ShapeKind.Time => "times",
        ShapeKind.Known => $"a `{value.Type}`",
        _ => "values of the type that the attribute has",
    };

    private sealed record Planned(SearchField Field, Kind Kind)
    {
        public static Planned Of(SearchField field, Shape value) => new(field, new Kind(value, SearchMethods.Of(field, value)));
    }

    private sealed record Kind(Shape Value, EquatableArray<SearchMethod> Methods);
}
