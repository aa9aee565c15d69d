using IntercomGen.Description;

namespace IntercomGen.Emit;

/// <summary>Parts of the runtime that are emitted only where the consumer has the libraries that they build on.</summary>
[Flags]
internal enum RuntimeFeatures
{
    /// <summary>Nothing but the framework.</summary>
    None = 0,

    /// <summary><c>ILogger</c>.</summary>
    Logging = 1,

    /// <summary>Dependency injection with keyed services, options and <c>IHttpClientFactory</c>.</summary>
    Hosting = 2,

    /// <summary>ASP.NET Core's endpoint routing.</summary>
    AspNetCore = 4,
}

/// <summary>What the consumer's framework and libraries have, as far as the runtime's text depends on it.</summary>
/// <param name="Net8">.NET 8 or later.</param>
/// <param name="Net9">.NET 9 or later, or its libraries on .NET 8.</param>
/// <param name="Features">The optional parts that can be emitted.</param>
/// <param name="Polyfills">The types that the compiler asks for and the consumer lacks, by metadata name.</param>
internal sealed record FrameworkFacts(bool Net8, bool Net9, RuntimeFeatures Features, EquatableArray<string> Polyfills);
