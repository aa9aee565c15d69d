namespace IntercomGen.Analyzers.Http;

/// <summary>The verb that a method of <c>HttpClient</c>, or a member of <c>HttpMethod</c>, stands for.</summary>
internal static class HttpVerbs
{
    public static string? OfMethod(string method) => method switch
    {
        "GetAsync" or "GetStringAsync" or "GetStreamAsync" or "GetByteArrayAsync" or "GetFromJsonAsync" or "GetFromJsonAsAsyncEnumerable" => "GET",
        "PostAsync" or "PostAsJsonAsync" => "POST",
        "PutAsync" or "PutAsJsonAsync" => "PUT",
        "PatchAsync" or "PatchAsJsonAsync" => "PATCH",
        "DeleteAsync" or "DeleteFromJsonAsync" => "DELETE",
        _ => null,
    };

    /// <summary>The method that sends the same with another verb; null when there is none of the kind.</summary>
    public static string? MethodFor(string method, string verb)
    {
        bool json = method.EndsWith("AsJsonAsync", StringComparison.Ordinal);
        bool body = method is "PostAsync" or "PutAsync" or "PatchAsync" || json;
        return (verb, body, json) switch
        {
            ("POST", true, false) => "PostAsync",
            ("PUT", true, false) => "PutAsync",
            ("PATCH", true, false) => "PatchAsync",
            ("POST", true, true) => "PostAsJsonAsync",
            ("PUT", true, true) => "PutAsJsonAsync",
            ("PATCH", true, true) => "PatchAsJsonAsync",
            ("GET", false, _) when method == "DeleteAsync" => "GetAsync",
            ("GET", false, _) when method == "DeleteFromJsonAsync" => "GetFromJsonAsync",
            ("DELETE", false, _) when method == "GetAsync" => "DeleteAsync",
            ("DELETE", false, _) when method == "GetFromJsonAsync" => "DeleteFromJsonAsync",
            _ => null,
        };
    }
}
