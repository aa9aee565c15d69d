using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

/// <summary>Fresh projects with the packed package: built without a warning, and run.</summary>
[Collection(OneBuild.Name)]
public sealed class ConsumerTests(ConsumerBuild build)
{
    public static TheoryData<string> PublishedVersions => [.. TestFolders.PublishedVersions];

    [Fact]
    public void AddingThePackageIsEnough()
    {
        CliResult result = Cli.Dotnet(Workbench.Shared.Folder, build.Built("Console")).Succeeded();

        Assert.Equal(
            ["1 ada@example.org True", """{"type":"contact","id":"1","email":"ada@example.org","role":"user","later":[1.50,null]}"""],
            result.Lines.Where(static line => line.Length > 0));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    public void OlderFrameworksBuild(string framework) => build.Built("Frameworks", framework);

    [Fact]
    public void AnAspNetCoreProjectBuilds() => build.Built("Web");

    [Fact]
    public void TheStrictestSettingsAndCentralVersionsFindNothing() => build.Built("Strict");

    [Fact]
    public void SeveralDescriptionsAndTheirMetadataAreTaken()
    {
        CliResult result = Cli.Dotnet(Workbench.Shared.Folder, build.Built("Descriptions")).Succeeded();

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
        build.Built("Core");
        build.Built("App");
    }

    [Fact]
    public void AProjectThatOnlyReferencesAClientGetsNone()
    {
        string assembly = build.Built("Follower");

        Assert.DoesNotContain("IntercomClient", TypeNames.DefinedIn(assembly));
        Assert.Contains("IntercomClient", TypeNames.DefinedIn(build.Built("Core")));
    }

    [SharedTheory]
    [MemberData(nameof(PublishedVersions))]
    public void APublishedDescriptionBuildsWithWarningsAsErrors(string version) => build.Built("Published." + version);
}
