using System.Text;
using IntercomGen.Runtime.Tests.Http;
using Xunit;

namespace IntercomGen.Runtime.Tests.Json;

/// <summary>The items of a page that was read by itself, where they came under another name than the description gives them.</summary>
public class MovedItemsTests
{
    [Theory]
    [InlineData("""{"things":[{"id":"1"}]}""")]
    [InlineData("""{"x":1,"type":"list","things":[{"id":"1"}],"y":2}""")]
    [InlineData("""{"type":"list","data":null,"things":[{"id":"1"}]}""")]
    [InlineData("""{"data":{"none":true},"things":[{"id":"1"}]}""")]
    public void The_one_list_of_the_page_is_given(string json)
    {
        ThingList page = Read(json);

        Assert.Equal("1", Assert.Single(page.Data!).Id);
        Assert.Same(page.Data, page.Data);
    }

    [Theory]
    [InlineData("""{"things":[{"id":"1"}],"others":[{"id":"2"}]}""")]
    [InlineData("""{"things":["1"]}""")]
    [InlineData("""{"things":{"id":"1"}}""")]
    [InlineData("{}")]
    public void Where_several_could_be_meant_or_none_there_is_none(string json) => Assert.Null(Read(json).Data);

    [Fact]
    public void An_empty_list_under_its_own_name_is_the_list() => Assert.Empty(Read("""{"things":[{"id":"1"}],"data":[]}""").Data!);

    [Fact]
    public void It_is_written_back_under_the_name_that_it_came_with()
    {
        const string Json = """{"type":"list","things":[{"id":"1"},{"id":{"odd":true}}],"other":1}""";
        ThingList page = Read(Json);

        Assert.Equal(2, page.Data!.Count);
        Assert.True(page.AdditionalProperties.ContainsKey("things"));
        Assert.Equal(Json, page.ToString());
    }

    [Fact]
    public void A_list_that_is_assigned_counts()
    {
        ThingList page = Read("""{"things":[{"id":"1"}]}""");
        page.Data = [new Thing { Id = "2" }];

        Assert.Equal("2", Assert.Single(page.Data).Id);
        Assert.Equal("""{"data":[{"id":"2"}],"things":[{"id":"1"}]}""", page.ToString());
    }

    private static ThingList Read(string json) => JsonCursor.Parse(Encoding.UTF8.GetBytes(json), JsonModel<ThingList>.Read)!;
}
