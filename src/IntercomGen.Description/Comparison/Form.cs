namespace IntercomGen.Description.Comparison;

internal enum FormKind
{
    Any,
    Scalar,
    Object,
    Map,
    List,
    Union,
    Named,
}

/// <summary>A member of an object form.</summary>
/// <param name="Name">Its wire name.</param>
/// <param name="Form">Its form.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Deprecated">Whether it is called deprecated.</param>
/// <param name="Mark">Where its name stands.</param>
/// <param name="Base">The component that it comes from, when the object is made of components and says nothing else of it.</param>
internal sealed record FormMember(string Name, Form Form, bool Required, bool Deprecated, Mark Mark, string? Base = null);

/// <summary>
/// What a schema says, however it is written: <c>allOf</c> of one, <c>oneOf</c> of one and references to what is no object are seen through, parts are merged.
/// Nothing in it depends on the order of the file.
/// </summary>
internal sealed class Form
{
    public static readonly Form Any = new() { Kind = FormKind.Any };

    private string? _text;

    public required FormKind Kind { get; init; }

    public bool Nullable { get; init; }

    /// <summary>The type of a scalar, with its format where that changes what travels.</summary>
    public string Type { get; init; } = "";

    /// <summary>The values of an enum.</summary>
    public SortedSet<string>? Values { get; init; }

    /// <summary>The members of an object, or of the inline cases of a union.</summary>
    public SortedDictionary<string, FormMember> Members { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The items of a list, the values of a map.</summary>
    public Form? Item { get; init; }

    /// <summary>The cases of a union, by text.</summary>
    public IReadOnlyList<Form> Cases { get; init; } = [];

    /// <summary>The component that is meant.</summary>
    public string? Name { get; init; }

    /// <summary>The type as people write it: <c>string</c>, <c>array&lt;tag&gt;</c>, <c>integer|string</c>.</summary>
    public string Text => _text ??= Kind switch
    {
        FormKind.Scalar => Type,
        FormKind.Named => Name!,
        FormKind.List => $"array<{Item!.Text}>",
        FormKind.Map => Item is null ? "object" : $"map<{Item.Text}>",
        FormKind.Object => "object",
        FormKind.Union => string.Join(
            "|", Cases.Select(static form => form.Text).Distinct(StringComparer.Ordinal).OrderBy(static text => text, StringComparer.Ordinal)),
        _ => "any",
    };

    public Form With(bool nullable) => nullable == Nullable
        ? this
        : new Form { Kind = Kind, Nullable = nullable, Type = Type, Values = Values, Members = Members, Item = Item, Cases = Cases, Name = Name };

    /// <summary>Any of several forms; the same form twice is one.</summary>
    public static Form AnyOf(IEnumerable<Form> forms)
    {
        List<Form> all = [.. forms.SelectMany(static form => form.Kind == FormKind.Union ? form.Cases : [form])];
        List<Form> different = [.. all.GroupBy(static form => form.Text, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal).Select(Same)];
        bool nullable = all.Exists(static form => form.Nullable);
        return different.Count == 1 ? different[0].With(nullable) : new Form { Kind = FormKind.Union, Nullable = nullable, Cases = different };
    }

    // Enums of one type take the values of all; one that takes any text makes it any text.
    private static Form Same(IEnumerable<Form> forms)
    {
        List<Form> all = [.. forms];
        Form first = all[0];
        if (all.Count == 1) return first;
        if (first.Kind == FormKind.Object) return new Form { Kind = FormKind.Object, Members = FormMembers.Either(all) };
        if (first.Item is not null) return new Form { Kind = first.Kind, Item = AnyOf(all.Select(static form => form.Item!)) };
        if (first.Kind != FormKind.Scalar) return first;
        bool listed = all.TrueForAll(static form => form.Values is not null);
        SortedSet<string>? values = listed ? new(all.SelectMany(static form => form.Values!), StringComparer.Ordinal) : null;
        return new Form { Kind = FormKind.Scalar, Type = first.Type, Values = values };
    }
}
