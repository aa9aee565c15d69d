using IntercomGen.Description;
using IntercomGen.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Input;

/// <summary>Finds out what the consumer's framework and libraries have.</summary>
internal static class ConsumerFramework
{
    // What the emitted text names of .NET 9, be it of the framework or of packages.
    private static readonly string[] s_net9 = ["System.Diagnostics.Metrics.InstrumentAdvice`1", "System.Runtime.InteropServices.JsonMarshal"];

    // Each list ends with the youngest type that the emitted text names: an older library does not count.
    private static readonly string[] s_logging = ["Microsoft.Extensions.Logging.ILoggerFactory", "Microsoft.Extensions.Logging.LoggerMessage"];

    private static readonly string[] s_hosting =
    [
        .. s_logging,
        "Microsoft.Extensions.Configuration.IConfigurationSection",
        "Microsoft.Extensions.Options.IValidateOptions`1",
        "Microsoft.Extensions.DependencyInjection.OptionsBuilderExtensions",
        "Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions",
        "Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute",
    ];

    private static readonly string[] s_aspNetCore =
    [
        .. s_logging,
        "Microsoft.Extensions.Hosting.IHostApplicationLifetime",
        "Microsoft.AspNetCore.Http.HttpContext",
        "Microsoft.AspNetCore.Routing.IEndpointRouteBuilder",
        "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions",
    ];

    public static FrameworkFacts Of(Compilation compilation, AnalyzerConfigOptions options)
    {
        bool net8 = IsOfCore("System.Text.CompositeFormat");
        bool net9 = net8 && s_net9.All(Has);
        RuntimeFeatures features = (s_logging.All(Has) ? RuntimeFeatures.Logging : 0)
            | (s_hosting.All(Has) ? RuntimeFeatures.Hosting : 0)
            | (net8 && s_aspNetCore.All(Has) ? RuntimeFeatures.AspNetCore : 0);
        IEnumerable<string> polyfills = Wanted(options) ? RuntimeFiles.Polyfills.Where(name => !CanUse(name)) : [];
        return new FrameworkFacts(net8, net9, features, polyfills.ToEquatableArray());

        bool Has(string name) => compilation.GetTypeByMetadataName(name) is not null;

        // A type that came with the framework: symbols such as NET8_0_OR_GREATER are not there in every host. Projects and packages bring types of newer
        // frameworks to older ones, but not into the assembly of object.
        bool IsOfCore(string name)
        {
            IAssemblySymbol? core = compilation.ObjectType.ContainingAssembly;
            return !SymbolEqualityComparer.Default.Equals(core, compilation.Assembly) && core?.GetTypeByMetadataName(name) is not null;
        }

        // Many libraries carry such types of their own, as internals that are of no use to others.
        bool CanUse(string name) => compilation.GetTypesByMetadataName(name).Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
    }

    // What another generator emits cannot be seen from here: projects that get these types from one switch ours off.
    private static bool Wanted(AnalyzerConfigOptions options) =>
        !options.TryGetValue("build_property.IntercomPolyfills", out string? value)
            || !string.Equals(value.Trim(), "false", StringComparison.OrdinalIgnoreCase);
}
