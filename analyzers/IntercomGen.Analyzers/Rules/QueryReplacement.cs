using System.Collections.Immutable;

namespace IntercomGen.Analyzers.Rules;

/// <summary>What a rule tells its fix about a parameter of a query: the piece of the address as it is, and as it is meant.</summary>
internal static class QueryReplacement
{
    /// <summary>The property of a diagnostic that holds the piece as it is written.</summary>
    public const string Old = "QueryWritten";

    /// <summary>The property of a diagnostic that holds the piece to write.</summary>
    public const string New = "QueryMeant";

    /// <summary>Another name for a parameter.</summary>
    public static ImmutableDictionary<string, string?> Name(ImmutableDictionary<string, string?> properties, string written, string meant) =>
        properties.Add(Old, written + "=").Add(New, meant + "=");

    /// <summary>Another value for a parameter.</summary>
    public static ImmutableDictionary<string, string?> Value(ImmutableDictionary<string, string?> properties, string name, string written, string meant) =>
        properties.Add(Old, $"{name}={written}").Add(New, $"{name}={meant}");
}
