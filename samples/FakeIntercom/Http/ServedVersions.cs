using System.Collections.Concurrent;
using FakeIntercom.Description;

namespace FakeIntercom.Http;

/// <summary>The descriptions that are served: the one that the options name, or else all that come along, by the version that a request asks for.</summary>
internal sealed class ServedVersions
{
    private readonly IReadOnlyList<string> _paths;
    private readonly ConcurrentDictionary<ApiDescription, RouteTable> _routes = new();

    /// <summary>Reads what answers a request that names no version; the others are read when they are asked for.</summary>
    public ServedVersions(string? path)
    {
        _paths = path is null ? ApiDescription.BundledPaths : [path];
        ApiDescription.Load(_paths[0]);
    }

    /// <summary>The routes of the description that answers a version.</summary>
    /// <exception cref="ApiException">No description has that version.</exception>
    public RouteTable RoutesOf(string? version)
    {
        IEnumerable<ApiDescription> all = _paths.Select(ApiDescription.Load);
        // One description lists the versions of others, too.
        ApiDescription description = (string.IsNullOrEmpty(version)
            ? all.First()
            : all.FirstOrDefault(one => one.Version == version) ?? all.FirstOrDefault(one => one.Has(version)))
            ?? throw new ApiException(400, "intercom_version_invalid", $"The version '{version}' does not exist");
        return _routes.GetOrAdd(description, static one => new(one.Operations));
    }
}
