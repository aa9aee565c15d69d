using System.Globalization;
using System.Text.Json;
using IntercomGen.Runtime.Tests.Json.Samples;

namespace IntercomGen.Runtime.Tests.Json;

/// <summary>What a property makes of a value that the description does not promise, and that the value is not lost.</summary>
public class ToleranceTests
{
    [Theory]
    [InlineData("seats", "5", "5", false)]
    [InlineData("seats", "null", null, false)]
    [InlineData("seats", "9223372036854775807", "9223372036854775807", false)]
    [InlineData("seats", "-9223372036854775808", "-9223372036854775808", false)]
    [InlineData("seats", "\"5\"", "5", true)]
    [InlineData("seats", "\"five\"", null, true)]
    [InlineData("seats", "\"\"", null, true)]
    [InlineData("seats", "1.0", "1", true)]
    [InlineData("seats", "1e3", "1000", true)]
    [InlineData("seats", "-0", "0", true)]
    [InlineData("seats", "1.5", null, true)]
    [InlineData("seats", "12345678901234567890", null, true)]
    [InlineData("seats", "true", null, true)]
    [InlineData("seats", "{\"a\":1}", null, true)]
    [InlineData("seats", "[1]", null, true)]
    [InlineData("score", "0.1", "0.1", false)]
    [InlineData("score", "5", "5", false)]
    [InlineData("score", "0.1000", "0.1", true)]
    [InlineData("score", "1e3", "1000", true)]
    [InlineData("score", "1e400", null, true)]
    [InlineData("score", "\"1.5\"", "1.5", true)]
    [InlineData("score", "12345678901234567890", "1.2345678901234567E+19", true)]
    [InlineData("score", "[]", null, true)]
    [InlineData("hidden", "true", "True", false)]
    [InlineData("hidden", "\"true\"", "True", true)]
    [InlineData("hidden", "0", "False", true)]
    [InlineData("hidden", "2", null, true)]
    [InlineData("hidden", "\"\"", null, true)]
    [InlineData("hidden", "{}", null, true)]
    [InlineData("name", "\"x\"", "x", false)]
    [InlineData("name", "null", null, false)]
    [InlineData("name", "5.10", "5.10", true)]
    [InlineData("name", "true", "true", true)]
    [InlineData("name", "{}", null, true)]
    [InlineData("color", "\"red\"", "red", false)]
    [InlineData("color", "\"mauve\"", "mauve", false)]
    [InlineData("color", "5", "5", true)]
    [InlineData("color", "[]", null, true)]
    [InlineData("applied_at", "1734537424", "2024-12-18T15:57:04Z", false)]
    [InlineData("applied_at", "0", "1970-01-01T00:00:00Z", false)]
    [InlineData("applied_at", "-1", "1969-12-31T23:59:59Z", false)]
    [InlineData("applied_at", "1734537424000", "2024-12-18T15:57:04Z", true)]
    [InlineData("applied_at", "1734537424.0", "2024-12-18T15:57:04Z", true)]
    [InlineData("applied_at", "\"1734537424\"", "2024-12-18T15:57:04Z", true)]
    [InlineData("applied_at", "\"2024-12-18T15:57:04Z\"", "2024-12-18T15:57:04Z", true)]
    [InlineData("applied_at", "99999999999999999", null, true)]
    [InlineData("applied_at", "-99999999999999999", null, true)]
    [InlineData("applied_at", "1e300", null, true)]
    [InlineData("applied_at", "\"yesterday\"", null, true)]
    [InlineData("applied_at", "{}", null, true)]
    [InlineData("seen_at", "\"2024-12-18T15:57:04Z\"", "2024-12-18T15:57:04Z", false)]
    [InlineData("seen_at", "\"2024-12-18T15:57:04.000Z\"", "2024-12-18T15:57:04Z", true)]
    [InlineData("seen_at", "\"2024-12-18T17:57:04+02:00\"", "2024-12-18T15:57:04Z", true)]
    [InlineData("seen_at", "\"2024-12-18 15:57\"", "2024-12-18T15:57:00Z", true)]
    [InlineData("seen_at", "\"2024-12-18\"", "2024-12-18T00:00:00Z", true)]
    [InlineData("seen_at", "\"2023-02-29\"", null, true)]
    [InlineData("seen_at", "1734537424", "2024-12-18T15:57:04Z", true)]
    [InlineData("any_at", "1734537424", "2024-12-18T15:57:04Z", false)]
    [InlineData("any_at", "\"2024-12-18T15:57:04Z\"", "2024-12-18T15:57:04Z", false)]
    public void A_property_takes_what_it_can_and_keeps_the_rest(string member, string value, string? expected, bool kept)
    {
        string json = $"{{\"{member}\":{value}}}";
        Tag tag = Reading.Tag(json);

        Assert.Equal(expected, Shown(tag, member));
        Assert.Equal(kept, tag.GetKeptJson(member) is not null);
        Assert.Equal(kept ? value : null, tag.GetKeptJson(member)?.GetRawText());
        Assert.Equal(json, tag.ToString());
        Assert.True(tag.IsSet(member));
    }

