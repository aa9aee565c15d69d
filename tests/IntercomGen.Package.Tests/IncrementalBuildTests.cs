using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

[Collection(OneBuild.Name)]
public sealed class IncrementalBuildTests(ConsumerBuild consumers)
{
    private readonly SolutionBuild _build = consumers.Solution;

    [Fact]
    public void ASecondBuildCompilesNothingAndAnEditOfTheDescriptionDoes()
    {
        string assembly = _build.Built("Descriptions");
        DateTime first = File.GetLastWriteTimeUtc(assembly);

        Rebuild();
        Assert.Equal(first, File.GetLastWriteTimeUtc(assembly));

        string description = Path.Combine(_build.FolderOf("Descriptions"), "first api.yaml");
        File.WriteAllText(description, File.ReadAllText(description).Replace("body: {type: string}", "text: {type: string}", StringComparison.Ordinal));
        Rebuild();
        Assert.NotEqual(first, File.GetLastWriteTimeUtc(assembly));

        void Rebuild() => Cli.Dotnet(_build.FolderOf("Descriptions"), "build", "--no-restore", "-v", "q").Succeeded();
    }
}
