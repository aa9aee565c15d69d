using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

/// <summary>The ways to build a project with the package, and the one without it.</summary>
[Collection(OneBuild.Name)]
public sealed class BuildKindTests(ConsumerBuild consumers)
{
    private readonly SolutionBuild _build = consumers.Solution;

    [Fact]
    public void ASecondBuildCompilesNothingAndAnEditOfTheDescriptionDoes() =>
        Matrix.Row("second build", "net10.0", "compiles nothing; after an edit of the description, it does", () =>
        {
            string assembly = _build.Built("Descriptions");
            DateTime first = File.GetLastWriteTimeUtc(assembly);

            Build("Descriptions");
            Assert.Equal(first, File.GetLastWriteTimeUtc(assembly));

            string description = Path.Combine(_build.FolderOf("Descriptions"), "first api.yaml");
            File.WriteAllText(description, File.ReadAllText(description).Replace("body: {type: string}", "text: {type: string}", StringComparison.Ordinal));
            Build("Descriptions");
            Assert.NotEqual(first, File.GetLastWriteTimeUtc(assembly));
        });

    [Fact]
    public void NamesAreCheckedUntilTheyAreRightAndAgainWhenTheProjectChanges()
    {
        Assert.False(File.Exists(Stamp("MisspelledNames")));
        DateTime first = File.GetLastWriteTimeUtc(Stamp("EmittedFiles"));
        Assert.True(File.Exists(Stamp("EmittedFiles")));

        Build("EmittedFiles");
        Assert.Equal(first, File.GetLastWriteTimeUtc(Stamp("EmittedFiles")));

        File.SetLastWriteTimeUtc(Path.Combine(_build.FolderOf("EmittedFiles"), "EmittedFiles.csproj"), DateTime.UtcNow);
        Build("EmittedFiles");
        Assert.NotEqual(first, File.GetLastWriteTimeUtc(Stamp("EmittedFiles")));

        string Stamp(string project) => Path.Combine(_build.FolderOf(project), "obj", "Debug", "net10.0", "intercom-spelling.stamp");
    }

    [Fact]
    public void ABuildFromScratchEmitsTheSame() => Matrix.Row("`--no-incremental`", "net10.0", "compiles, to the same bytes", () =>
    {
        string assembly = _build.Built("EmittedFiles");
        byte[] first = File.ReadAllBytes(assembly);
        DateTime written = File.GetLastWriteTimeUtc(Path.Combine(_build.FolderOf("EmittedFiles"), "obj", "Debug", "net10.0", "EmittedFiles.dll"));

        Assert.DoesNotContain("warning", Build("EmittedFiles", "--no-incremental").Output, StringComparison.Ordinal);

        Assert.NotEqual(written, File.GetLastWriteTimeUtc(Path.Combine(_build.FolderOf("EmittedFiles"), "obj", "Debug", "net10.0", "EmittedFiles.dll")));
        Assert.Equal(first, File.ReadAllBytes(assembly));
    });

    [Fact]
    public void ASolutionFilterBuilds() => Matrix.Row("solution filter", "net10.0", "builds its project alone", () =>
    {
        _build.Built("Descriptions");
        File.WriteAllText(
            Path.Combine(Workbench.Shared.Folder, "One.slnf"),
            """{ "solution": { "path": "Consumers.slnx", "projects": ["Descriptions/Descriptions.csproj"] } }""");

        CliResult result = Cli.Dotnet(Workbench.Shared.Folder, "build", "One.slnf", "--no-restore", "-v", "m").Succeeded();

        Assert.Contains("Descriptions.dll", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Console.dll", result.Output, StringComparison.Ordinal);
    });

    [Fact]
    public void TheGeneratorWorksByProjectReference() =>
        Matrix.Row("`ProjectReference` to the generator, bundled description cut by properties", "net10.0", "builds without a word, runs", () =>
        {
            string folder = Workbench.Shared.Copy("FromSource");
            // In the folder that the package was packed in: what is built there need not be built again.
            string artifacts = Path.Combine(Workbench.Shared.Folder, "artifacts");

            CliResult build = Cli.Dotnet(folder, "build", "-c", "Release", "-v", "q", "-p:ArtifactsPath=" + artifacts).Succeeded();

            Assert.DoesNotContain("warning", build.Output, StringComparison.Ordinal);
            CliResult run = Cli.Dotnet(folder, Path.Combine(artifacts, "bin", "FromSource", "release", "FromSource.dll")).Succeeded();
            Assert.Equal("FromSource.Api.ContactsClient False FromSource.Api.IntercomClient False FromSource.Api.SharedHttpClient False", run.Output.Trim());
        });

    private CliResult Build(string project, params string[] arguments) =>
        Cli.Dotnet(_build.FolderOf(project), ["build", "--no-restore", "-v", "q", "-clp:NoSummary", .. arguments]).Succeeded();
}
