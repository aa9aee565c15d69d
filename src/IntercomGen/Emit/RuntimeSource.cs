namespace IntercomGen.Emit;

/// <summary>A file of the runtime, and when it is emitted. The folder that it lies in says what it needs.</summary>
/// <param name="Hint">Its hint name.</param>
/// <param name="Text">Its text, with line feeds.</param>
/// <param name="Needs">The feature that the consumer must have.</param>
/// <param name="Polyfill">The metadata name of the one type that it declares, when that is a stand-in for one of the framework.</param>
internal sealed record RuntimeSource(string Hint, string Text, RuntimeFeatures Needs, string? Polyfill)
{
    private const string PolyfillFolder = "Runtime/Polyfills/";

    /// <param name="path">Its path, from <c>Runtime/</c> on.</param>
    /// <param name="text">Its text.</param>
    public static RuntimeSource Of(string path, string text)
    {
        string file = path.Substring(path.LastIndexOf('/') + 1);
        string name = file.Substring(0, file.Length - ".cs".Length);
        string? polyfill = path.StartsWith(PolyfillFolder, StringComparison.Ordinal) ? $"{Namespace(text)}.{name}" : null;
        return new RuntimeSource(polyfill is null ? $"Runtime/{name}.g.cs" : $"Polyfills/{name}.g.cs", text, Feature(path), polyfill);
    }

    public bool IsFor(FrameworkFacts framework) =>
        (framework.Features & Needs) == Needs && (Polyfill is null || framework.Polyfills.Contains(Polyfill));

    private static RuntimeFeatures Feature(string path) => path.Split('/')[1] switch
    {
        "Logging" => RuntimeFeatures.Logging,
        "Hosting" => RuntimeFeatures.Hosting,
        "AspNetCore" => RuntimeFeatures.AspNetCore,
        _ => RuntimeFeatures.None,
    };

    private static string Namespace(string text)
    {
        const string keyword = "namespace ";
        int start = text.IndexOf(keyword, StringComparison.Ordinal) + keyword.Length;
        return text.Substring(start, text.IndexOf(';', start) - start);
    }
}
