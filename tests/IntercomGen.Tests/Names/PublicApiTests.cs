using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Tests.Names;

/// <summary>What the emitted types show to the world.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("spec/intercom-2.16.yaml")]
    [InlineData("spec/intercom-unstable.yaml")]
    public void No_public_member_is_typed_object(string label)
    {
        CSharpCompilation compilation = Generation.Compile(Generation.Run(Descriptions.Read(label)));
        INamespaceSymbol space = compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Single(static member => member.Name == "Intercom");

        IEnumerable<string> typed = space.GetTypeMembers()
            .Where(static type => type.DeclaredAccessibility == Accessibility.Public)
            .SelectMany(static type => type.GetMembers())
            .Where(static member => member is { DeclaredAccessibility: Accessibility.Public, IsOverride: false, IsImplicitlyDeclared: false })
            .Where(static member => member switch
            {
                IPropertySymbol property => IsObject(property.Type),
                IFieldSymbol field => IsObject(field.Type),
                IMethodSymbol method => IsObject(method.ReturnType) || method.Parameters.Any(static parameter => IsObject(parameter.Type)),
                _ => false,
            })
            .Select(static member => member.ToDisplayString());

        Assert.Empty(typed);
    }

    private static bool IsObject(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Object || (type is INamedTypeSymbol { IsGenericType: true } generic && generic.TypeArguments.Any(IsObject));
}
