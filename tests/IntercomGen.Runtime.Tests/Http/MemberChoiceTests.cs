using System.Text;

namespace IntercomGen.Runtime.Tests.Http;

public class MemberChoiceTests
{
    [Theory]
    [InlineData("""{"email":""}""", "email|external_id", null)]
    [InlineData("""{"x":{"email":null},"external_id":5}""", "email|external_id", null)]
    [InlineData("""{"a":1,"b":false}""", "x|a,b", null)]
    [InlineData("""{"user":{"id":"1"}}""", "id|user_id", "user")]
    [InlineData("""{"other":{}}""", "id|user_id", "user")]
    [InlineData("""{"user":"text"}""", "id|user_id", "user")]
    [InlineData("[]", "id|user_id", null)]
    public void What_has_a_set_or_nothing_to_choose_in_passes(string json, string sets, string? member) =>
        MemberChoice.Check(Encoding.UTF8.GetBytes(json), sets, member, "POST /x");

    [Theory]
    [InlineData("{}", "email|external_id|role", null, "POST /x needs email, external_id or role in its body.")]
    [InlineData("""{"email":null,"nested":{"role":"user"}}""", "email|role", null, "POST /x needs email or role in its body.")]
    [InlineData("""{"a":1}""", "x|a,b", null, "POST /x needs x or (a and b) in its body.")]
    [InlineData("""{"id":"1","user":{"name":"id"}}""", "id|user_id", "user", "POST /x needs user.id or user.user_id in its body.")]
    public void What_has_none_is_refused_and_told_the_choices(string json, string sets, string? member, string message)
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => MemberChoice.Check(Encoding.UTF8.GetBytes(json), sets, member, "POST /x"));
        Assert.Equal("body", e.ParamName);
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_may_be_left_out_has_nothing_to_choose_in() =>
        Assert.Null(IntercomRequest.Post("/x", "X").OptionalBody(null).Needs("id|user_id").CreateContent());
}
