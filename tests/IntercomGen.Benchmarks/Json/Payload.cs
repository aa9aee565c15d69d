using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IntercomGen.Benchmarks.Json;

/// <summary>A recorded answer, and the same in other dress.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Compact">As recorded.</param>
internal sealed record Payload(string Name, byte[] Compact)
{
    private static readonly JsonSerializerOptions s_pretty = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions s_escaped = new() { Encoder = JavaScriptEncoder.Create(new TextEncoderSettings()) };

    public static IReadOnlyList<Payload> All(string folder) =>
        [.. new[] { "contact", "conversation_list_150", "conversations_with_parts_50" }.Select(name =>
            new Payload(name, File.ReadAllBytes(Path.Combine(folder, name + ".json"))))];

    /// <summary>With line breaks and indentation.</summary>
    public byte[] Pretty() => JsonSerializer.SerializeToUtf8Bytes(JsonNode.Parse(Compact), s_pretty);

    /// <summary>With the brackets, quotes and ampersands of HTML and everything beyond ASCII escaped.</summary>
    public byte[] Html() => JsonSerializer.SerializeToUtf8Bytes(JsonNode.Parse(Compact), JsonSerializerOptions.Default);

    /// <summary>With every character of every text escaped.</summary>
    public byte[] Escaped() => JsonSerializer.SerializeToUtf8Bytes(JsonNode.Parse(Compact), s_escaped);

    /// <summary>With the members of every object in another order, and each time in another one.</summary>
    public byte[] Shuffled() => JsonSerializer.SerializeToUtf8Bytes(Shuffle(JsonNode.Parse(Compact), new Random(20)));

#pragma warning disable CA5394 // The order need not be a secret, only the same in every run.
    private static JsonNode? Shuffle(JsonNode? node, Random random)
    {
        switch (node)
        {
            case JsonObject members:
                KeyValuePair<string, JsonNode?>[] order = [.. members];
                random.Shuffle(order);
                return new JsonObject(order.Select(member => KeyValuePair.Create(member.Key, Shuffle(member.Value, random))));
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Shuffle(item, random))]);
            default:
                return node?.DeepClone();
        }
    }
#pragma warning restore CA5394
}
