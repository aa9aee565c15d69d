namespace IntercomGen.Tests.Fuzz;

/// <summary>Names and texts that are awkward: for C#, for the framework, for our own runtime, for YAML, for people.</summary>
internal static class OddWords
{
    private static readonly string[] s_words =
    [
        "", " ", "  leading", "trailing ", "class", "event", "namespace", "string", "null", "true", "false", "var", "async", "await", "record", "required",
        "init", "field", "value", "file", "scoped", "nameof", "dynamic", "global",
        "Task", "Uri", "Stream", "String", "Object", "Exception", "DateTimeOffset", "CancellationToken", "HttpClient", "List", "IReadOnlyList", "Dictionary",
        "JsonElement", "JsonSerializer", "System", "Intercom", "Type", "Attribute", "Enum",
        "IntercomClient", "IntercomClientOptions", "IntercomValue", "IntercomJson", "IntercomModel", "IntercomAttributes", "JsonIn", "JsonOut", "Models",
        "Values", "Match", "TryGet", "Read", "Write", "Names", "Parse", "From", "IsKnown", "IsSet",
        "ToString", "to_string", "GetHashCode", "Equals", "equals", "GetType", "MemberwiseClone", "Finalize", "Dispose", "operator", "implicit", "this", "base",
        "body", "options", "cancellationToken", "query", "client", "id", "ID", "Id", "i_d",
        "a_b", "a-b", "aB", "AB", "a b", "a.b", "a/b", "a~1b", "a%2Fb", "1", "01", "2fa", "-1", "1e5", "0x1F", "~", "<<", "=", "!=", "!", "*", "&x", "|", ">",
        "%", "@", "`", "'", "\"", "\\", "{", "}", "[", "]", "{}", "{0}", "#", "# no", ": ", "- ", "? x",
        "*/ class Evil {} /*", "</summary><evil>", "]]>", "\"; Evil(); //", "\"\"\"", "$\"{x}\"", "#error", "#if X\n#endif", "\\u000a", "\\",
        "<see cref=\"Evil\"/>", "&amp;", "line\nline", "a\r\nb", "a\tb", "\u0001", "\u007f",
        "a\u2028b", "a\u2029b", "a\u0085b", "\ufeff", "e\u0301", "é", "\u202eevil", "a\u200bb", "ß", "ı", "İ", "ﬁ", "Ⅷ", "٣", "開始", "日本語", "한국어", "עברית", "🎉",
        "👩‍👩‍👧", "𝒜", "\ud83c", "x\udf89", "\ufffd", "\uffff",
        new('n', 700), string.Concat(Enumerable.Repeat("word ", 500)), "/contacts", "/{id}", "/a/{b}/{b}", "/a/{}", "/a/{b", "/a}b", "//", "/../x", "/a?b=c",
        "/a#b", "/{a}{b}", "/%2e%2e", "no/slash", "https://api.intercom.io/x", "http://[::1", "ftp://x",
        "default", "2XX", "200", "99999", "abc", "application/json", "text/plain", "multipart/form-data", "application/octet-stream", "*/*", ";;;",
        "9223372036854775808", "1e999", "NaN", ".inf", "2024-02-30", "2.14", "Unstable", "Preview",
        "object", "array", "integer", "number", "boolean", "date-time", "binary", "int64", "uri", "get", "post", "x-extension", "__proto__", "constructor",
        "type", "items", "data", "pages", "total_count", "errors",
    ];

    public static string Pick(Random random) => s_words[random.Next(s_words.Length)];
}
