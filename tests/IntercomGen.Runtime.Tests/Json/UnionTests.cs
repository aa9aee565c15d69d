using IntercomGen.Runtime.Tests.Json.Samples;

namespace IntercomGen.Runtime.Tests.Json;

public class UnionTests
{
    [Theory]
    [InlineData("[\"a\",5]")]
    [InlineData("[\"a\",null]")]
    [InlineData("[\"a\",{\"type\":\"admin\"},[]]")]
    public void A_list_that_no_case_holds_whole_is_kept_as_it_came(string json)
    {
        Reply reply = Reading.Of(json, Reply.Read)!;

        Assert.Equal((false, json, json), (reply.IsKnown, reply.Raw.ToString(), reply.ToString()));
    }

    [Theory]
    [InlineData("""{"type":"admin","body":"hi"}""", 1)]
    [InlineData("""{"body":"hi","admin_id":"5","type":"admin"}""", 1)]
    [InlineData("""{"type":"user","id":"7"}""", 2)]
    [InlineData("""{"type":"us\u0065r","id":"7"}""", 2)]
    [InlineData("""{"body":"hi"}""", 1)]
    [InlineData("""{"type":"bot","body":"hi"}""", 0)]
    [InlineData("""{"type":5,"body":"hi"}""", 1)]
    [InlineData("""{"type":"admin","id":"7","type":"user"}""", 2)]
    [InlineData("""{"type":"admin","id":"7","type":"bot"}""", 0)]
    [InlineData("""{"type":"user","body":"hi","type":5}""", 1)]
    [InlineData("\"text\"", 3)]
    [InlineData("[\"a\",\"b\"]", 4)]
    [InlineData("[]", 4)]
    [InlineData("5", 5)]
    [InlineData("5.5", 0)]
    [InlineData("5.0", 0)]
    [InlineData("12345678901234567890", 0)]
    [InlineData("true", 0)]
    [InlineData("[{}]", 0)]
    [InlineData("{\"other\":1}", 0)]
    public void A_reply_is_read_by_its_tag_or_kind(string json, int expected)
    {
        Reply reply = Reading.Of(json, Reply.Read)!;

        Assert.Equal(expected, reply.CaseIndex);
        Assert.Equal(expected != 0, reply.IsKnown);
        Assert.Equal(expected == 0 ? json : "null", reply.Raw.ToString());
        Assert.True(Reading.Same(json, reply.ToString()), reply.ToString());
    }

    [Theory]
    [InlineData("""{"id":"1","type":"x"}""", 1)]
    [InlineData("""{"body":"b","admin_id":"1","id":"2"}""", 2)]
    [InlineData("""{"id":"2"}""", 1)]
    [InlineData("""{"zzz":"2"}""", 0)]
    [InlineData("{}", 0)]
    [InlineData("""[{"id":"1"},{"id":"2"}]""", 3)]
    [InlineData("""["a"]""", 4)]
    [InlineData("true", 5)]
    [InlineData("5", 6)]
    [InlineData("5.5", 6)]
    [InlineData("\"s\"", 0)]
    public void A_party_is_read_by_its_members(string json, int expected)
    {
        Party party = Reading.Of(json, Party.Read)!;
        Assert.Equal(expected, party.CaseIndex);
        Assert.True(Reading.Same(json, party.ToString()), party.ToString());
    }

    [Fact]
    public void Cases_are_asked_for_by_type()
    {
        Reply reply = new Admin { Body = "hi" };
        Assert.True(reply.TryGetAdmin(out Admin? admin));
        Assert.Equal("hi", admin.Body);
        Assert.False(reply.TryGetUser(out _));
        Assert.True(Reading.Of("5", Reply.Read)!.TryGetNumber(out long number));
        Assert.Equal(5, number);
        Assert.Null(Reading.Of("null", Reply.Read));
    }

    [Fact]
    public void Cases_that_hold_only_part_keep_the_rest_beside_the_model()
    {
        const string Json = """{"reply":["a",null],"replies":["x",5.5,null,{"type":"bot","n":1.0}]}""";
        Tag tag = Reading.Tag(Json);

        Assert.True(tag.Reply!.TryGetTexts(out IReadOnlyList<string>? texts));
        Assert.Equal(["a"], texts);
        Assert.Equal(3, tag.Replies!.Count);
        Assert.Equal(Json, tag.ToString());
    }
}
