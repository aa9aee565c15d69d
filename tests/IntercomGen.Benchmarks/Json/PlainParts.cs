using System.Text.Json;
using System.Text.Json.Serialization;

namespace IntercomGen.Benchmarks.Json;

internal sealed class PlainParts
{
    public string? Type { get; set; }
    public List<PlainPart>? ConversationParts { get; set; }
    public long? TotalCount { get; set; }
}

internal sealed class PlainPart
{
    public string? Type { get; set; }
    public string? Id { get; set; }
    public string? PartType { get; set; }
    public string? Body { get; set; }
    public long? CreatedAt { get; set; }
    public long? UpdatedAt { get; set; }
    public long? NotifiedAt { get; set; }
    public PlainReference? AssignedTo { get; set; }
    public PlainAuthor? Author { get; set; }
    public List<PlainReference>? Attachments { get; set; }
    public string? ExternalId { get; set; }
    public bool? Redacted { get; set; }
    public PlainReference? EmailMessageMetadata { get; set; }
    public string? State { get; set; }
    public List<PlainTag>? Tags { get; set; }
    public Dictionary<string, object>? EventDetails { get; set; }
    public string? AppPackageCode { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(PlainContact))]
[JsonSerializable(typeof(PlainConversationList))]
[JsonSerializable(typeof(List<PlainConversation>))]
internal sealed partial class PlainContext : JsonSerializerContext;
