using IntercomGen.Emit;
using IntercomGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IntercomGen.Analyzers.Upgrade;

/// <summary>What becomes of a property of an emitted type.</summary>
internal static class MemberChanges
{
    public static Change? Of(IPropertySymbol property, ClientUpgrade upgrade)
    {
        INamedTypeSymbol type = property.ContainingType;
        // What belongs to a type that is gone was reached through something that is reported.
        if (upgrade.TypeName(type.Name) is not { } typeName) return null;
        string subject = $"{type.Name}.{property.Name}";
        if (upgrade.Target.Type(typeName) is ObjectModel model) return OfMember(property, subject, model, upgrade);
        if (upgrade.Target.Options(typeName) is { } options)
        {
            return options.FirstOrDefault(option => option.Name == property.Name) is { } option
                ? Typed(property, subject, RequestCode.Type(option).TrimEnd('?'), upgrade)
                : Gone(subject, "");
        }
        if (upgrade.Target.Search(typeName) is { } search)
        {
            return search.Fields.FirstOrDefault(field => field.Name == property.Name) is { } field
                ? Typed(property, subject, field.Type, upgrade)
                : Gone(subject, "");
        }
        return null;
    }

    /// <summary>What becomes of a value of an enum.</summary>
    public static Change? OfValue(INamedTypeSymbol type, string member, string subject, TypeModel? target)
    {
        if (target is not EnumModel values) return null;
        string? value = EmittedClient.ValuesOf(type).Find(entry => entry.Member == member).Value;
        if (value is null) return null;
        if (values.Members.FirstOrDefault(entry => entry.Value == value) is not { } now)
        {
            return Gone(subject, $"; the values are {Rules.Listed.Values(values.Members.Select(static entry => entry.Value))}");
        }
        return now.Name == member ? null : new Change(subject, $"'{subject}' is called '{values.Name}.{now.Name}'") { Replacement = now.Name };
    }

    /// <summary>What a creation of a request lacks.</summary>
    public static Change? OfCreation(IObjectCreationOperation creation, INamedTypeSymbol type, ClientUpgrade upgrade)
    {
        if (upgrade.TypeName(type.Name) is not { } name || upgrade.Target.Type(name) is not ObjectModel model) return null;
        HashSet<string> set = [];
        foreach (IOperation assigned in creation.Initializer?.Initializers ?? [])
        {
            if (assigned is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var member } }) set.Add(member);
        }
        List<string> missing = [.. model.Properties
            .Where(property => property is { Required: true, Obsolete: null } && !set.Contains(property.Name))
            .Select(static property => property.Name)];
        // What the compiler demands today is the compiler's to say.
        missing.RemoveAll(member => type.GetMembers(member).Any(static symbol => symbol is IPropertySymbol { IsRequired: true }));
        if (missing.Count == 0) return null;
        return new Change($"{type.Name}.{missing[0]}", $"'{name}' requires {string.Join(", ", missing.Select(static member => $"'{member}'"))}");
    }

    /// <summary>What becomes of a type that is named.</summary>
    public static Change? OfType(INamedTypeSymbol type, ClientUpgrade upgrade)
    {
        if (type.ContainingType is not null || !IsOfDescription(type)) return null;
        string? now = upgrade.TypeName(type.Name);
        if (now == type.Name) return null;
        return now is null
            ? new Change(type.Name, $"there is no type '{type.Name}'")
            : new Change(type.Name, $"'{type.Name}' is called '{now}'") { Replacement = now };
    }

    /// <summary>Whether an emitted type is there because of the description: a model, an enum, a union, a query.</summary>
    public static bool IsOfDescription(INamedTypeSymbol type) =>
        EmittedClient.IsStamped(type)
            && !type.Name.StartsWith("Intercom", StringComparison.Ordinal)
            && !type.Name.EndsWith("Client", StringComparison.Ordinal)
            && !type.Name.EndsWith("Extensions", StringComparison.Ordinal);

    /// <summary>Whether a use does not notice that a model became another one: it goes on to a member that both have.</summary>
    public static bool IsUnnoticed(IPropertyReferenceOperation reference, Change change, ClientUpgrade upgrade)
    {
        if (change.Types is not { } types || upgrade.Target.Type(types.New) is not ObjectModel model) return false;
        string? next = reference.Syntax.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == reference.Syntax => access.Name.Identifier.ValueText,
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } access
                when access.Expression == reference.Syntax => binding.Name.Identifier.ValueText,
            _ => null,
        };
        // contact.Owner?.Name: the access is the parent of what the property is part of.
        if (next is null && reference.Syntax is MemberBindingExpressionSyntax
            && reference.Syntax.Parent is ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax inner })
        {
            next = inner.Name.Identifier.ValueText;
        }
        if (next is null || reference.Type is not { } type) return false;
        string? before = type.GetMembers(next).OfType<IPropertySymbol>().FirstOrDefault() is { } member ? TypeTexts.Of(member.Type) : null;
        return before is not null && model.Properties.Any(property => property.Name == next && property.Shape.CSharp == before);
    }

    private static Change? OfMember(IPropertySymbol property, string subject, ObjectModel model, ClientUpgrade upgrade)
    {
        // Members that every model has are the runtime's.
        if (property.IsOverride || property.ContainingType.BaseType is { } root && root.GetMembers(property.Name).Length > 0) return null;
        if (model.Properties.FirstOrDefault(candidate => candidate.Name == property.Name) is { } now)
        {
            return Typed(property, subject, now.Shape.CSharp, upgrade);
        }
        return upgrade.MemberName(property.ContainingType.Name, property.Name) is { } renamed
            ? new Change(subject, $"'{subject}' is called '{model.Name}.{renamed}'") { Replacement = renamed }
            : Gone(subject, "");
    }

    private static Change? Typed(IPropertySymbol property, string subject, string after, ClientUpgrade upgrade)
    {
        string before = TypeTexts.Of(property.Type);
        if (TypeTexts.Renamed(before, upgrade) == after) return null;
        return new Change(subject, $"'{subject}' is '{after}' instead of '{before}'") { Types = (before, after) };
    }

    private static Change Gone(string subject, string more) => new(subject, $"'{subject}' is gone{more}");
}
