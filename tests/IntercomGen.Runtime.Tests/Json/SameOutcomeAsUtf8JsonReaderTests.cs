using System.Globalization;
using System.Text;
using System.Text.Json;
using IntercomGen.Runtime.Tests.Json.Samples;

namespace IntercomGen.Runtime.Tests.Json;

/// <summary>Our cursor accepts and rejects what <see cref="Utf8JsonReader"/> does when every string is decoded.</summary>
public class SameOutcomeAsUtf8JsonReaderTests
{
    /// <summary>How many damaged documents are tried; a million take a few minutes.</summary>
    private static readonly int Count = int.Parse(
        Environment.GetEnvironmentVariable("INTERCOMGEN_DAMAGED_DOCUMENTS") ?? "20000", CultureInfo.InvariantCulture);

    [Fact]
    public void Damaged_documents_are_rejected_exactly_when_the_reader_rejects_them()
    {
        var source = new DocumentSource(20_240_229);
        int accepted = 0;
        for (int i = 0; i < Count; i++)
        {
            byte[] json = source.Damaged();
            accepted += Agree(json) ? 1 : 0;
        }

        // Both outcomes are really among them.
        Assert.InRange(accepted, Count / 20, Count * 19 / 20);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\uFEFF{}")]
    [InlineData("{}x")]
    [InlineData("{} \n")]
    [InlineData("{,}")]
    [InlineData("{\"id\":1,}")]
    [InlineData("{\"tag_ids\":[1,]}")]
    [InlineData("{\"tag_ids\":[,1]}")]
    [InlineData("{\"id\"}")]
    [InlineData("{\"id\":}")]
    [InlineData("{\"id\":01}")]
    [InlineData("{\"seats\":01}")]
    [InlineData("{\"seats\":-}")]
    [InlineData("{\"seats\":-01}")]
    [InlineData("{\"seats\":1.}")]
    [InlineData("{\"seats\":.5}")]
    [InlineData("{\"seats\":1e}")]
    [InlineData("{\"seats\":1e+}")]
    [InlineData("{\"seats\":1x}")]
    [InlineData("{\"seats\":1 2}")]
    [InlineData("{\"hidden\":tru}")]
    [InlineData("{\"hidden\":truex}")]
    [InlineData("{\"applied_at\":00}")]
    [InlineData("{\"name\":nulls}")]
    [InlineData("{\"name\":NaN}")]
    [InlineData("{/*c*/}")]
    [InlineData("{\"name\":\"\\ud800\"}")]
    [InlineData("{\"name\":\"\\udc00\"}")]
    [InlineData("{\"name\":\"\\ud800\\ud800\"}")]
    [InlineData("{\"name\":\"\\ud83d\\ude00\"}")]
    [InlineData("{\"unknown\":\"\\ud800x\"}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"name\":\"\\x\"}")]
    [InlineData("{\"name\":\"\t\"}")]
    [InlineData("{\"name\":\"")]
    [InlineData("{\"name\":\"\\")]
    [InlineData("{\"name\":\"\\u00")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    public void Edges_agree(string json) => Agree(Encoding.UTF8.GetBytes(json));

    [Theory]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(100_000)]
    public void Depth_is_limited_where_the_reader_limits_it(int depth)
    {
        foreach (string member in new[] { "unknown", "custom_attributes", "name", "extra_value", "values", "reply" })
        {
            string arrays = $"{{\"{member}\":" + new string('[', depth - 1) + new string(']', depth - 1) + "}";
            Assert.Equal(depth <= 64, Agree(Encoding.UTF8.GetBytes(arrays)));
        }

        string items = string.Concat(Enumerable.Repeat("{\"items\":[", depth / 2)) + string.Concat(Enumerable.Repeat("]}", depth / 2));
        Assert.Equal(depth / 2 <= 32, Agree(Encoding.UTF8.GetBytes(items)));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_rejected_everywhere()
    {
        foreach (string member in new[] { "name", "unknown", "color", "custom_attributes" })
        {
            byte[] json = [.. Encoding.UTF8.GetBytes($"{{\"{member}\":\""), 0xC3, 0x28, .. "\"}"u8];
            Assert.False(Agree(json));
        }
    }

    [Fact]
    public void A_rejection_tells_the_position()
    {
        JsonException e = Assert.Throws<JsonException>(() => Reading.Tag("{\n  \"id\": ?}"));
        Assert.Equal((1, 8), (e.LineNumber, e.BytePositionInLine));
    }

    private static bool Agree(byte[] json)
    {
        bool expected = Walk(json);
        bool actual;
        try
        {
            JsonCursor.Parse(json, json.Length, JsonModel<Tag>.Read);
            actual = true;
        }
        catch (JsonException)
        {
            actual = false;
        }

        Assert.True(expected == actual, $"the reader {(expected ? "accepts" : "rejects")} {Encoding.UTF8.GetString(json)}");
        return actual;
    }

    private static bool Walk(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    reader.GetString();
                }
            }

            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
