using IntercomGen.Analyzers;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Json;
using IntercomGen.Description;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>Writes a JSON value of the source as a value of the client's types, member by member, so that comments and layout stay where they are.</summary>
internal sealed class BodyWriter(ValueExpression values, SchemaView view, BodySerializer serializer, SemanticModel model, JsonHoles? holes = null)
{
    /// <summary>The value for a type; null when something of it has no place there.</summary>
    /// <param name="expression">Where the value is made; null when it stands in a text of JSON.</param>
    /// <param name="shape">What it becomes on the wire.</param>
    /// <param name="type">The type to make.</param>
    /// <param name="schemas">The schemas that the value can be of.</param>
    public ExpressionSyntax? Write(ExpressionSyntax? expression, JsonShape shape, ITypeSymbol type, List<Schema> schemas)
    {
        ITypeSymbol plain = ValueExpression.Plain(type);
        switch (shape.Kind)
        {
            case JsonKind.Object when shape.Class is not null && expression is BaseObjectCreationExpressionSyntax creation:
                return EmittedTypes.IsUnion(plain) ? Case(creation, shape, plain, schemas) : Own(creation, shape, plain, schemas);
            case JsonKind.Object when expression is not null && !ObjectEntries.Makes(expression):
                return expression;
            case JsonKind.Object when plain.Name == "IntercomValue":
                return Write(expression, shape, plain.ContainingNamespace.GetTypeMembers("IntercomAttributes")[0], schemas) is { } members
                    ? SyntaxFactory.ParseExpression($"{values.NameOf(plain)}.Object({members.WithoutTrivia()})")
                    : null;
            case JsonKind.Object:
                return EmittedTypes.IsUnion(plain) ? Case(expression, shape, plain, schemas) : Object(expression, shape, plain, schemas);
            case JsonKind.Array when expression is null or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
                or CollectionExpressionSyntax or BaseObjectCreationExpressionSyntax:
                return Array(expression, shape, plain, schemas);
            default:
                return (expression ?? holes?.Of(shape)) is { } given ? values.Converted(given, type) : Constant(shape, type, plain);
        }
    }

    private ExpressionSyntax? Object(ExpressionSyntax? expression, JsonShape shape, ITypeSymbol type, List<Schema> schemas)
    {
        if (shape.IsOpen || shape.HasLooseNames) return null;
        if (shape.Members.Select(static member => member.Name).Distinct(StringComparer.Ordinal).Count() != shape.Members.Count) return null;
        ObjectEntries entries = ObjectEntries.Of(expression, shape);
        if (entries.Values.Count != shape.Members.Count) return null;
        // What is left out when it is null cannot be told from what is null.
        bool leavesOut = serializer.OmitsNull && expression is AnonymousObjectCreationExpressionSyntax;
        if (leavesOut && entries.Values.Any(value => value is null || OwnBody.MayBeNull(value, model))) return null;
        List<(string Name, ExpressionSyntax? Source, JsonShape Value)> members = [.. shape.Members
            .Select((member, index) => (member.Name, entries.Values[index], member.Value))];
        return Assignments(members, type, schemas) is { } written ? entries.Creation(SyntaxFactory.ParseTypeName(values.NameOf(type)), written, []) : null;
    }

    private ExpressionSyntax? Own(BaseObjectCreationExpressionSyntax creation, JsonShape shape, ITypeSymbol type, List<Schema> schemas)
    {
        if (shape.IsOpen || shape.HasLooseNames || !EmittedTypes.IsModel(type)) return null;
        if (OwnBody.Members(creation, shape, serializer, model) is not { } members) return null;
        if (Assignments(members, type, schemas) is not { } written) return null;
        ObjectEntries entries = ObjectEntries.Of(creation, shape);
        // Arguments of a constructor have no place in the initializer.
        int kept = creation.ArgumentList is { Arguments.Count: > 0 } || creation.Initializer is null ? 0 : entries.Values.Count;
        return entries.Creation(SyntaxFactory.ParseTypeName(values.NameOf(type)), written.GetRange(0, kept), written.GetRange(kept, written.Count - kept));
    }

