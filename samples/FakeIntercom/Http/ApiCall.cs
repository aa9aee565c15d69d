using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Description;

namespace FakeIntercom.Http;

/// <summary>A request that found its operation.</summary>
internal sealed class ApiCall
{
    public required ApiOperation Operation { get; init; }

    /// <summary>The values of the path's placeholders, decoded, in order.</summary>
    public required IReadOnlyList<string> PathValues { get; init; }

    public required IReadOnlyDictionary<string, string> Query { get; init; }

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public required Uri BaseAddress { get; init; }

    /// <summary>The path as sent, for links to the next page.</summary>
    public required string Path { get; init; }

    public required FakeWorkspace Workspace { get; init; }

    public required FakeIntercomOptions Options { get; init; }

    /// <summary>The body; an empty object when none was sent.</summary>
    public JsonObject Body { get; set; } = [];

    public string Id => PathValues[^1];

    /// <summary>The record that a path value names.</summary>
    public static JsonObject Need(RecordSet records, string? id, string what, string code = "not_found") =>
        records.Find(id) ?? throw ApiException.NotFound(what, code);

    /// <summary>A required text member of the body.</summary>
    public string Required(string name) => Body.Text(name) is { Length: > 0 } text ? text : throw ApiException.Missing(name);
}
