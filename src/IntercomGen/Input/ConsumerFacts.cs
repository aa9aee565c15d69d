using IntercomGen.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Input;

/// <summary>What the consumer's compilation has, as far as emitted code depends on it.</summary>
/// <param name="LanguageVersion">The C# version, such as <c>12.0</c>.</param>
/// <param name="LanguageIsEnough">C# 12 or later.</param>
/// <param name="HasJson">A System.Text.Json with type info resolvers: version 8 or later.</param>
/// <param name="HasHttp">System.Net.Http is referenced.</param>
/// <param name="Framework">What the framework brings.</param>
internal sealed record ConsumerFacts(string LanguageVersion, bool LanguageIsEnough, bool HasJson, bool HasHttp, FrameworkFacts Framework)
{
    public static ConsumerFacts Of(Compilation compilation, AnalyzerConfigOptions options)
    {
        LanguageVersion version = compilation is CSharpCompilation csharp ? csharp.LanguageVersion : Microsoft.CodeAnalysis.CSharp.LanguageVersion.Default;
        return new ConsumerFacts(
            version.ToDisplayString(),
            version >= Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12,
            compilation.GetTypeByMetadataName("System.Text.Json.Serialization.JsonNumberHandlingAttribute") is not null
                && compilation.GetTypeByMetadataName("System.Text.Json.Serialization.JsonUnmappedMemberHandling") is not null,
            compilation.GetTypeByMetadataName("System.Net.Http.HttpClient") is not null,
            ConsumerFramework.Of(compilation, options));
    }
}
