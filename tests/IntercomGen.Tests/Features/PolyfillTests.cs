using IntercomGen.Emit;
using IntercomGen.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Tests.Features;

/// <summary>Types that the compiler asks for by name are emitted where the project has none that it can use.</summary>
public class PolyfillTests
{
    private const string Init = "System.Runtime.CompilerServices.IsExternalInit";
    private const string Required = "System.Runtime.CompilerServices.RequiredMemberAttribute";

    private static readonly CSharpCompilation s_bare = CSharpCompilation.Create("Bare");

    [Fact]
    public void All_are_wanted_where_there_is_nothing() => Assert.Equal(RuntimeFiles.Polyfills, Facts(s_bare).Polyfills);

    [Fact]
    public void None_is_wanted_on_a_framework_that_has_them() => Assert.Empty(Facts(Generation.Empty).Polyfills);

    [Fact]
    public void One_in_the_sources_of_the_project_is_left_to_it()
    {
        CSharpCompilation project = s_bare.AddSyntaxTrees(Generation.Parse("namespace System.Runtime.CompilerServices { static class IsExternalInit { } }"));

        Assert.DoesNotContain(Init, Facts(project).Polyfills);
        Assert.Contains(Required, Facts(project).Polyfills);
    }

    [Fact]
    public void One_that_a_library_keeps_to_itself_does_not_count()
    {
        CSharpCompilation library = CSharpCompilation.Create(
            "Library",
            [Generation.Parse("namespace System.Runtime.CompilerServices { static class IsExternalInit { } }")],
            options: new(OutputKind.DynamicallyLinkedLibrary));
        CSharpCompilation project = s_bare.AddReferences(library.ToMetadataReference());

        Assert.NotNull(project.GetTypeByMetadataName(Init));
        Assert.Contains(Init, Facts(project).Polyfills);
    }

    [Theory]
    [InlineData("namespace System.Threading { sealed class Lock { } }")]
    [InlineData("namespace System.Text { sealed class CompositeFormat { } }")]
    public void A_type_of_a_newer_framework_in_the_sources_of_the_project_makes_no_newer_framework(string source)
    {
        FrameworkFacts facts = Facts(s_bare.AddSyntaxTrees(Generation.Parse(source)));

        Assert.False(facts.Net8);
        Assert.False(facts.Net9);
    }

    [Theory]
    [InlineData("false", 0)]
    [InlineData("False", 0)]
    [InlineData("true", 7)]
    public void A_property_switches_them_off(string value, int count) =>
        Assert.Equal(count, ConsumerFramework.Of(s_bare, new GlobalOptions(value)).Polyfills.Count);

    private static FrameworkFacts Facts(CSharpCompilation project) => ConsumerFramework.Of(project, new GlobalOptions(null));

    private sealed class GlobalOptions(string? polyfills) : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.IntercomPolyfills" ? polyfills : null;
            return value is not null;
        }
    }
}
