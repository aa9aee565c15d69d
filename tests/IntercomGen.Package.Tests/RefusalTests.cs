using System.Runtime.CompilerServices;
using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

/// <summary>Projects that cannot get a client are told why, by one coded error that says what to do.</summary>
[Collection(OneBuild.Name)]
public sealed class RefusalTests(ConsumerBuild consumers)
{
    private readonly SolutionBuild _build = consumers.Solution;

    [Fact]
    public void ABrokenDescriptionIsLocated() => Refused("broken description", "Broken", "IGEN0001", @"broken\.yaml\(\d+,\d+\): error IGEN0001: ");

    [Fact]
    public void AMissingDescriptionIsNamed() =>
        Refused("missing description", "MissingFile", "IGEN0001", @"error IGEN0001: The description 'api/nowhere\.yaml' does not exist");

    [Fact]
    public void AFolderIsNoDescription() =>
        Refused("folder instead of a description", "FolderNamed", "IGEN0001", @"error IGEN0001: The description 'api' is a folder; name the file in it");

    [Fact]
    public void AnUnknownVersionIsAnsweredWithWhatThereIs() =>
        Refused("unknown `IntercomVersion`", "UnknownVersion", "IGEN0005", @"error IGEN0005: IntercomVersion '2\.61' .*\(2\.16, unstable\)");

    [Fact]
    public void AnOldLanguageVersionIsRefused() => Refused("C# 11", "OldLanguage", "IGEN0004", @"error IGEN0004: .*C# 12.*C# 11");

    [Fact]
    public void AnOldCompilerIsRefused() => Refused("compiler of SDK 8.0.100", "OldCompiler", "IGEN0004", @"error IGEN0004: .*9\.0\.300.*'roslyn4\.8'");

    [Fact]
    public void VisualBasicIsRefused() =>
        Refused("Visual Basic", "VisualBasic", "IGEN0004", @"error IGEN0004: .*emitted as C#.* in VB; reference a C# library");

    [Fact]
    public void FSharpIsRefused() => Refused("F#", "FSharp", "IGEN0004", @"error IGEN0004: .*emitted as C#.* in F#; reference a C# library");

    [Fact]
    public void AMisspelledTagIsAWarningWithTheNearestOne() => Matrix.Row("misspelled tag", "net10.0", "builds, warned by IGEN0005", () =>
    {
        string finding = Assert.Single(_build.Findings("MisspelledTag"));

        Assert.Contains("warning IGEN0005", finding, StringComparison.Ordinal);
        Assert.Contains("did you mean 'Contacts'?", finding, StringComparison.Ordinal);
    });

    [Fact]
    public void APropertyThatHasNoEffectIsAWarning() =>
        Matrix.Row("property for the package's description beside one of its own", "net10.0", "builds, warned by IGEN0005", () =>
        {
            string finding = Assert.Single(_build.Findings("UnusedProperty"));

            Assert.Contains(
                "warning IGEN0005: A description of your own takes nothing from IntercomNamespace, IntercomTags; write", finding, StringComparison.Ordinal);
            Assert.Contains(" Namespace=\"...\" Tags=\"...\" />", finding, StringComparison.Ordinal);
        });

    [Fact]
    public void MisspelledNamesAreWarningsWithThoseThatAreMeant() =>
        Matrix.Row("misspelled metadata and property", "net10.0", "builds, warned by IGEN0005", () =>
        {
            IReadOnlyList<string> findings = _build.Findings("MisspelledNames");

            Assert.Equal(2, findings.Count);
            Ends("(8,90): warning IGEN0005: The metadata 'Roles' of 'intercom-2.16.yaml' is not known, and has no effect; did you mean 'Role'?");
            Ends("(4,6): warning IGEN0005: The property 'IntercomNamspace' is not known, and has no effect; did you mean 'IntercomNamespace'?");

            void Ends(string text) => Assert.Contains(findings, finding => finding.EndsWith("MisspelledNames.csproj" + text, StringComparison.Ordinal));
        });

    private void Refused(string kind, string project, string code, string pattern, [CallerMemberName] string name = "") =>
        Matrix.Row(kind, "net10.0", "refused by " + code, () => Assert.Matches(pattern, Assert.Single(_build.Findings(project))), name);
}
