namespace IntercomGen.Description.OpenApi;

/// <summary>What the schema of the <c>Intercom-Version</c> header says. Few operations may have a header schema of their own; the usual one counts.</summary>
internal sealed record VersionHeader(string? Default, EquatableArray<string> Values)
{
    private const string Name = "Intercom-Version";

    // Taken at any time; every other version is a number.
    private static readonly string[] s_moving = ["Preview", "Unstable"];

    /// <summary>
    /// The value to send for a description of a version: that version, when it is listed, or comes after all that are. Defaults and lists are left behind
    /// when a description is made of another one. Any other version counts the editions of the file, and says nothing of the API; null when nothing else does.
    /// </summary>
    public string? For(string? version)
    {
        if (Values.FirstOrDefault(value => value.Equals(version, StringComparison.OrdinalIgnoreCase)) is { } listed) return listed;
        if (Default is not null) return IsNext(version) ? version : Default;
        return IsOfTheApi(version) ? version : Values.OrderByDescending(Number).FirstOrDefault();
    }

    /// <summary>
    /// Whether a version can be one of the API. What people describe by hand begins at <c>1.0</c> or <c>1.0.0</c>, and the API refuses a call with such a
    /// version; what it has had as 1.x was never described in OpenAPI.
    /// </summary>
    private static bool IsOfTheApi(string? version) => s_moving.Contains(version, StringComparer.OrdinalIgnoreCase) || Number(version) is { Major: >= 2 };

    private bool IsNext(string? version)
    {
        if (Number(version) is not { } next) return false;
        List<Version> row = [.. Values.Select(Number).OfType<Version>().Where(listed => listed.Major == next.Major)];
        return row.Count > 0 && row.TrueForAll(listed => listed < next);
    }

    private static Version? Number(string? text) => Version.TryParse(text, out Version? number) && number.Build < 0 ? number : null;

    public static VersionHeader Find(List<Operation> operations, List<NamedSchema> schemas)
    {
        var uses = new Dictionary<string, (int Count, Schema Schema)>(StringComparer.Ordinal);
        foreach (Operation operation in operations)
        {
            foreach (Parameter parameter in operation.Parameters)
            {
                if (parameter.In != ParameterLocation.Header || !Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)) continue;
                string key = parameter.Schema.Reference ?? string.Join("\n", parameter.Schema.Enum.Select(v => v.Text));
                int before = uses.TryGetValue(key, out (int Count, Schema Schema) use) ? use.Count : 0;
                uses[key] = (before + 1, parameter.Schema);
            }
        }
        if (uses.Count == 0) return new VersionHeader(null, default);
        Schema usual = uses.Values.OrderByDescending(u => u.Count).First().Schema;
        Schema schema = usual.Reference is { } name ? schemas.Find(s => s.Name == name)?.Schema ?? usual : usual;
        return new VersionHeader(schema.Default?.Text, schema.Enum.Select(v => v.Text).ToEquatableArray());
    }
}
