namespace IntercomGen.Analyzers.Json;

/// <summary>What a serializer does to the names of members.</summary>
internal enum NamePolicy
{
    /// <summary>They stay as they are.</summary>
    Same,

    /// <summary>The first letter becomes small: what the JSON extensions of HttpClient do.</summary>
    Camel,

    /// <summary>Small words with underscores.</summary>
    Snake,

    /// <summary>Options that are not known decide.</summary>
    Loose,
}
