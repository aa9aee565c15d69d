using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Json;

/// <summary>Reads the JSON that an object of one of the project's own classes becomes, as far as its creation tells.</summary>
internal sealed class ClassShapeReader(SemanticModels models, Func<ExpressionSyntax, JsonShape> read)
{
    // The values of JsonIgnoreCondition.
    private const int Never = 0;
    private const int Always = 1;

    /// <summary>Whether a class is written by its properties, all of which can be seen.</summary>
    public static bool IsPlain(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.Length: > 0, IsAnonymousType: false } named
            && !named.AllInterfaces.Any(static face => face.Name == "IEnumerable")
            && !Has(named, "JsonConverterAttribute") && !Has(named, "JsonObjectAttribute") && !Has(named, "DataContractAttribute");

    /// <summary>The shape of a new object.</summary>
    /// <param name="creation">Its creation.</param>
    /// <param name="type">Its class.</param>
    /// <param name="policy">What becomes of its names.</param>
    /// <param name="later">What is written to its members afterwards.</param>
    /// <param name="escapes">Whether more may be written out of sight.</param>
    public JsonShape Read(
        BaseObjectCreationExpressionSyntax creation,
        INamedTypeSymbol type,
        NamePolicy policy,
        IReadOnlyList<(SimpleNameSyntax Member, ExpressionSyntax Value)> later,
        bool escapes)
    {
        SemanticModel model = models.Of(creation.SyntaxTree);
        ILookup<string, (SyntaxNode Where, ExpressionSyntax Value)> given = Given(creation, model, later);
        bool constructed = Lineage(type).SelectMany(static part => part.InstanceConstructors)
            .Any(static constructor => !constructor.IsImplicitlyDeclared && !IsPrimary(constructor));
        var members = new List<JsonMember>();
        var unset = new List<string>();
        bool open = escapes;
        bool loose = false;
        foreach (IPropertySymbol property in Lineage(type).SelectMany(static part => part.GetMembers()).OfType<IPropertySymbol>())
        {
            if (!IsWritten(property) || Ignored(property) is true) continue;
            if (Has(property, "JsonExtensionDataAttribute"))
            {
                open = true;
                continue;
            }
            string? said = Said(property);
            bool unsure = said is null && policy == NamePolicy.Loose;
            loose |= unsure;
            string name = said ?? Naming.Of(property.Name, policy);
            if (members.Exists(member => member.Name == name)) continue;
            (SyntaxNode Where, ExpressionSyntax Value)[] values = [.. given[property.Name]];
            bool opaque = Has(property, "JsonConverterAttribute");
            bool optional = Ignored(property) is not null;
            if (values.Length > 0)
            {
                ExpressionSyntax? source = values.Length > 1 || opaque ? null : values[0].Value;
                Location where = values[0].Where.GetLocation();
                members.Add(new JsonMember(name, where, Value(values, opaque)) { IsLoose = unsure, IsOptional = optional, Source = source });
            }
            else if (Own(property) is { } own)
            {
                JsonShape shape = opaque ? JsonShape.Unknown(Location.None) : read(own);
                members.Add(new JsonMember(name, Location.None, shape) { IsLoose = unsure, IsOptional = optional, Source = opaque ? null : own });
            }
            else if (constructed || IsAlwaysThere(property.Type))
            {
                JsonShape shape = constructed || opaque ? JsonShape.Unknown(Location.None) : Default(property.Type);
                members.Add(new JsonMember(name, Location.None, shape) { IsLoose = unsure, IsOptional = optional });
            }
            else if (!optional)
            {
                unset.Add(name);
            }
        }
        open |= Lineage(type).SelectMany(static part => part.GetMembers())
                .Any(static member => member is IFieldSymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public })
            || Lineage(type).Last().BaseType is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) };
        return new JsonShape(JsonKind.Object, creation.NewKeyword.GetLocation())
        {
            Members = members,
            Unset = unset,
            Class = type,
            IsOpen = open,
            HasLooseNames = loose,
        };
    }

    private static bool IsWritten(IPropertySymbol property) => property.Name != "EqualityContract" && property is
    {
        IsStatic: false,
        IsIndexer: false,
        DeclaredAccessibility: Accessibility.Public,
        GetMethod.DeclaredAccessibility: Accessibility.Public,
    };

    // What a number or a truth value is before anybody sets it; of other types only that it is there.
    private static JsonShape Default(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_Byte =>
            new JsonShape(JsonKind.Number, Location.None) { Text = "0" },
        SpecialType.System_Boolean => new JsonShape(JsonKind.Other, Location.None) { Text = "false" },
        _ => JsonShape.Unknown(Location.None),
    };

    /// <summary>
    /// Whether <c>[JsonIgnore]</c> leaves a member out always, or under a condition that its value decides; null when it is written in any case.
    /// </summary>
    private static bool? Ignored(IPropertySymbol property)
    {
        AttributeData? ignore = property.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name == "JsonIgnoreAttribute");
        if (ignore is null) return null;
        int condition = ignore.NamedArguments.FirstOrDefault(static argument => argument.Key == "Condition").Value.Value as int? ?? Always;
        return condition == Never ? null : condition == Always;
    }

    // What is written twice can be either.
    private JsonShape Value((SyntaxNode Where, ExpressionSyntax Value)[] values, bool opaque) =>
        values.Length > 1 || opaque || values[0].Value is InitializerExpressionSyntax
            ? JsonShape.Unknown(values[0].Where.GetLocation())
            : read(values[0].Value);

    private static ILookup<string, (SyntaxNode Where, ExpressionSyntax Value)> Given(
        BaseObjectCreationExpressionSyntax creation, SemanticModel model, IReadOnlyList<(SimpleNameSyntax Member, ExpressionSyntax Value)> later)
    {
        var given = new List<(string Name, SyntaxNode Where, ExpressionSyntax Value)>();
        if (model.GetSymbolInfo(creation).Symbol is IMethodSymbol constructor && IsPrimary(constructor))
        {
            SeparatedSyntaxList<ArgumentSyntax> arguments = creation.ArgumentList?.Arguments ?? default;
            for (int i = 0; i < arguments.Count && i < constructor.Parameters.Length; i++)
            {
                string name = arguments[i].NameColon?.Name.Identifier.ValueText ?? constructor.Parameters[i].Name;
                given.Add((name, arguments[i].Expression, arguments[i].Expression));
            }
        }
        foreach (AssignmentExpressionSyntax assignment in (creation.Initializer?.Expressions ?? default).OfType<AssignmentExpressionSyntax>())
        {
            if (assignment.Left is IdentifierNameSyntax name) given.Add((name.Identifier.ValueText, name, assignment.Right));
        }
        foreach ((SimpleNameSyntax member, ExpressionSyntax value) in later) given.Add((member.Identifier.ValueText, member, value));
        return given.ToLookup(static entry => entry.Name, static entry => (entry.Where, entry.Value), StringComparer.Ordinal);
    }

    /// <summary>The name that an attribute gives a property.</summary>
    public static string? Said(IPropertySymbol property)
    {
        foreach (AttributeData attribute in property.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is not ("JsonPropertyNameAttribute" or "JsonPropertyAttribute")) continue;
            if (attribute.ConstructorArguments is [{ Value: string name }, ..]) return name;
            if (attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "PropertyName").Value.Value is string named) return named;
        }
        return null;
    }

    // public string Role { get; set; } = "user"; public string Type => "x";
    private static ExpressionSyntax? Own(IPropertySymbol property) => property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        PropertyDeclarationSyntax { Initializer.Value: var value } => value,
        PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
        PropertyDeclarationSyntax { AccessorList.Accessors: [{ ExpressionBody.Expression: var value }] } => value,
        _ => null,
    };

    private static bool IsPrimary(IMethodSymbol constructor) => constructor.ContainingType.IsRecord
        && (constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is RecordDeclarationSyntax || IsCopying(constructor));

    private static bool IsCopying(IMethodSymbol constructor) =>
        constructor is { Parameters: [{ Type: var type }] } && SymbolEqualityComparer.Default.Equals(type, constructor.ContainingType);

    private static bool IsAlwaysThere(ITypeSymbol type) =>
        type.IsValueType && type is not INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private static List<INamedTypeSymbol> Lineage(INamedTypeSymbol type)
    {
        var lineage = new List<INamedTypeSymbol>();
        for (INamedTypeSymbol? part = type; part is { DeclaringSyntaxReferences.Length: > 0 }; part = part.BaseType) lineage.Add(part);
        return lineage;
    }

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(candidate => candidate.AttributeClass?.Name == attribute);
}
