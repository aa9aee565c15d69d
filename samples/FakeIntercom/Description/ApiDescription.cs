using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace FakeIntercom.Description;

/// <summary>A description as the server uses it: its operations and the versions it lists.</summary>
internal sealed class ApiDescription
{
    // Reading takes about a second and tests start many servers: a file is read once per process and change.
    private static readonly ConcurrentDictionary<(string Path, DateTime Written), Lazy<ApiDescription>> s_read = new();

    private ApiDescription(OpenApiDocument document)
    {
        Version = document.Info?.Version ?? "";
        Operations = [.. from path in document.Paths
                         from operation in path.Value.Operations ?? []
                         select new ApiOperation(operation.Key.Method, path.Key, operation.Value, Merge(path.Value, operation.Value))];
        IOpenApiSchema? versions = Operations
            .SelectMany(o => o.Parameters)
            .FirstOrDefault(p => p.In == ParameterLocation.Header && p.Name == "Intercom-Version")?.Schema;
        Versions = [.. (versions?.Enum ?? []).Select(v => v.ToString())];
        DefaultVersion = versions?.Default?.ToString() ?? Version;
    }

    /// <summary>The descriptions that travel with the server; Unstable, which has most, comes first.</summary>
    public static IReadOnlyList<string> BundledPaths { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "spec"), "intercom-*.yaml").OrderDescending(StringComparer.Ordinal)];

    public string Version { get; }

    public string DefaultVersion { get; }

    public IReadOnlyList<string> Versions { get; }

    public IReadOnlyList<ApiOperation> Operations { get; }

    /// <summary>Whether a version is among those that the description lists; one that lists none takes any.</summary>
    public bool Has(string version) => Versions.Count == 0 || Versions.Contains(version, StringComparer.OrdinalIgnoreCase);

    public static ApiDescription Load(string path)
    {
        string full = Path.GetFullPath(path);
        if (!File.Exists(full))
        {
            throw new FileNotFoundException($"There is no description at '{full}'.", full);
        }

        return s_read.GetOrAdd((full, File.GetLastWriteTimeUtc(full)), key => new(() => Read(key.Path))).Value;
    }

    private static ApiDescription Read(string path)
    {
        using StreamReader text = File.OpenText(path);
        JsonNode root = (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? JsonNode.Parse(text.ReadToEnd()) : YamlNodes.Read(text))
            ?? throw new InvalidDataException($"The description '{path}' is empty.");
        ReadResult result = new OpenApiJsonReader().Read(root, new Uri(path), new OpenApiReaderSettings());
        return new(result.Document ?? throw new InvalidDataException($"The file '{path}' is not an OpenAPI description."));
    }

    private static IEnumerable<IOpenApiParameter> Merge(IOpenApiPathItem path, OpenApiOperation operation)
    {
        IList<IOpenApiParameter> own = operation.Parameters ?? [];
        return own.Concat((path.Parameters ?? []).Where(p => !own.Any(o => o.Name == p.Name && o.In == p.In)));
    }
}
