using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Tests.Snapshots;

/// <summary>What others can build on: a reviewer sees each change of it.</summary>
public class PublicSurfaceTests
{
    private static readonly SymbolDisplayFormat s_format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    [Fact]
    public void Of_the_emitted_runtime()
    {
        GeneratorDriverRunResult result = Generation.Run(Tiny.Yaml("tag:\n  type: object\n  properties:\n    id: { type: string }\n"));
        CSharpCompilation compilation = Generation.Compile(result);

        Snapshot.Matches("surface-runtime", Print(Types(compilation.Assembly.GlobalNamespace).Where(static type =>
            type.DeclaringSyntaxReferences.Any(static reference =>
                reference.SyntaxTree.FilePath.Replace('\\', '/').Contains("/Runtime/", StringComparison.Ordinal)))));
    }

    [Fact]
    public void Of_the_description_library()
    {
        PortableExecutableReference library = MetadataReference.CreateFromFile(typeof(Description.DescriptionReader).Assembly.Location);
        CSharpCompilation compilation = Generation.Empty.AddReferences(library);

        Snapshot.Matches("surface-description", Print(Types(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!).GlobalNamespace)));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol within) => within.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type && IsVisible(type) ? Types(type).Prepend(type) : member is INamespaceSymbol ? Types(member) : []);

    private static string Print(IEnumerable<INamedTypeSymbol> types) => string.Concat(types
        .OrderBy(static type => type.ToDisplayString(), StringComparer.Ordinal)
        .Select(static type => type.ToDisplayString(s_format) + Bases(type) + "\n" + string.Concat(type.GetMembers()
            .Where(static member => IsVisible(member) && member is not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null })
            .Select(static member =>
                "    " + (member.DeclaredAccessibility == Accessibility.Public ? "" : "protected ") + member.ToDisplayString(s_format) + "\n")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))));

    private static string Bases(INamedTypeSymbol type)
    {
        IEnumerable<INamedTypeSymbol> bases = type.BaseType is { SpecialType: SpecialType.None } parent ? type.Interfaces.Prepend(parent) : type.Interfaces;
        string list = string.Join(", ", bases.Where(IsVisible).Select(static item => item.ToDisplayString(s_format)));
        return list.Length == 0 ? "" : " : " + list;
    }

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
            && (symbol.ContainingType is null || IsVisible(symbol.ContainingType));
}
