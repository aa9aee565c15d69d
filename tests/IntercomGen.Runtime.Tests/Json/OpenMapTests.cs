using System.Text.Json;
using IntercomGen.Runtime.Tests.Json.Samples;

namespace IntercomGen.Runtime.Tests.Json;

public class OpenMapTests
{
    [Fact]
    public void Unknown_members_are_found_changed_and_written_back()
    {
        Tag tag = Reading.Tag("""{"new_a":1,"id":"x","new_b":{"c":[1, 2]},"new_c":"t","name":null}""");

        Assert.Equal(["new_a", "new_b", "new_c"], tag.AdditionalProperties.Keys);
        Assert.Equal(1, tag.AdditionalProperties.GetInt64("new_a"));
        Assert.Equal(2, tag.AdditionalProperties["new_b"].AsObject()!["c"].AsArray()![1].AsInt64());
        Assert.Equal("""{"id":"x","name":null,"new_a":1,"new_b":{"c":[1, 2]},"new_c":"t"}""", tag.ToString());

        tag.AdditionalProperties["new_a"] = "changed";
        Assert.True(tag.AdditionalProperties.Remove("new_b"));
        tag.AdditionalProperties["more"] = null;
        Assert.Equal("""{"id":"x","name":null,"new_a":"changed","new_c":"t","more":null}""", tag.ToString());
    }

    [Fact]
    public void A_declared_member_is_not_written_twice()
    {
        var tag = new Tag { Id = "x" };
        tag.AdditionalProperties["id"] = "y";
        tag.AdditionalProperties["name"] = "z";
        Assert.Equal("""{"type":"tag","id":"x","name":"z"}""", tag.ToString());
    }

    [Fact]
    public void Known_and_unknown_members_in_turns_are_all_kept()
    {
        string json = "{" + string.Join(',', Enumerable.Range(0, 2000).Select(i => $"\"id\":\"{i}\",\"u{i}\":{i}")) + "}";
        Tag tag = Reading.Tag(json);
        Assert.Equal(("1999", 2000, 1234L), (tag.Id, tag.AdditionalProperties.Count, tag.AdditionalProperties.GetInt64("u1234")));
    }

    [Fact]
    public void Attributes_are_read_by_type()
    {
        Tag tag = Reading.Tag(
            """{"custom_attributes":{ "s":"5", "n":1.5, "b":true, "t":1734537424, "i":"2024-12-18T15:57:04Z", "z":null, "esc\u0061pe":"\n" }}""");
        IntercomAttributes map = tag.CustomAttributes!;

        Assert.Equal(("5", 5L, 1.5, true), (map.GetString("s"), map.GetInt64("s"), map.GetDouble("n"), map.GetBoolean("b")));
        Assert.Equal(map.GetDateTimeOffset("t"), map.GetDateTimeOffset("i"));
        Assert.Equal((null, null, "\n"), (map.GetString("z"), map.GetInt64("absent"), map.GetString("escape")));
        Assert.True(map["z"].IsNull);
        Assert.Throws<KeyNotFoundException>(() => map["absent"]);
    }

    [Fact]
    public void Removing_and_adding_keeps_the_order()
    {
        var map = new IntercomAttributes { ["a"] = 1, ["b"] = 2, ["c"] = 3 };
        map.Remove("a");
        map.Add("d", 4);
        map["b"] = 5;
        Assert.Equal("""{"b":5,"c":3,"d":4}""", map.ToString());
        Assert.Throws<ArgumentException>(() => map.Add("b", 1));
        map.Clear();
        Assert.Equal("{}", map.ToString());
    }

    [Fact]
    public void Values_convert_compare_and_show_their_json()
    {
        IntercomValue nothing = null;
        Assert.Equal((default, JsonValueKind.Null, "null"), (nothing, nothing.Kind, nothing.ToString()));
        Assert.Equal(IntercomValue.FromJson("5"), (IntercomValue)5);
        Assert.NotEqual(IntercomValue.FromJson("5.0"), (IntercomValue)5);
        Assert.Equal(JsonValueKind.String, ((IntercomValue)"x").Kind);
        Assert.Equal(7, ((IntercomValue)JsonDocument.Parse("[7]").RootElement[0]).AsInt64());
        Assert.Equal("x", IntercomValue.FromJson("{\"a\":\"x\"}").ToJsonElement().GetProperty("a").GetString());
        Assert.Equal((null, null, null), (((IntercomValue)"x").AsArray(), ((IntercomValue)"x").AsObject(), ((IntercomValue)"x").AsInt64()));
        Assert.Throws<JsonException>(() => IntercomValue.FromJson("{"));
        Assert.Throws<JsonException>(() => IntercomValue.FromJson("1 2"));
    }
}
