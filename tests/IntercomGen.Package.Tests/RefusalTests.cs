using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

/// <summary>Projects that cannot get a client are told why, by one coded error that says what to do.</summary>
[Collection(OneBuild.Name)]
public sealed class RefusalTests(ConsumerBuild consumers)
{
    private readonly SolutionBuild _build = consumers.Solution;

    [Fact]
    public void ABrokenDescriptionIsLocated() => Refused("Broken", @"broken\.yaml\(\d+,\d+\): error IGEN0001: ");

    [Fact]
    public void AMissingDescriptionIsNamed() => Refused("MissingFile", @"error IGEN0001: The description 'api/nowhere\.yaml' does not exist");

    [Fact]
    public void AnUnknownVersionIsAnsweredWithWhatThereIs() => Refused("UnknownVersion", @"error IGEN0005: IntercomVersion '2\.61' .*\(2\.16, unstable\)");

    [Fact]
    public void AnOldLanguageVersionIsRefused() => Refused("OldLanguage", @"error IGEN0004: .*C# 12.*C# 11");

    [Fact]
    public void AnOldCompilerIsRefused() => Refused("OldCompiler", @"error IGEN0004: .*9\.0\.300.*'roslyn4\.8'");

    [Fact]
    public void AMisspelledTagIsAWarningWithTheNearestOne()
    {
        string finding = Assert.Single(_build.Findings("MisspelledTag"));

        Assert.Contains("warning IGEN0005", finding, StringComparison.Ordinal);
        Assert.Contains("did you mean 'Contacts'?", finding, StringComparison.Ordinal);
    }

    private void Refused(string project, string pattern) => Assert.Matches(pattern, Assert.Single(_build.Findings(project)));
}
