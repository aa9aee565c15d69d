using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Where a description says that more is written.</summary>
internal static class ExternalDocs
{
    /// <summary>Reads <c>externalDocs</c>.</summary>
    /// <param name="reader">Stands at its value.</param>
    /// <returns>The <c>url</c>, as it is written.</returns>
    public static string? ReadUrl(NodeReader reader)
    {
        string? url = null;
        if (!reader.EnterMapping(FindingKind.Quality)) return null;
        while (reader.NextKey(out string key))
        {
            if (key == "url") url = reader.ReadText();
            else reader.Skip();
        }
        return url;
    }
}