    [Theory]
    [InlineData("""{"tag_ids":["a",null,5,{}]}""", "a 5")]
    [InlineData("""{"tag_ids":[]}""", "")]
    [InlineData("""{"tag_ids":"a"}""", null)]
    [InlineData("""{"tag_ids":{"a":1}}""", null)]
    [InlineData("""{"counts":[1,"2",null,3.0]}""", "1 2 3")]
    [InlineData("""{"scores":[1.5,"x",2]}""", "1.5 2")]
    [InlineData("""{"flags":[true,"false",{}]}""", "True False")]
    [InlineData("""{"colors":["red",7,null,"mauve"]}""", "red 7 mauve")]
    [InlineData("""{"items":[{"id":"1"},null,"x",{"id":2}]}""", "1 2")]
    [InlineData("""{"grid":[["a"],["b",null],null]}""", "a b")]
    [InlineData("""{"grid":[["a"],["b"]]}""", "a b")]
    public void Lists_hold_the_elements_that_fit(string json, string? expected)
    {
        Tag tag = Reading.Tag(json);
        IEnumerable<object?>? list = tag.TagIds ?? tag.Counts?.Cast<object?>() ?? tag.Scores?.Cast<object?>() ?? tag.Flags?.Cast<object?>()
            ?? tag.Colors?.Select(c => c.Value) ?? tag.Items?.Select(i => i.Id) ?? tag.Grid?.SelectMany(row => row);

        Assert.Equal(expected, list is null ? null : string.Join(' ', list.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture))));
        Assert.Equal(json, tag.ToString());
    }

    [Theory]
    [InlineData("""{"applied_by":"someone"}""")]
    [InlineData("""{"applied_by":[{"id":"1"}]}""")]
    [InlineData("""{"custom_attributes":[1,2]}""")]
    [InlineData("""{"custom_attributes":"none"}""")]
    [InlineData("""{"changes":[]}""")]
    public void What_is_no_object_is_kept_beside_its_parent(string json)
    {
        Tag tag = Reading.Tag(json);

        Assert.Null(tag.AppliedBy);
        Assert.Null(tag.CustomAttributes);
        Assert.Null(tag.Changes);
        Assert.Equal(json, tag.ToString());
    }

    [Fact]
    public void Assigning_replaces_what_was_kept()
    {
        Tag tag = Reading.Tag("""{"seats":"many","tag_ids":["a",null],"name":"x"}""");
        tag.Seats = null;
        tag.TagIds = ["b"];

        Assert.Null(tag.GetKeptJson("seats"));
        Assert.Equal("""{"name":"x","tag_ids":["b"],"seats":null}""", tag.ToString());
    }

    [Fact]
    public void Maps_keep_entries_that_do_not_fit_until_they_are_assigned()
    {
        Tag tag = Reading.Tag("""{"changes":{"a":{"id":"1"},"b":5,"c":null,"d":[]}}""");
        Assert.Equal(["a", "b", "c", "d"], tag.Changes!.Keys);
        Assert.Null(tag.Changes["b"]);

        tag.Changes["b"] = new() { Id = "2" };
        tag.Changes.Remove("c");

        Assert.Equal("""{"changes":{"a":{"id":"1"},"b":{"id":"2"},"d":[]}}""", tag.ToString());
    }

    [Fact]
    public void A_root_that_is_no_object_is_null()
    {
        Assert.Null(Reading.Of("null", JsonModel<Tag>.Read));
        Assert.Null(Reading.Of("[1]", JsonModel<Tag>.Read));
        Assert.Throws<JsonException>(() => Reading.Of("[1", JsonModel<Tag>.Read));
    }

    private static string? Shown(Tag tag, string member)
    {
        object? value = member switch
        {
            "seats" => tag.Seats,
            "score" => tag.Score,
            "hidden" => tag.Hidden,
            "name" => tag.Name,
            "color" => tag.Color,
            "applied_at" => tag.AppliedAt?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            "seen_at" => tag.SeenAt?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            "any_at" => tag.AnyAt?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            _ => throw new ArgumentOutOfRangeException(nameof(member), member, null),
        };
        return value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture);
    }
}
