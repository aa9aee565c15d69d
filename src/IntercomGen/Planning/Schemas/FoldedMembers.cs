using IntercomGen.Description;

namespace IntercomGen.Planning;

/// <summary>
/// Members that an operation adds to a component it takes or returns (<c>allOf: [contact]</c> beside <c>properties</c>). They become members of the
/// component's class, so that creating, showing and listing give one <c>Contact</c>, not three types that differ in one property.
/// </summary>
internal sealed class FoldedMembers
{
    private readonly Dictionary<string, MemberSet> _members = new(StringComparer.Ordinal);

    public FoldedMembers(SchemaForms forms, ApiDescription description)
    {
        foreach (Operation operation in description.Operations.OrderBy(static operation => operation.Path + " " + operation.Method, StringComparer.Ordinal))
        {
            foreach (MediaType body in operation.RequestBody?.Content ?? default) Visit(forms, body.Schema, 0);
            foreach (Response response in operation.Responses)
            {
                foreach (MediaType content in response.Content) Visit(forms, content.Schema, 0);
            }
        }
        foreach (NamedSchema schema in description.Schemas.OrderBy(static schema => schema.Name, StringComparer.Ordinal)) VisitParts(forms, schema.Schema, 0);
    }

    /// <summary>The component that parts of an inline <c>allOf</c> extend: the only reference among inline objects.</summary>
    public static string? Target(List<Schema> parts)
    {
        string? target = null;
        foreach (Schema part in parts)
        {
            if (part.Reference is not null && target is not null) return null;
            target ??= part.Reference;
            if (part.Reference is null && part.Properties.IsEmpty) return null;
        }
        return target;
    }

    /// <summary>A component's members and those folded into it.</summary>
    public EquatableArray<Member> Add(string component, EquatableArray<Member> own)
    {
        if (!_members.TryGetValue(component, out MemberSet? folded)) return own;
        var all = new MemberSet();
        foreach (Member member in own) all.Add(member);
        foreach (Member member in folded.ToArray(default))
        {
            if (!own.Any(known => known.Name == member.Name)) all.Add(member);
        }
        return all.ToArray(default);
    }

    private void Visit(SchemaForms forms, Schema? schema, int depth)
    {
        if (schema is null || schema.Reference is not null || depth > 64) return;
        if (!schema.AllOf.IsEmpty)
        {
            var parts = new List<Schema>();
            SchemaForms.Collect(schema, parts, 0);
            if (parts.Count > 1 && Target(parts) is { } target && forms.Find(target) is not null) Fold(target, parts);
        }
        VisitParts(forms, schema, depth + 1);
    }

    private void VisitParts(SchemaForms forms, Schema schema, int depth)
    {
        foreach (Property property in schema.Properties) Visit(forms, property.Schema, depth);
        foreach (Schema part in schema.OneOf) Visit(forms, part, depth);
        foreach (Schema part in schema.AnyOf) Visit(forms, part, depth);
        foreach (Schema part in schema.AllOf) Visit(forms, part, depth);
        Visit(forms, schema.Items, depth);
        Visit(forms, schema.AdditionalSchema, depth);
    }

    private void Fold(string target, List<Schema> parts)
    {
        if (!_members.TryGetValue(target, out MemberSet? members)) _members.Add(target, members = new MemberSet());
        foreach (Schema part in parts)
        {
            foreach (Property property in part.Properties) members.Add(new Member(property.Name, property.Schema, false));
        }
    }
}
