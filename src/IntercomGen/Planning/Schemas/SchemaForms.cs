using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>Reads the form of a schema. Every form of a component is worked out once.</summary>
internal sealed class SchemaForms
{
    public const int MaxDepth = 200;

    /// <summary>Far more than any honest description takes in; a chain of a thousand schemas, each made of the one before, takes in half a million.</summary>
    public const int MaxTakenIn = 50_000;

    private readonly Dictionary<string, Schema> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Form?> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<Schema, Form> _inline = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Schema> _tooDeep = new(ReferenceEqualityComparer.Instance);
    private readonly FoldedMembers _folded;
    private int _depth;
    private int _guesses;
    private int _takenIn;

    public SchemaForms(ApiDescription description)
    {
        foreach (NamedSchema schema in description.Schemas) _schemas[schema.Name] = schema.Schema;
        _folded = new FoldedMembers(this, description);
    }

    /// <summary>What lies so deep that it was not read.</summary>
    public IReadOnlyCollection<Schema> TooDeep => _tooDeep;

    /// <summary>The first part of an <c>allOf</c> that was not taken in, because there were too many.</summary>
    public Schema? Refused { get; private set; }

    public Schema? Find(string component) => _schemas.TryGetValue(component, out Schema? schema) ? schema : null;

    /// <summary>The form of a component's own schema; <see cref="Form.Named"/> when it only stands for another.</summary>
    public Form OfComponent(string component)
    {
        if (_components.TryGetValue(component, out Form? known)) return known ?? Guess();
        if (Find(component) is not { } schema) return Form.Any.Instance;
        _components[component] = null; // Being read.
        Form form = Read(schema, component);
        if (form is Form.Members members) form = new Form.Members(_folded.Add(component, members.Items));
        _components[component] = form;
        return form;
    }

    /// <summary>The form of a schema as it stands in a property, body or answer.</summary>
    /// <remarks>Asked for again and again while what is around it is read; without a memory, that would double with each level of unions.</remarks>
    public Form Of(Schema schema)
    {
        if (IsLeaf(schema)) return OfPlain(schema);
        if (_inline.TryGetValue(schema, out Form? known)) return known;
        int guesses = _guesses;
        Form form = Read(schema, null);
        if (guesses == _guesses) _inline.Add(schema, form);
        return form;
    }

    /// <summary>The named members of a schema and of all that it is made of, branches of unions included.</summary>
    public EquatableArray<Member>? MembersOf(Schema schema)
    {
        Form form = Of(schema);
        if (form is Form.Named named) form = OfComponent(named.Component);
        return form is Form.Members members ? members.Items : null;
    }

    /// <summary>Whether a component is emitted as a type of its own.</summary>
    public bool IsType(Form form) => form is Form.Members or Form.Choice || (form is Form.Union union && ScalarUnion.Of(this, union) is null);

    // What a component that is made of nothing but itself amounts to, and what lies too deep: true at this moment alone, so not to be remembered.
    private Form.Any Guess()
    {
        _guesses++;
        return Form.Any.Instance;
    }

    private Form Read(Schema schema, string? component)
    {
        if (_depth >= MaxDepth)
        {
            _tooDeep.Add(schema);
            return Guess();
        }
        _depth++;
        try
        {
            if (schema.Reference is { } name) return OfReference(name);
            if (!schema.AllOf.IsEmpty) return OfAllOf(schema, component);
            if (Branches(schema) is { Count: > 0 } branches) return OfBranches(schema, branches);
            return OfPlain(schema);
        }
        finally
        {
            _depth--;
        }
    }

    private Form OfReference(string name)
    {
        if (Find(name) is null) return Form.Any.Instance;
        Form target = OfComponent(name);
        return IsType(target) ? new Form.Named(name) : target;
    }

    private Form OfAllOf(Schema schema, string? component)
    {
        var parts = new List<Schema>();
        Collect(schema, parts, 0);
        if (parts.Count == 0) return Form.Any.Instance;
        if (parts.Count == 1) return Read(parts[0], component);
        if (component is null && FoldedMembers.Target(parts) is { } target && OfReference(target) is Form.Named named) return named;

        var members = new MemberSet();
        Form? first = null;
        foreach (Schema part in parts)
        {
            // The type is one part's word, and the values that it has another's.
            if (first is null || (first is Form.Any or Form.Scalar && IsValue(Of(part)))) first = Of(part);
            AddMembers(members, part);
        }
        return members.Count > 0 ? new Form.Members(members.ToArray(schema.Required)) : first!;
    }

    private bool IsValue(Form form) => form is Form.Constant or Form.Choice || (form is Form.Named named && OfComponent(named.Component) is Form.Choice);

    /// <summary>The parts of an <c>allOf</c> that say something about the value, nested ones and the schema's own fields included.</summary>
    internal static void Collect(Schema schema, List<Schema> parts, int depth)
    {
        foreach (Schema part in schema.AllOf)
        {
            if (!part.AllOf.IsEmpty && part.Reference is null && depth < MaxDepth) Collect(part, parts, depth + 1);
            else if (!IsRule(part)) parts.Add(part);
        }
        Schema own = schema with { AllOf = default };
        if (!own.Properties.IsEmpty || !own.OneOf.IsEmpty || !own.AnyOf.IsEmpty) parts.Add(own);
    }

