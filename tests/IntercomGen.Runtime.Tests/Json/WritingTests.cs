using System.Text.Json;
using IntercomGen.Runtime.Tests.Json.Samples;

namespace IntercomGen.Runtime.Tests.Json;

public class WritingTests
{
    [Fact]
    public void Only_what_was_assigned_is_sent_and_null_is_sent_as_null()
    {
        var tag = new Tag
        {
            Name = "x",
            Seats = null,
            AppliedAt = DateTimeOffset.FromUnixTimeSeconds(17),
            SeenAt = DateTimeOffset.UnixEpoch.AddMilliseconds(50),
        };

        Assert.Equal("""{"type":"tag","name":"x","applied_at":17,"seats":null,"seen_at":"1970-01-01T00:00:00.05Z"}""", tag.ToString());
    }

    [Fact]
    public void Every_kind_of_member_is_written()
    {
        var tag = new Tag
        {
            Id = "1",
            AppliedBy = new() { Id = "r" },
            Color = "mauve",
            TagIds = ["a", "b"],
            CustomAttributes = new() { ["plan"] = "pro", ["seats"] = 5, ["gone"] = null, ["at"] = DateTimeOffset.FromUnixTimeSeconds(9), ["ok"] = true },
            Score = 0.1,
            Hidden = false,
            ExtraValue = IntercomValue.Array(1, "two", null, 3.5),
            Changes = new() { ["a"] = new() { Id = "c" }, ["b"] = null },
            Items = [new() { Id = "i" }],
            Colors = [TagColor.Red, "mauve"],
            Counts = [1, -2],
            Scores = [1, 2.5],
            Flags = [true],
            Values = [IntercomValue.Object(new() { ["k"] = "v" })],
            Grid = [["a"], []],
            Reply = new Admin { Type = "admin", Body = "hi" },
            Replies = ["text", 5L],
        };

        const string Expected = """
            {"type":"tag","id":"1","applied_by":{"id":"r"},"color":"mauve","tag_ids":["a","b"],
            "custom_attributes":{"plan":"pro","seats":5,"gone":null,"at":9,"ok":true},"score":0.1,"hidden":false,"extra_value":[1,"two",null,3.5],
            "changes":{"a":{"id":"c"},"b":null},"items":[{"type":"tag","id":"i"}],"colors":["red","mauve"],"counts":[1,-2],"scores":[1,2.5],"flags":[true],
            "values":[{"k":"v"}],"grid":[["a"],[]],"reply":{"type":"admin","body":"hi"},"replies":["text",5]}
            """;
        Assert.Equal(Expected.ReplaceLineEndings(""), tag.ToString());
        Assert.Equal(tag.ToString(), Reading.Tag(tag.ToString()).ToString());
    }

    [Fact]
    public void Strings_are_escaped_so_that_they_read_as_they_were()
    {
        var random = new Random(5);
        for (int i = 0; i < 5000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(5) switch
            {
                0 => ((char)random.Next(0x20)).ToString(),
                1 => "\"",
                2 => "\\",
                3 => char.ConvertFromUtf32(random.Next(0x80, 0xD800)),
                _ => "plain 😀",
            }));
            var tag = new Tag { Name = text };
            using JsonDocument document = JsonDocument.Parse(tag.ToString());
            Assert.Equal(text, document.RootElement.GetProperty("name").GetString());
            Assert.Equal(text, Reading.Tag(tag.ToString()).Name);
        }
    }

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character()
    {
        Assert.Equal("""{"type":"tag","name":"a�b"}""", new Tag { Name = "a\ud800b" }.ToString());
    }

    [Fact]
    public void Long_texts_outgrow_the_first_buffer()
    {
        string text = string.Concat(Enumerable.Repeat("€ long \n", 100_000));
        Assert.Equal(text, Reading.Tag(new Tag { Name = text }.ToString()).Name);
    }

    [Fact]
    public void What_json_cannot_say_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Tag { Score = double.NaN }.ToString());
        Assert.Throws<ArgumentException>(() => (IntercomValue)double.PositiveInfinity);
    }

    [Fact]
    public void A_model_that_contains_itself_is_refused()
    {
        var tag = new Tag();
        tag.Items = [tag];
        Assert.Throws<JsonException>(tag.ToString);

        // The buffer went back: the next writer starts afresh.
        Assert.Equal("""{"type":"tag"}""", new Tag().ToString());
    }

    [Fact]
    public void Bytes_and_streams_hold_the_same()
    {
        var tag = new Tag { Name = "x" };
        using var stream = new MemoryStream();
        IntercomJson.Serialize(stream, tag);
        Assert.Equal(IntercomJson.Serialize(tag), stream.ToArray());
    }
}
