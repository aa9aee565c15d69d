using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Analyzers.Tests;

/// <summary>The project that test sources are part of: the running framework, and the emitted client as a referenced assembly.</summary>
internal static class Consumer
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Headers;
        global using System.Net.Http.Json;
        global using System.Text;
        global using System.Text.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.DependencyInjection;
        """;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest);

    private static readonly CSharpCompilationOptions s_library = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly Lazy<byte[]> s_image = new(static () => ImageOf(DescriptionText.Stable));

    private static readonly Lazy<PortableExecutableReference> s_client = new(static () => MetadataReference.CreateFromImage(s_image.Value));

    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is { } name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
                    || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    /// <summary>The client of <see cref="DescriptionText.Stable"/>, compiled.</summary>
    public static MetadataReference Client => s_client.Value;

    /// <summary>The same, as bytes that can be loaded.</summary>
    public static byte[] ClientImage => s_image.Value;

    /// <summary>A project of the given files that references a client of its own.</summary>
    public static CSharpCompilation CompileWith(MetadataReference client, params string[] sources) =>
        CSharpCompilation.Create(
            "Consumer",
            sources.Select(static (source, index) => CSharpSyntaxTree.ParseText(source, s_parse, $"File{index}.cs", Encoding.UTF8))
                .Append(CSharpSyntaxTree.ParseText(Usings, s_parse, "Usings.cs")),
            Framework.Append(client),
            s_library);

    /// <summary>A project of the given files; the client is referenced when a file uses its namespace.</summary>
    public static CSharpCompilation Compile(params IEnumerable<string> sources)
    {
        List<string> files = [.. sources];
        IEnumerable<SyntaxTree> trees = files.Select((source, index) => CSharpSyntaxTree.ParseText(source, s_parse, $"File{index}.cs", Encoding.UTF8))
            .Append(CSharpSyntaxTree.ParseText(Usings, s_parse, "Usings.cs"));
        IEnumerable<MetadataReference> references = files.Exists(static source => source.Contains("using Intercom;", StringComparison.Ordinal))
            ? Framework.Append(Client)
            : Framework;
        return CSharpCompilation.Create("Consumer", trees, references.Concat(Libraries.UsedBy(files)), s_library);
    }

    /// <summary>The clients of descriptions, compiled.</summary>
    public static PortableExecutableReference ClientOf(params DescriptionText[] descriptions) => MetadataReference.CreateFromImage(ImageOf(descriptions));

    private static byte[] ImageOf(params DescriptionText[] descriptions)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new IntercomGenerator().AsSourceGenerator()], descriptions, s_parse, new TestOptions(new Dictionary<string, string>()));
        CSharpCompilation client = CSharpCompilation.Create("Intercom.Client", [], Framework, s_library);
        CSharpCompilation compiled = client.AddSyntaxTrees(driver.RunGenerators(client).GetRunResult().GeneratedTrees);
        using var image = new MemoryStream();
        Assert.True(compiled.Emit(image).Success, "The emitted client does not compile.");
        return image.ToArray();
    }
}
