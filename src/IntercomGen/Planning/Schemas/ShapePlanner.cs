using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>Where a schema stands, for naming what it makes.</summary>
/// <param name="Name">The name that an inline type takes.</param>
/// <param name="Owner">The C# type it stands in.</param>
/// <param name="Member">The wire name of the property it is the value of; empty for bodies and answers.</param>
/// <param name="Sent">Whether it is only ever sent.</param>
/// <param name="Said">What it is, in words, when it is not the value of a property.</param>
/// <param name="IdName">What the member <c>id</c> of an inline object is called, when the path has ids of other things.</param>
internal readonly record struct Place(string Name, string Owner, string Member, bool Sent, string? Said = null, string? IdName = null)
{
    public Place Item => this with
    {
        Name = Description.Naming.Words.Pascal(SingularLast(Name)),
        Said = Said is null ? null : $"An item of {char.ToLowerInvariant(Said[0])}{Said.Substring(1)}",
    };

    /// <summary>The documentation of a type that has no text of its own.</summary>
    public string Summary => Member.Length > 0 ? $"What `{Member}` of `{Owner}` holds." : Said ?? "";

    /// <summary>The documentation of a component that has no text of its own.</summary>
    public static string OfComponent(string name) => $"The schema `{name}` of the description.";

    /// <summary>A case of the union that stands here.</summary>
    public Place Case(string union, string label) => this with { Name = union + label, Owner = union, Member = "", Said = $"A case of `{union}`." };

    private static List<string> SingularLast(string name)
    {
        List<string> words = Description.Naming.Words.Split(name);
        if (words.Count > 0) words[words.Count - 1] = Description.Naming.Words.Singular(words[words.Count - 1]);
        return words;
    }
}

/// <summary>Decides the C# shape of a schema, and plans the types that are written inline in it.</summary>
internal sealed class ShapePlanner(Plan plan)
{
    private const int MaxDepth = 64;

    // Many times what any API has; unions of unions can ask for a number of types that grows with a power of their depth.
    private const int MaxInline = 10_000;

    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<Schema, string> _openInline = new(ReferenceEqualityComparer.Instance);
    private int _depth;
    private int _inline;

    /// <summary>The shape of a schema.</summary>
    public Shape Of(Schema schema, Place place)
    {
        if (_depth >= MaxDepth)
        {
            plan.LeftOut($"{place.Name} nests more than {MaxDepth} levels; what lies deeper is read as any JSON value.", schema.Mark);
            return Shape.AnyValue;
        }
        Form form = plan.Forms.Of(schema);
        string? alias = form is Form.Named ? null : schema.Reference;
        if (alias is not null && !_open.Add(alias))
        {
            plan.LeftOut($"schemas.{alias} is made of itself without an object in between; there it is read as any JSON value.", schema.Mark);
            return Shape.AnyValue;
        }
        _depth++;
        try
        {
            return form switch
            {
                Form.Named named => OfNamed(named.Component),
                Form.Scalar scalar => OfScalar(scalar.Kind, schema, place),
                Form.Constant => Shape.Text,
                Form.Choice choice => new Shape(ShapeKind.Known, plan.Enums.Inline(choice.Values, schema, place)),
                Form.List list => OfList(list, place),
                Form.Map map => OfMap(map, place),
                Form.Members => OfInline(form, schema, place),
                Form.Union union => ScalarUnion.Of(plan.Forms, union) ?? OfInline(form, schema, place),
                _ => OpenMaps.Contains(place.Member) ? new Shape(ShapeKind.Attributes) : Shape.AnyValue,
            };
        }
        finally
        {
            _depth--;
            if (alias is not null) _open.Remove(alias);
        }
    }

    // A type that is written inline may hold itself by way of the component that it stands in.
    private Shape OfInline(Form form, Schema schema, Place place)
    {
        ShapeKind kind = form is Form.Members ? ShapeKind.Model : ShapeKind.Union;
        if (_openInline.TryGetValue(schema, out string? known)) return new Shape(kind, known);
        if (_inline == MaxInline)
        {
            plan.LeftOut(
                $"The description has more than {MaxInline} types that are written inline; from {place.Name} on they are read as any JSON value.",
                schema.Mark);
        }
        if (_inline++ >= MaxInline) return Shape.AnyValue;
        string name = plan.Names.Claim(place.Name, form is Form.Members ? "Details" : "Choice");
        _openInline.Add(schema, name);
        if (form is Form.Members members) plan.Objects.Inline(name, members.Items, schema, place);
        else plan.Unions.Inline((Form.Union)form, schema, place with { Name = name });
        _openInline.Remove(schema);
        return new Shape(kind, name);
    }

    private Shape OfNamed(string component)
    {
        ShapeKind kind = plan.Forms.OfComponent(component) switch
        {
            Form.Choice => ShapeKind.Known,
            Form.Union => ShapeKind.Union,
            _ => ShapeKind.Model,
        };
        return new Shape(kind, plan.Names.Of(component));
    }

    // Many times are declared as bare integers; their names say what they are.
    private Shape OfScalar(ShapeKind kind, Schema schema, Place place)
    {
        if (kind == ShapeKind.Int64 && UnixTimes.IsNamed(place.Member, schema.Format)) kind = ShapeKind.Time;
        if (kind == ShapeKind.String && KnownEnums.Find(place.Owner, place.Member) is { } values)
        {
            return new Shape(ShapeKind.Known, plan.Enums.Inline(values, schema, place));
        }
        return new Shape(kind);
    }

    private Shape OfList(Form.List list, Place place)
    {
        Shape item = Of(list.Items, place.Item);
        return item.List();
    }

    private Shape OfMap(Form.Map map, Place place)
    {
        if (map.Values is not { } values || plan.Forms.Of(values) is not (Form.Members or Form.Named or Form.Union) || OpenMaps.Contains(place.Member))
        {
            return new Shape(ShapeKind.Attributes);
        }
        Shape value = Of(values, place.Item);
        return value.Kind is ShapeKind.Model or ShapeKind.Union ? new Shape(ShapeKind.Map, null, value) : new Shape(ShapeKind.Attributes);
    }
}
