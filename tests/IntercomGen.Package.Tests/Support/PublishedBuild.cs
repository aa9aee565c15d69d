namespace IntercomGen.Package.Tests.Support;

/// <summary>The build of a project for each published description.</summary>
public sealed class PublishedBuild
{
    public SolutionBuild Solution { get; } = new("Published", TestFolders.PublishedVersions.Select(Copy));

    public static string NameOf(string version) => "Published." + version;

    private static string Copy(string version)
    {
        string folder = Workbench.Shared.Copy("Published", NameOf(version));
        File.Move(Path.Combine(folder, "Published.csproj"), Path.Combine(folder, NameOf(version) + ".csproj"), overwrite: true);
        return folder;
    }
}
