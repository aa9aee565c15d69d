namespace IntercomGen.Runtime.Tests.Json;

public class JsonNamesTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("id", new[] { "id" })]
    [InlineData("id,name", new[] { "id", "name" })]
    [InlineData("\u0001a,b\u0001\u0001c", new[] { "a,b", "", "c" })]
    [InlineData("\u0002", new[] { "" })]
    public void Names_come_as_one_text(string text, string[] names)
    {
        var table = new JsonNames(text);

        Assert.Equal(names, Enumerable.Range(0, table.Count).Select(index => table[index]));
        Assert.All(names, name => Assert.Equal(name, table[table.Find(System.Text.Encoding.UTF8.GetBytes(name))]));
    }
}
