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
}