    private void AddMembers(MemberSet members, Schema part)
    {
        Form form = Of(part);
        if (form is Form.Named named) form = OfComponent(named.Component);
        if (form is Form.Members own)
        {
            // Those of a reference are copied, and copied again by what refers to the copy.
            if (part.Reference is not null && (_takenIn += own.Items.Count) > MaxTakenIn) Refused ??= part;
            else foreach (Member member in own.Items) members.Add(member);
        }
        else if (form is Form.Union union)
        {
            foreach (Schema branch in union.Branches) members.AddOptional(MembersOf(branch));
        }
    }

    // Branches that only list required names say which members go together; they are no types. Null is said by Nullable.
    private static List<Schema> Branches(Schema schema)
    {
        var branches = new List<Schema>();
        foreach (Schema branch in schema.OneOf.IsEmpty ? schema.AnyOf : schema.OneOf)
        {
            if (!IsRule(branch)) branches.Add(branch);
        }
        return branches;
    }

    // Most schemas: a text, a number. To read them again costs less than to remember them.
    private static bool IsLeaf(Schema schema) =>
        schema.Reference is null && schema.Properties.IsEmpty && schema.Enum.IsEmpty && schema.OneOf.IsEmpty && schema.AnyOf.IsEmpty && schema.AllOf.IsEmpty;

    /// <summary>Whether a schema says nothing about the value's type.</summary>
    internal static bool IsRule(Schema schema) =>
        schema.Reference is null && schema.Properties.IsEmpty && schema.Items is null && schema.Enum.IsEmpty && schema.AdditionalSchema is null
        && schema.OneOf.IsEmpty && schema.AnyOf.IsEmpty && schema.AllOf.IsEmpty
        && (schema.Types == JsonTypes.None || (schema.Types == JsonTypes.Object && !schema.Required.IsEmpty));

    private Form OfBranches(Schema schema, List<Schema> branches)
    {
        if (branches.Count == 1 && schema.Properties.IsEmpty) return Of(branches[0]);
        if (!schema.Properties.IsEmpty || BranchMerger.CanMerge(this, branches))
        {
            var members = new MemberSet();
            foreach (Member member in OwnMembers(schema)) members.Add(member);
            foreach (Schema branch in branches) members.AddOptional(MembersOf(branch));
            if (members.Count > 0) return new Form.Members(members.ToArray(BranchMerger.CommonRequired(branches)));
        }
        return new Form.Union(branches.ToEquatableArray(), schema.Discriminator);
    }

    private Form OfPlain(Schema schema)
    {
        if (!schema.Enum.IsEmpty && schema.Enum.All(static value => value.Type == JsonTypes.String) && (schema.Types & ~JsonTypes.String) == 0)
        {
            EquatableArray<string> values = schema.Enum.Select(static value => value.Text).Distinct(StringComparer.Ordinal).ToEquatableArray();
            return values.Count == 1 ? new Form.Constant(values[0]) : new Form.Choice(values);
        }
        if (!schema.Properties.IsEmpty && (schema.Types & (JsonTypes.Object | JsonTypes.Array)) != JsonTypes.Array)
        {
            return new Form.Members(SharedList.Complete(OwnMembers(schema), Find).ToEquatableArray());
        }
        return (schema.Types == JsonTypes.None ? TypesOf(schema.Enum) : schema.Types) switch
        {
            JsonTypes.Object => new Form.Map(schema.AdditionalSchema),
            JsonTypes.Array when schema.Items is { } items => new Form.List(items),
            JsonTypes.None when schema.Items is { } items => new Form.List(items),
            JsonTypes.None when schema.Additional == AdditionalProperties.Allowed => new Form.Map(schema.AdditionalSchema),
            JsonTypes.String => new Form.Scalar(schema.Format is "date-time" or "datetime" ? ShapeKind.IsoTime : ShapeKind.String),
            JsonTypes.Integer => new Form.Scalar(UnixTimes.IsFormat(schema.Format) ? ShapeKind.Time : ShapeKind.Int64),
            JsonTypes.Number => new Form.Scalar(UnixTimes.IsFormat(schema.Format) ? ShapeKind.Time : ShapeKind.Double),
            JsonTypes.Integer | JsonTypes.Number => new Form.Scalar(ShapeKind.Double),
            JsonTypes.Boolean => new Form.Scalar(ShapeKind.Bool),
            _ => Form.Any.Instance,
        };
    }

    // Values that are listed without a type have one.
    private static JsonTypes TypesOf(EquatableArray<Literal> values)
    {
        JsonTypes types = JsonTypes.None;
        foreach (Literal value in values) types |= value.Type;
        return types;
    }

    private static IEnumerable<Member> OwnMembers(Schema schema)
    {
        HashSet<string> required = [.. schema.Required, .. RequiredChoice.Common(schema)];
        foreach (Property property in schema.Properties) yield return new Member(property.Name, property.Schema, required.Contains(property.Name));
    }
}
