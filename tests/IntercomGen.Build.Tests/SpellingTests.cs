using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IntercomGen.Build.Tests;

/// <summary>Names in project files that are nearly those of the package, and names that only look like it.</summary>
public sealed class SpellingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("intercomgen-spelling-").FullName;

    [Theory]
    [InlineData("Tag", "Tags")]
    [InlineData("tgas", "Tags")]
    [InlineData("Namspace", "Namespace")]
    [InlineData("NameSpaces", "Namespace")]
    [InlineData("roles", "Role")]
    [InlineData("Roel", "Role")]
    [InlineData("Accesibility", "Accessibility")]
    public void Metadata_of_a_description(string written, string meant)
    {
        string item = $"<IntercomDescription Include=\"x.yaml\" {written}=\"y\" />";
        string project = Write("Desk.csproj", $"<Project>\n  <ItemGroup>\n    {item}\n  </ItemGroup>\n</Project>");
        Assert.Equal(
            [$"Desk.csproj(3,43): IGEN0005: The metadata '{written}' of 'x.yaml' is not known, and has no effect; did you mean '{meant}'?"],
            Check(project, [Item("x.yaml", written)]));
    }

    [Fact]
    public void Metadata_as_an_element_in_a_project_of_the_old_form()
    {
        string project = Write("Desk.csproj", """
            <Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
              <ItemGroup>
                <IntercomDescription Include="*.yaml">
                  <Tag>Contacts</Tag>
                </IntercomDescription>
              </ItemGroup>
            </Project>
            """);
        Assert.Equal(
            ["Desk.csproj(4,8): IGEN0005: The metadata 'Tag' of 'a.yaml' is not known, and has no effect; did you mean 'Tags'?"],
            Check(project, [Item("a.yaml", "Tag"), Item("b.yaml", "Tag")]));
    }

    [Fact]
    public void Metadata_that_no_file_shows_belong_to_the_project() => Assert.Equal(
        ["Desk.csproj(0,0): IGEN0005: The metadata 'Tag' of 'x.yaml' is not known, and has no effect; did you mean 'Tags'?"],
        Check(Write("Desk.csproj", "<Project />"), [Item("x.yaml", "Tag")]));

    [Theory]
    [InlineData("Namespace", "Tags", "Accessibility", "Role", "namespace")]
    [InlineData("Link", "LinkBase", "Visible", "Pack", "PackagePath", "Private", "Generator", "LastGenOutput", "DependentUpon", "SubType", "Aliases")]
    [InlineData("CopyToOutputDirectory", "CopyToPublishDirectory", "TargetPath", "SourceItemGroup", "IsImplicitlyDefined", "Page", "Type", "Name", "Title")]
    [InlineData("IntercomDescription", "IntercomBundled", "IntercomNamespace", "IntercomTags", "NuGetPackageId", "MSBuildSourceProjectFile")]
    public void Metadata_of_the_package_of_MSBuild_and_of_others_are_fine(params string[] names) =>
        Assert.Empty(Check(Write("Desk.csproj", "<Project />"), [Item("x.yaml", names)]));

    [Fact]
    public void Metadata_that_the_project_reads_itself_are_fine() => Assert.Empty(Check(
        Write("Desk.csproj", "<Project><Target Name=\"T\"><Message Text=\"@(IntercomDescription->'%(Tag)')\" /></Target></Project>"), [Item("x.yaml", "Tag")]));

    [Fact]
    public void An_additional_file_that_is_meant_as_a_description()
    {
        string project = Write("Desk.csproj", "<Project><ItemGroup><AdditionalFiles Include=\"x.yaml\" IntercomDescripton=\"true\" /></ItemGroup></Project>");
        Assert.Equal(
            ["Desk.csproj(1,55): IGEN0005: The metadata 'IntercomDescripton' of 'x.yaml' is not known, and makes no description of it; "
                + "did you mean 'IntercomDescription'?"],
            Check(project, [], Item("x.yaml", "IntercomDescripton"), Item("other.txt", "Tag", "Roles")));
    }

    [Theory]
    [InlineData("IntercomTag", "IntercomTags")]
    [InlineData("IntercomNamspace", "IntercomNamespace")]
    [InlineData("intercomversoin", "IntercomVersion")]
    [InlineData("IntercmTags", "IntercomTags")]
    [InlineData("IntercomPolyfil", "IntercomPolyfills")]
    [InlineData("IntercomUpgradeReportFoldr", "IntercomUpgradeReportFolder")]
    public void Properties(string written, string meant) => Assert.Equal(
        [$"Desk.csproj(3,6): IGEN0005: The property '{written}' is not known, and has no effect; did you mean '{meant}'?"],
        Check(Write("Desk.csproj", $"<Project>\n  <PropertyGroup>\n    <{written}>x</{written}>\n  </PropertyGroup>\n</Project>")));

    [Theory]
    [InlineData("<IntercomTags>x</IntercomTags><intercomversion>2.16</intercomversion><IntercomPolyfills>false</IntercomPolyfills>")]
    [InlineData("<IntercomToken>x</IntercomToken><IntercomYaml>x</IntercomYaml><IntercomPage>x</IntercomPage><IntercomGenVersion>1</IntercomGenVersion>")]
    [InlineData("<Version>1</Version><AssemblyVersion>1</AssemblyVersion><Tags>x</Tags><PackageTags>x</PackageTags><RootNamespace>x</RootNamespace>")]
    [InlineData("<IntercomTag>x</IntercomTag><Other>$(IntercomTag);y</Other>")]
    public void Properties_of_the_package_and_of_the_project_itself_are_fine(string properties) =>
        Assert.Empty(Check(Write("Desk.csproj", $"<Project><PropertyGroup>{properties}</PropertyGroup></Project>")));

    [Fact]
    public void An_item_that_is_meant_as_a_description() => Assert.Equal(
        ["Desk.csproj(1,22): IGEN0005: The item 'IntercomDescriptions' is not known, and no client is emitted of its files; "
            + "did you mean 'IntercomDescription'?"],
        Check(Write("Desk.csproj", "<Project><ItemGroup><IntercomDescriptions Include=\"x.yaml\" /></ItemGroup></Project>")));

    [Fact]
    public void An_item_that_the_project_has_a_use_for_is_fine() => Assert.Empty(Check(Write(
        "Desk.csproj",
        "<Project><ItemGroup><IntercomDescriptions Include=\"*.yaml\" /><IntercomDescription Include=\"@(IntercomDescriptions)\" /></ItemGroup></Project>")));

    [Fact]
    public void Files_that_every_project_imports_are_looked_at_and_those_that_are_not_there_are_not()
    {
        string shared = Write("Directory.Build.props", "<Project><PropertyGroup><IntercomTag>x</IntercomTag></PropertyGroup></Project>");
        string project = Write("Desk.csproj", "<Project />");
        Assert.Equal(
            ["Directory.Build.props(1,26): IGEN0005: The property 'IntercomTag' is not known, and has no effect; did you mean 'IntercomTags'?"],
            Check([project, shared, shared, "", Path.Combine(_folder, "Directory.Build.targets"), Write("Broken.props", "<Project")], [], []));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static List<string> Check(string project, ITaskItem[]? descriptions = null, params ITaskItem[] additional) =>
        Check([project], descriptions ?? [], additional);

    private static List<string> Check(string[] files, ITaskItem[] descriptions, ITaskItem[] additional)
    {
        var log = new BuildLog();
        var task = new SpellingTask { BuildEngine = log, Descriptions = descriptions, AdditionalFiles = additional, Files = files };
        Assert.True(task.Execute());
        Assert.Equal(log.Warnings.Count == 0, task.IsRight);
        return log.Warnings;
    }

    private static TaskItem Item(string file, params string[] metadata)
    {
        var item = new TaskItem(file);
        foreach (string name in metadata) item.SetMetadata(name, "x");
        return item;
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
