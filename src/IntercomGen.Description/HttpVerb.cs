namespace IntercomGen.Description;

/// <summary>The keys of a path that are verbs.</summary>
internal static class HttpVerb
{
    /// <summary>The verb in upper case, or null when the key is none.</summary>
    public static string? Normalize(string key) => key switch
    {
        "get" => "GET",
        "put" => "PUT",
        "post" => "POST",
        "delete" => "DELETE",
        "options" => "OPTIONS",
        "head" => "HEAD",
        "patch" => "PATCH",
        "trace" => "TRACE",
        _ => null,
    };
}
