namespace IntercomGen.Description.Comparison;

/// <summary>Reads the forms of one description's schemas. Every component is read once, in the order of names.</summary>
internal sealed class FormReader
{
    private const int MaxDepth = 60;

    private readonly Dictionary<string, Schema> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Form> _components = new(StringComparer.Ordinal);
    private int _depth;

    public FormReader(ApiDescription description)
    {
        foreach (NamedSchema schema in description.Schemas) _schemas[schema.Name] = schema.Schema;
        foreach (string name in _schemas.Keys.OrderBy(static name => name, StringComparer.Ordinal)) Component(name);
    }

    /// <summary>The form of a component's own schema; null when there is no such component.</summary>
    public Form? Component(string name)
    {
        if (_components.TryGetValue(name, out Form? known)) return known;
        if (!_schemas.TryGetValue(name, out Schema? schema)) return null;
        // Where a component is reached from itself, its name stands for it.
        _components[name] = new Form { Kind = FormKind.Named, Name = name };
        return _components[name] = Of(schema);
    }

    /// <summary>The form of a component that is an object or a choice of objects, found by reference; otherwise the form itself.</summary>
    public Form Resolve(Form form)
    {
        for (int i = 0; i < MaxDepth && form is { Kind: FormKind.Named, Name: { } name }; i++)
        {
            if (Component(name) is not { } target) return Form.Any;
            form = target.With(target.Nullable || form.Nullable);
        }
        return form;
    }

    public Form Of(Schema schema)
    {
        if (_depth >= MaxDepth) return Form.Any;
        _depth++;
        try
        {
            if (schema.Reference is { } name) return OfReference(name, schema.Nullable);
            if (!schema.AllOf.IsEmpty) return OfParts(schema);
            List<Schema> cases = [.. (schema.OneOf.IsEmpty ? schema.AnyOf : schema.OneOf).Where(static part => !IsRule(part))];
            return cases.Count > 0 ? OfCases(schema, cases) : OfPlain(schema);
        }
        finally
        {
            _depth--;
        }
    }

    private Form OfReference(string name, bool nullable)
    {
        if (Component(name) is not { } target) return Form.Any;
        bool isType = target.Kind is FormKind.Object or FormKind.Named
            || (target.Kind == FormKind.Union && target.Cases.Any(static form => form.Kind is FormKind.Object or FormKind.Named));
        return isType ? new Form { Kind = FormKind.Named, Name = name, Nullable = nullable } : target.With(target.Nullable || nullable);
    }

    private Form OfParts(Schema schema)
    {
        Schema own = schema with { AllOf = default };
        List<Form> parts = [.. schema.AllOf.Where(static part => !IsRule(part)).Concat(IsRule(own) ? [] : [own]).Select(Of)];
        if (parts.Count == 0) return Form.Any.With(schema.Nullable);
        bool nullable = schema.Nullable || parts.Exists(static part => part.Nullable);
        if (parts.Count == 1) return parts[0].With(nullable);
        List<Form> resolved = parts.ConvertAll(part => FormMembers.From(part, Resolve(part)));
        IEnumerable<string> ruled = schema.AllOf.Where(IsRule).SelectMany(static rule => rule.Required);
        SortedDictionary<string, FormMember> members = FormMembers.All(resolved, schema.Required.Concat(ruled));
        return members.Count > 0
            ? new Form { Kind = FormKind.Object, Members = members, Nullable = nullable }
            : parts.OrderBy(static part => part.Text, StringComparer.Ordinal).First().With(nullable);
    }

    private Form OfCases(Schema schema, List<Schema> cases)
    {
        List<Form> forms = cases.ConvertAll(Of);
        bool nullable = schema.Nullable || forms.Exists(static form => form.Nullable);
        List<Form> inline = forms.FindAll(static form => form.Kind == FormKind.Object);
        Form own = OfPlain(schema with { OneOf = default, AnyOf = default });
        SortedDictionary<string, FormMember> either = FormMembers.Either(inline);
        SortedDictionary<string, FormMember> members = own.Members.Count == 0
            ? either
            : FormMembers.All([own, new Form { Kind = FormKind.Object, Members = either }], []);
        if (inline.Count == forms.Count) return new Form { Kind = FormKind.Object, Members = members, Nullable = nullable };
        Form union = Form.AnyOf(forms);
        if (union.Kind != FormKind.Union && members.Count == 0) return union.With(nullable);
        return new Form { Kind = FormKind.Union, Cases = union.Kind == FormKind.Union ? union.Cases : [union], Members = members, Nullable = nullable };
    }

    private Form OfPlain(Schema schema)
    {
        if (!schema.Enum.IsEmpty)
        {
            SortedSet<string> values = new(schema.Enum.Select(static value => value.Text), StringComparer.Ordinal);
            return new Form { Kind = FormKind.Scalar, Type = Scalar(schema), Nullable = schema.Nullable, Values = values };
        }
        if (!schema.Properties.IsEmpty && schema.Types != JsonTypes.Array)
        {
            var members = new SortedDictionary<string, FormMember>(StringComparer.Ordinal);
            foreach (Property property in schema.Properties)
            {
                if (members.ContainsKey(property.Name)) continue;
                bool required = schema.Required.Contains(property.Name);
                members.Add(property.Name, new FormMember(property.Name, Of(property.Schema), required, property.Schema.Deprecated, property.Mark));
            }
            return new Form { Kind = FormKind.Object, Members = members, Nullable = schema.Nullable };
        }
        if (schema.Types == JsonTypes.Array || (schema.Types == JsonTypes.None && schema.Items is not null))
        {
            return new Form { Kind = FormKind.List, Item = schema.Items is { } items ? Of(items) : Form.Any, Nullable = schema.Nullable };
        }
        if (schema.Types == JsonTypes.Object || (schema.Types == JsonTypes.None && schema.Additional == AdditionalProperties.Allowed))
        {
            return new Form { Kind = FormKind.Map, Item = schema.AdditionalSchema is { } values ? Of(values) : null, Nullable = schema.Nullable };
        }
        if (schema.Types == JsonTypes.None) return Form.Any.With(schema.Nullable);
        return new Form { Kind = FormKind.Scalar, Type = Scalar(schema), Nullable = schema.Nullable };
    }

    // Formats such as uri or email are wishes; these say what travels.
    private static string Scalar(Schema schema)
    {
        string type = schema.Types == JsonTypes.None ? "string" : schema.Types.ToString().ToLowerInvariant().Replace(", ", "|");
        string? format = schema.Format is "datetime" ? "date-time" : schema.Format;
        return format is "date-time" or "date" or "timestamp" or "unix-time" or "binary" or "byte" ? $"{type}:{format}" : type;
    }

    /// <summary>Whether a schema says nothing about the type: a case that only requires, an <c>allOf</c> part that only describes.</summary>
    private static bool IsRule(Schema schema) =>
        schema.Reference is null && schema.Properties.IsEmpty && schema.Items is null && schema.Enum.IsEmpty && schema.AdditionalSchema is null
        && schema.OneOf.IsEmpty && schema.AnyOf.IsEmpty && schema.AllOf.IsEmpty
        && (schema.Types == JsonTypes.None || (schema.Types == JsonTypes.Object && !schema.Required.IsEmpty));
}
