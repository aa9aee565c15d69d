using System.IO.Compression;

namespace IntercomGen.Package.Tests.Support;

/// <summary>A folder outside of the repository with the packed package in a feed and an empty package folder of its own.</summary>
public sealed class Workbench
{
    public const string Version = "0.0.0-test";

    private static readonly Lazy<Workbench> s_shared = new(static () => new Workbench());

    private Workbench()
    {
        Folder = Directory.CreateTempSubdirectory("intercomgen-package-").FullName;
        Cli.Dotnet(
            TestFolders.Repository, "pack", Path.Combine("src", "IntercomGen.Package"), "-c", "Release", "-v", "q",
            "-p:Version=" + Version, "-p:ArtifactsPath=" + Path.Combine(Folder, "artifacts"), "-o", Path.Combine(Folder, "feed")).Succeeded();
        File.WriteAllText(
            Path.Combine(Folder, "nuget.config"), """<configuration><packageSources><add key="packed" value="feed" /></packageSources></configuration>""");
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <IntercomGenVersion>{Version}</IntercomGenVersion>
                <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
                <BundledDescriptions>{Path.Combine(TestFolders.Repository, "spec")}/</BundledDescriptions>
                <GeneratorSource>{Path.Combine(TestFolders.Repository, "src", "IntercomGen.Package")}/</GeneratorSource>
                <PublishedDescriptions>{TestFolders.Published}/</PublishedDescriptions>
              </PropertyGroup>
            </Project>
            """);
    }

    /// <summary>Packed once for all tests.</summary>
    public static Workbench Shared => s_shared.Value;

    public string Folder { get; }

    public ZipArchive OpenPackage() => ZipFile.OpenRead(Path.Combine(Folder, "feed", $"IntercomGen.{Version}.nupkg"));

    /// <summary>Copies a consumer, so that nothing of the repository reaches its build.</summary>
    public string Copy(string consumer, string? name = null)
    {
        string source = Path.Combine(TestFolders.Consumers, consumer);
        string target = Path.Combine(Folder, name ?? consumer);
        foreach (string file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
        return target;
    }

    /// <summary>Removes the folder, after the last test.</summary>
    public static void Clear()
    {
        if (s_shared.IsValueCreated) Directory.Delete(Shared.Folder, recursive: true);
    }
}
