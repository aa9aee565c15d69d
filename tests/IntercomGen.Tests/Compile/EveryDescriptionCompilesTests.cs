using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Tests.Compile;

/// <summary>What is emitted for every description compiles without an error or warning, the same on every machine.</summary>
public class EveryDescriptionCompilesTests
{
    [Theory]
    [MemberData(nameof(Descriptions.All), MemberType = typeof(Descriptions))]
    public void Compiles_without_a_warning(string label)
    {
        Assert.Equal("", EmittedDescription.Of(label).Errors);
        Assert.Equal("", EmittedDescription.Of(label).Emitted.Complaints);
    }

    [Theory]
    [MemberData(nameof(Descriptions.All), MemberType = typeof(Descriptions))]
    public void Compiles_as_internal_types(string label)
    {
        GeneratorDriverRunResult result = Generation.Run(Descriptions.Read(label), ("Accessibility", "internal"));
        CSharpCompilation compilation = Generation.Compile(result);

        Assert.Equal("", Generation.Complaints(compilation));
        INamespaceSymbol space = compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Single(static member => member.Name == "Intercom");
        Assert.Empty(space.GetTypeMembers().Where(static type => type.DeclaredAccessibility == Accessibility.Public).Select(static type => type.Name));
    }

    // Emitted files switch these warnings off, because looking for them would cost every build of the consumer a quarter of its time.
    [Theory]
    [InlineData("spec/intercom-unstable.yaml")]
    [InlineData("spec/intercom-2.16.yaml")]
    public void Has_no_null_where_none_is_expected(string label)
    {
        const string off = "#nullable disable warnings\n";
        string[] files = Print(Generation.Run(Descriptions.Read(label)));

        Assert.All(files, static file => Assert.Contains(off, file));
        Assert.Equal("", Generation.Complaints(Generation.Empty.AddSyntaxTrees(files.Select(static file => Generation.Parse("// " + file.Replace(off, ""))))));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    public void Is_the_same_under_every_culture_and_line_end(string culture)
    {
        string text = Descriptions.Read("spec/intercom-unstable.yaml");
        string[] here = Print(Generation.Run(text));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(here, Print(Generation.Run(text)));
            Assert.Equal(here, Print(Generation.Run(text.Replace("\n", "\r\n"))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Descriptions.All), MemberType = typeof(Descriptions))]
    public void Is_the_same_twice(string label)
    {
        string text = Descriptions.Read(label);

        Assert.Equal(Print(Generation.Run(text)), Print(Generation.Run(text)));
    }

    private static string[] Print(GeneratorDriverRunResult result) =>
        [.. result.Results.Single().GeneratedSources.Select(static source => source.HintName + "\n" + source.SourceText)];
}
