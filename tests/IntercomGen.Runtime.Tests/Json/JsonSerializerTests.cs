using System.Text;
using System.Text.Json;
using IntercomGen.Runtime.Tests.Json.Samples;

namespace IntercomGen.Runtime.Tests.Json;

/// <summary>The types under plain <see cref="JsonSerializer"/>.</summary>
public class JsonSerializerTests
{
    private const string Json = """{"type":"tag","id":"1","seats":"5","new":[1],"applied_by":{"id":"r"}}""";

    private static readonly JsonSerializerOptions Lenient = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public void A_model_reads_and_writes()
    {
        Tag tag = JsonSerializer.Deserialize<Tag>(Json)!;
        Assert.Equal((5L, "r"), (tag.Seats, tag.AppliedBy!.Id));
        Assert.True(Reading.Same(Json, JsonSerializer.Serialize(tag)));
        Assert.Null(JsonSerializer.Deserialize<Tag>("null"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Tag>("{\"id\":"));
    }

    [Fact]
    public async Task A_stream_that_comes_in_small_pieces_reads()
    {
        string json = "[" + string.Join(',', Enumerable.Repeat(Json, 500)) + "]";
        await using var stream = new Trickle(Encoding.UTF8.GetBytes(json));
        var tags = await JsonSerializer.DeserializeAsync<List<Tag>>(stream);
        Assert.Equal(500, tags!.Count);
        Assert.All(tags, tag => Assert.Equal(5, tag.Seats));

        using var written = new MemoryStream();
        await JsonSerializer.SerializeAsync(written, tags);
        Assert.True(Reading.Same(json, Encoding.UTF8.GetString(written.ToArray())));
    }

    [Fact]
    public void Types_nest_in_other_types()
    {
        var holder = new Holder
        {
            Tag = new Tag { Id = "1" },
            Reply = "text",
            Color = TagColor.Blue,
            ByColor = new() { [TagColor.Red] = 1 },
            Value = IntercomValue.Array(1, null),
            Map = new() { ["a"] = 1 },
        };

        string json = JsonSerializer.Serialize(holder);
        Assert.Equal("""{"Tag":{"type":"tag","id":"1"},"Reply":"text","Color":"blue","Other":null,"ByColor":{"red":1},"Value":[1,null],"Map":{"a":1}}""", json);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Holder>(json)));
    }

    [Fact]
    public void Indented_writers_indent_models_too()
    {
        string json = JsonSerializer.Serialize(new Holder { Tag = new Tag { Id = "1" } }, Indented);
        Assert.Contains("\n    \"id\": \"1\"", json.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_and_trailing_commas_are_the_hosts_choice()
    {
        const string Commented = "{ \"id\": /* c */ \"1\", \"custom_attributes\": { \"a\": [1,], }, }";
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Tag>(Commented));
        Tag tag = JsonSerializer.Deserialize<Tag>(Commented, Lenient)!;
        Assert.Equal("""{"id":"1","custom_attributes":{"a":[1]}}""", tag.ToString());
    }

    [Theory]
    [InlineData("\"red\"", "red", true)]
    [InlineData("\"x\"", "x", false)]
    [InlineData("5", "5", false)]
    [InlineData("true", "true", false)]
    [InlineData("null", "", false)]
    public void Enumerations_read_any_scalar(string json, string value, bool known)
    {
        TagColor color = JsonSerializer.Deserialize<TagColor>(json);
        Assert.Equal((value, known), (color.Value, color.IsKnown));
    }

    [Fact]
    public void A_derived_model_keeps_its_own_members()
    {
        Admin admin = JsonSerializer.Deserialize<AdminWithApp>("""{"id":"1","app":{"id":"a"}}""")!;
        Assert.Equal("""{"id":"1","app":{"id":"a"}}""", JsonSerializer.Serialize(admin));
    }

    private sealed class Holder
    {
        public Tag? Tag { get; set; }

        public Reply? Reply { get; set; }

        public TagColor Color { get; set; }

        public TagColor? Other { get; set; }

        public Dictionary<TagColor, int>? ByColor { get; set; }

        public IntercomValue Value { get; set; }

        public IntercomAttributes? Map { get; set; }
    }

    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }
}
