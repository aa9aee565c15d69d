using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

/// <summary>What Intercom publishes, as it is, under warnings as errors, documentation and the analysis of the SDK.</summary>
public sealed class PublishedDescriptionTests(PublishedBuild published) : IClassFixture<PublishedBuild>
{
    public static TheoryData<string> Versions => [.. TestFolders.PublishedVersions];

    [SharedTheory]
    [MemberData(nameof(Versions))]
    public void BuildsWithoutAFinding(string version) => Matrix.Row(
        $"published description {version}, warnings as errors, documentation",
        "net10.0",
        "builds without a word",
        () => published.Solution.Built(PublishedBuild.NameOf(version)));
}
