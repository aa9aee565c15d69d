using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

/// <summary>Fresh projects with the packed package: built without a warning, and run.</summary>
[Collection(OneBuild.Name)]
public sealed class ConsumerTests(ConsumerBuild consumers)
{
    private readonly SolutionBuild _build = consumers.Solution;

    [Fact]
    public void AddingThePackageIsEnough()
    {
        CliResult result = Cli.Dotnet(Workbench.Shared.Folder, _build.Built("Console")).Succeeded();

        Assert.Equal(
            ["1 ada@example.org True", """{"type":"contact","id":"1","email":"ada@example.org","role":"user","later":[1.50,null]}"""],
            result.Lines.Where(static line => line.Length > 0));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    public void OlderFrameworksBuild(string framework) => _build.Built("Frameworks", framework);

    [Fact]
    public void AnAspNetCoreProjectBuilds() => _build.Built("Web");

    [Fact]
    public void TheStrictestSettingsAndCentralVersionsFindNothing() => _build.Built("Strict");

    [Fact]
    public void SeveralDescriptionsAndTheirMetadataAreTaken()
    {
        CliResult result = Cli.Dotnet(Workbench.Shared.Folder, _build.Built("Descriptions")).Succeeded();

        Assert.Equal(
            [
                "internal Acme.Second.Gem",
                "internal Acme.Second.GemsClient",
                "internal Acme.Second.IntercomClient",
                "public Intercom.V2_14.IntercomClient",
                "public Intercom.V2_14.NotesClient",
                "public Intercom.V2_14.PetsClient",
            ],
            result.Lines.Where(static line => line.Length > 0));
    }

    [Fact]
    public void TwoProjectsHaveClientsOfTheirOwn()
    {
        _build.Built("Core");
        _build.Built("App");
    }

    [Fact]
    public void AProjectThatOnlyReferencesAClientGetsNone()
    {
        string assembly = _build.Built("Follower");

        Assert.DoesNotContain("IntercomClient", TypeNames.DefinedIn(assembly));
        Assert.Contains("IntercomClient", TypeNames.DefinedIn(_build.Built("Core")));
    }

    [Fact]
    public void EmittedFilesAreWrittenWhereAskedFor()
    {
        _build.Built("EmittedFiles");
        string emitted = Path.Combine(_build.FolderOf("EmittedFiles"), "obj", "Debug", "net10.0", "generated", "IntercomGen", "IntercomGen.IntercomGenerator");

        Assert.True(File.Exists(Path.Combine(emitted, "IntercomClient.g.cs")), string.Join('\n', Directory.GetFiles(emitted)));
        Assert.NotEmpty(Directory.GetFiles(emitted, "*.g.cs", SearchOption.AllDirectories));
    }

    [Fact]
    public void AnotherGeneratorWithANewerYamlReaderDoesNotDisturb()
    {
        CliResult result = Cli.Dotnet(Workbench.Shared.Folder, _build.Built("NeighbourApp")).Succeeded();

        Assert.StartsWith("18.0.0.0 1 IntercomClient", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ASolutionFilterBuilds()
    {
        _build.Built("Descriptions");
        string filter = Path.Combine(Workbench.Shared.Folder, "One.slnf");
        File.WriteAllText(filter, """{ "solution": { "path": "Consumers.slnx", "projects": ["Descriptions/Descriptions.csproj"] } }""");

        CliResult result = Cli.Dotnet(Workbench.Shared.Folder, "build", "One.slnf", "--no-restore", "-v", "m").Succeeded();

        Assert.Contains("Descriptions.dll", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Console.dll", result.Output, StringComparison.Ordinal);
    }
}
