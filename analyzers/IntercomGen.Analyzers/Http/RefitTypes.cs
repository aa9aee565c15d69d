using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>The types and attributes of Refit, by name: the project may have any version of it, or none.</summary>
internal static class RefitTypes
{
    public static bool IsIn(Compilation compilation) => compilation.GetTypeByMetadataName("Refit.GetAttribute") is not null;

    public static bool IsOwn(ITypeSymbol? type) => type?.ContainingNamespace is { Name: "Refit", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>The verb that an attribute's name may stand for, without asking what type it is.</summary>
    public static string? VerbOf(AttributeSyntax attribute) => NameOf(attribute.Name) switch
    {
        "Get" or "GetAttribute" => "GET",
        "Post" or "PostAttribute" => "POST",
        "Put" or "PutAttribute" => "PUT",
        "Patch" or "PatchAttribute" => "PATCH",
        "Delete" or "DeleteAttribute" => "DELETE",
        _ => null,
    };

    /// <summary>The attributes of Refit with a name, such as <c>Headers</c>.</summary>
    public static IEnumerable<AttributeSyntax> Named(string name, SyntaxList<AttributeListSyntax> lists) =>
        lists.SelectMany(static list => list.Attributes)
            .Where(attribute => NameOf(attribute.Name) is { } written && (written == name || written == name + "Attribute"));

    /// <summary>The attributes of a parameter that are Refit's, by name: <c>Body</c>, <c>Query</c>, <c>Header</c>, <c>AliasAs</c>.</summary>
    public static AttributeData? Of(IParameterSymbol parameter, string name) =>
        parameter.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && type.Name == name + "Attribute" && IsOwn(type));

    private static string? NameOf(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => null,
    };
}
