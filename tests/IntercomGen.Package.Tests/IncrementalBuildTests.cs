using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

[Collection(OneBuild.Name)]
public sealed class IncrementalBuildTests(ConsumerBuild build)
{
    [Fact]
    public void ASecondBuildCompilesNothingAndAnEditOfTheDescriptionDoes()
    {
        string assembly = build.Built("Descriptions");
        DateTime first = File.GetLastWriteTimeUtc(assembly);

        Rebuild();
        Assert.Equal(first, File.GetLastWriteTimeUtc(assembly));

        string description = Path.Combine(build.FolderOf("Descriptions"), "first api.yaml");
        File.WriteAllText(description, File.ReadAllText(description).Replace("body: {type: string}", "text: {type: string}", StringComparison.Ordinal));
        Rebuild();
        Assert.NotEqual(first, File.GetLastWriteTimeUtc(assembly));

        void Rebuild() => Cli.Dotnet(build.FolderOf("Descriptions"), "build", "--no-restore", "-v", "q").Succeeded();
    }
}
