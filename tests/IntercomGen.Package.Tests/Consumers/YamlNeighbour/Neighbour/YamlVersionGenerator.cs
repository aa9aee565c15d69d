using System.IO;
using Microsoft.CodeAnalysis;
using YamlDotNet.RepresentationModel;

namespace Neighbour;

/// <summary>Emits what version of YamlDotNet it reads with.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class YamlVersionGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.CompilationProvider, static (output, _) =>
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader("read: true"));
        string version = typeof(YamlStream).Assembly.GetName().Version.ToString();
        output.AddSource("Neighbour.g.cs", $"internal static class Neighbour {{ public const string Yaml = \"{version} {yaml.Documents.Count}\"; }}");
    });
}
