using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace IntercomGen.Description.Tests.Oracle;

/// <summary>Two readers that share nothing must find the same in every description.</summary>
public class OracleTests
{
    public static TheoryData<string> Descriptions()
    {
        var files = new TheoryData<string>();
        foreach (string file in Directory.GetFiles(Folders.Spec, "*.yaml")) files.Add(file);
        if (Folders.HasPublished)
        {
            foreach (string file in Directory.GetFiles(Folders.Published, "*.yaml")) files.Add(file);
        }
        return files;
    }

    [Theory]
    [MemberData(nameof(Descriptions))]
    public void Both_readers_find_the_same(string file) => AssertSame(File.ReadAllText(file));

    [SharedFact]
    public void The_published_descriptions_are_among_those_compared() => Assert.True(Descriptions().Count >= 8);

    [Fact]
    public void Both_readers_find_the_same_in_OpenApi_3_1() => AssertSame("""
        openapi: 3.1.0
        info: { title: T, version: '1' }
        paths:
          /a/{b}:
            parameters:
            - { name: b, in: path, required: true, schema: { type: [string, integer] } }
            patch:
              operationId: patchA
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      type: object
                      required: [d]
                      properties:
                        d: { type: [string, 'null'], examples: [x] }
                        e: { type: [array, 'null'], items: { type: number, minimum: 2 }, maxItems: 3 }
              responses:
                '204': { description: Done }
        """);

    private static void AssertSame(string yaml)
    {
        ReadResult result = OpenApiDocument.Load(YamlToJson.Convert(yaml), "json");
        IReadOnlyList<string> expected = OracleFacts.Of(result.Document!).Sorted;
        IReadOnlyList<string> actual = ReaderFacts.Of(DescriptionReader.Read(yaml)).Sorted;
        Assert.NotEmpty(expected);
        string[] differences = [.. expected.Except(actual).Select(f => $"not read: {f}"), .. actual.Except(expected).Select(f => $"read instead: {f}")];
        Assert.True(differences.Length == 0, string.Join('\n', differences.Take(20)));
        Assert.Equal(expected.Count, actual.Count);
    }
}
