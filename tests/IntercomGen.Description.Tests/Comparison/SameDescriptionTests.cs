using IntercomGen.Description.Comparison;

namespace IntercomGen.Description.Tests.Comparison;

/// <summary>A description is the same as itself, whatever its order.</summary>
public class SameDescriptionTests
{
    public static TheoryData<string> Ours => [.. Directory.GetFiles(Folders.Spec, "intercom-*.yaml").Select(static path => Path.GetFileName(path))];

    public static TheoryData<string> Published => [.. Compared.Versions];

    [Theory]
    [MemberData(nameof(Ours))]
    public void Ours_is_the_same_in_another_order(string file) => Check(DescriptionReader.Read(File.ReadAllText(Path.Combine(Folders.Spec, file))));

    [SharedTheory]
    [MemberData(nameof(Published))]
    public void A_published_one_is_the_same_in_another_order(string version) => Check(Compared.Published(version));

    [SharedFact]
    public void Order_does_not_change_what_differs()
    {
        string[] expected = [.. Compared.Of("2.9", "2.14").Differences.Select(static difference => difference.ToString())];
        DescriptionComparison shuffled = DescriptionComparer.Compare(Shuffled.Of(Compared.Published("2.9"), 1), Shuffled.Of(Compared.Published("2.14"), 2));
        Assert.Equal(expected, shuffled.Differences.Select(static difference => difference.ToString()));
    }

    private static void Check(ApiDescription description)
    {
        Assert.Empty(DescriptionComparer.Compare(description, description).Differences);
        for (int seed = 0; seed < 3; seed++)
        {
            ApiDescription other = Shuffled.Of(description, seed);
            Assert.NotEqual(description.Schemas, other.Schemas);
            Assert.Empty(DescriptionComparer.Compare(description, other).Differences.Select(static difference => difference.ToString()));
        }
    }
}