    /// <summary>The assignments to the members of a type; null when a member has no place there, or a required one gets no value.</summary>
    private List<ExpressionSyntax>? Assignments(List<(string Name, ExpressionSyntax? Source, JsonShape Value)> members, ITypeSymbol type, List<Schema> schemas)
    {
        var written = new List<ExpressionSyntax>();
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string name, ExpressionSyntax? source, JsonShape shape) in members)
        {
            if (Target(type, name, schemas) is not { } target || Write(source, shape, target.Type, Member(schemas, name)) is not { } value) return null;
            set.Add(target.Name);
            written.Add(SyntaxFactory.AssignmentExpression(
                SyntaxKind.SimpleAssignmentExpression,
                target.Left,
                SyntaxFactory.Token(SyntaxKind.EqualsToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
                value.WithoutTrivia()));
        }
        return type.GetMembers().OfType<IPropertySymbol>().Any(property => property.IsRequired && !set.Contains(property.Name)) ? null : written;
    }

    // A number is no text on the wire, whatever C# would make of it.
    private ExpressionSyntax? Constant(JsonShape shape, ITypeSymbol type, ITypeSymbol plain)
    {
        bool open = plain.Name == "IntercomValue";
        return shape.Kind switch
        {
            JsonKind.Text when plain.SpecialType == SpecialType.System_String || EmittedClient.IsEnum(plain) || open => values.Constant(shape.Text, type),
            JsonKind.Number when plain.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double
                || ValueExpression.IsTime(type) => values.Constant(shape.Text, type),
            JsonKind.Other when shape.Text == "null" => SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression),
            JsonKind.Other when plain.SpecialType == SpecialType.System_Boolean => values.Constant(shape.Text, type),
            JsonKind.Number or JsonKind.Other when open => SyntaxFactory.ParseExpression(shape.Text),
            _ => null,
        };
    }

    // A member of an open map is named by its key, one of a model by its property.
    private static (string Name, ExpressionSyntax Left, ITypeSymbol Type)? Named(IPropertySymbol? property) =>
        property is null ? null : (property.Name, SyntaxFactory.IdentifierName(property.Name), property.Type);

    private (string Name, ExpressionSyntax Left, ITypeSymbol Type)? Target(ITypeSymbol type, string name, List<Schema> schemas)
    {
        if (type.Name != "IntercomAttributes") return EmittedTypes.IsModel(type) ? Named(WireNames.Property(type, name, schemas, view)) : null;
        LiteralExpressionSyntax key = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(name));
        ITypeSymbol value = type.ContainingNamespace.GetTypeMembers("IntercomValue")[0];
        BracketedArgumentListSyntax index = SyntaxFactory.BracketedArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(key)));
        return (name, SyntaxFactory.ImplicitElementAccess(index), value);
    }

    private ExpressionSyntax? Array(ExpressionSyntax? expression, JsonShape shape, ITypeSymbol type, List<Schema> schemas)
    {
        ITypeSymbol? item = type switch
        {
            INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments: [var one] } => one,
            { Name: "IntercomValue" } => type,
            _ => null,
        };
        if (item is null) return null;
        List<Schema> inner = [.. schemas.SelectMany(view.Items)];
        List<ExpressionSyntax>? sources = ObjectEntries.Items(expression);
        if (expression is not null && sources?.Count != shape.Items.Count) return null;
        var items = new List<ExpressionSyntax>();
        for (int i = 0; i < shape.Items.Count; i++)
        {
            if (Write(sources?[i], shape.Items[i], item, inner) is not { } value) return null;
            items.Add(value.WithoutTrivia());
        }
        string list = string.Join(", ", items);
        return SyntaxFactory.ParseExpression(type.Name == "IntercomValue" ? $"{values.NameOf(type)}.Array({list})" : $"[{list}]");
    }

    /// <summary>The case of a union that takes all of the value; null when none does, or several do.</summary>
    private ExpressionSyntax? Case(ExpressionSyntax? expression, JsonShape shape, ITypeSymbol union, List<Schema> schemas)
    {
        IEnumerable<ITypeSymbol> cases = union.GetMembers("op_Implicit").OfType<IMethodSymbol>()
            .Select(static conversion => conversion.Parameters[0].Type).Where(EmittedTypes.IsModel);
        List<ExpressionSyntax> fitting = [.. cases.Where(type => Takes(type, shape, schemas)).Select(Made).OfType<ExpressionSyntax>()];
        return fitting.Count == 1 ? fitting[0] : null;

        ExpressionSyntax? Made(ITypeSymbol type) => shape.Class is not null && expression is BaseObjectCreationExpressionSyntax creation
            ? Own(creation, shape, type, schemas)
            : Object(expression, shape, type, schemas);
    }

    // Cases differ in what their constants can be.
    private bool Takes(ITypeSymbol type, JsonShape shape, List<Schema> schemas) => shape.Members.All(member =>
        WireNames.Property(type, member.Name, schemas, view) is { } property
        && (member.Value.Kind != JsonKind.Text || CanBe(ValueExpression.Plain(property.Type), member.Value.Text)));

    private static bool CanBe(ITypeSymbol type, string text) =>
        !EmittedClient.IsEnum(type) || EmittedClient.ValuesOf(type).Exists(value => value.Value == text);

    private List<Schema> Member(List<Schema> schemas, string name) => [.. schemas.SelectMany(schema => view.Member(schema, name))];
}
