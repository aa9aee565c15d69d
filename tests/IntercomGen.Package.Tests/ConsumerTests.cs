using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

/// <summary>Fresh projects with the packed package: built without a warning, and run.</summary>
[Collection(OneBuild.Name)]
public sealed class ConsumerTests(ConsumerBuild consumers)
{
    private const string Builds = "builds without a word";
    private const string Runs = "builds without a word, runs";

    private readonly SolutionBuild _build = consumers.Solution;

    [Fact]
    public void AddingThePackageIsEnough() => Matrix.Row("console, bundled description", "net10.0", Runs, () => Assert.Equal(
        ["1 ada@example.org True", """{"type":"contact","id":"1","email":"ada@example.org","role":"user","later":[1.50,null]}"""],
        Run("Console")));

    [Theory]
    [InlineData("net8.0", "library, C# 12")]
    [InlineData("netstandard2.0", "library, C# 12, System.Text.Json from NuGet")]
    [InlineData("net472", "library, C# 12, System.Text.Json and reference assemblies from NuGet")]
    public void OlderFrameworksBuild(string framework, string kind) => Matrix.Row(kind, framework, Builds, () => _build.Built("Frameworks", framework));

    [Fact]
    public void NullableReferencesAndImplicitUsingsAreNotNeeded() =>
        Matrix.Row("library without nullable references and implicit usings, folder name with a space", "net8.0", Builds, () =>
            _build.Built("PlainLibrary", "net8.0"));

    [Fact]
    public void AnAspNetCoreProjectBuilds() => Matrix.Row("ASP.NET Core", "net10.0", Builds, () => _build.Built("Web"));

    [Fact]
    public void TheStrictestSettingsAndCentralVersionsFindNothing() => Matrix.Row(
        "central package versions, `TreatWarningsAsErrors`, `AnalysisLevel` latest-all, documentation, AOT analysis",
        "net10.0",
        Builds,
        () => _build.Built("Strict"));

    [Fact]
    public void TypesOfItsOwnThatAreCalledLikeTheClientsAreNotInTheWay() => Matrix.Row(
        "types of its own called Contact, Tag and IntercomClient, Task and Uri in no namespace, C# 12",
        "net10.0",
        Runs,
        () => Assert.Equal(["1 vip {\"id\":\"1\"} user True"], Run("OwnTypes")));

    [Fact]
    public void AProjectMayLiveInTheClientsNamespace() =>
        Matrix.Row("`RootNamespace` Intercom, namespaces called Intercom.System and Intercom.Json", "net10.0", Builds, () => _build.Built("RootNamed"));

    [Fact]
    public void SeveralDescriptionsAndTheirMetadataAreTaken() =>
        Matrix.Row("two descriptions, YAML and JSON, a target, file name with a space", "net10.0", Runs, () => Assert.Equal(
        [
            "internal Acme.Second.Gem",
            "internal Acme.Second.GemsClient",
            "internal Acme.Second.IntercomClient",
            "public Intercom.V2_14.IntercomClient",
            "public Intercom.V2_14.NotesClient",
            "public Intercom.V2_14.PetsClient",
        ],
        Run("Descriptions")));

    [Fact]
    public void TwoProjectsHaveClientsOfTheirOwn() => Matrix.Row("two projects with clients, one referring to the other", "net10.0", Builds, () =>
    {
        _build.Built("Core");
        _build.Built("App");
    });

    [Fact]
    public void AProjectThatOnlyReferencesAClientGetsNone() =>
        Matrix.Row("refers to a project with a client, and to the package through it", "net10.0", Builds, () =>
        {
            Assert.DoesNotContain("IntercomClient", TypeNames.DefinedIn(_build.Built("Follower")));
            Assert.Contains("IntercomClient", TypeNames.DefinedIn(_build.Built("Core")));
        });

    [Fact]
    public void VisualBasicUsesTheClientOfALibrary() =>
        Matrix.Row("Visual Basic, refers to a C# project with a client", "net10.0", Builds, () => _build.Built("VisualBasicFollower"));

    [Fact]
    public void EmittedFilesAreWrittenWhereAskedFor() => Matrix.Row("`EmitCompilerGeneratedFiles`", "net10.0", Builds, () =>
    {
        _build.Built("EmittedFiles");
        string emitted = Path.Combine(_build.FolderOf("EmittedFiles"), "obj", "Debug", "net10.0", "generated", "IntercomGen", "IntercomGen.IntercomGenerator");

        Assert.True(File.Exists(Path.Combine(emitted, "IntercomClient.g.cs")), string.Join('\n', Directory.GetFiles(emitted)));
        Assert.NotEmpty(Directory.GetFiles(emitted, "*.g.cs", SearchOption.AllDirectories));
    });

    [Fact]
    public void AnotherGeneratorWithANewerYamlReaderDoesNotDisturb() => Matrix.Row(
        "beside a generator with a newer YamlDotNet",
        "net10.0",
        Runs,
        () => Assert.StartsWith("18.0.0.0 1 IntercomClient", string.Join('\n', Run("NeighbourApp")), StringComparison.Ordinal));

    private List<string> Run(string project) =>
        [.. Cli.Dotnet(Workbench.Shared.Folder, _build.Built(project)).Succeeded().Lines.Where(static line => line.Length > 0)];
}
