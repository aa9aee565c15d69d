using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

public sealed class PackageContentTests
{
    [Fact]
    public void HoldsExactlyWhatItShould()
    {
        using var package = Workbench.Shared.OpenPackage();

        Assert.Equal(
            [
                "IntercomGen.nuspec",
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/IntercomGen.Analyzers.dll",
                "analyzers/dotnet/cs/IntercomGen.CodeFixes.dll",
                "analyzers/dotnet/cs/IntercomGen.Description.dll",
                "analyzers/dotnet/cs/IntercomGen.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "buildMultiTargeting/IntercomGen.targets",
                "buildTransitive/IntercomGen.props",
                "buildTransitive/IntercomGen.targets",
                "descriptions/intercom-2.16.yaml",
                "descriptions/intercom-unstable.yaml",
                "icon.png",
                "tasks/netstandard2.0/IntercomGen.Build.dll",
                "tasks/netstandard2.0/IntercomGen.Description.dll",
                "tasks/netstandard2.0/YamlDotNet.dll",
            ],
            // The rest belongs to the container format.
            package.Entries.Select(static entry => entry.FullName)
                .Where(static name =>
                    name != "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal)
                        && !name.StartsWith("package/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void IsADevelopmentDependencyWithoutDependencies()
    {
        using var package = Workbench.Shared.OpenPackage();
        using var reader = new StreamReader(package.GetEntry("IntercomGen.nuspec")!.Open());
        string nuspec = reader.ReadToEnd();

        Assert.Contains("<developmentDependency>true</developmentDependency>", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependencies", nuspec, StringComparison.Ordinal);
    }

    [Fact]
    public void TakesTheNewestStableDescriptionByDefault()
    {
        string newest = Directory.GetFiles(Path.Combine(TestFolders.Repository, "spec"), "intercom-*.yaml")
            .Select(static file => Path.GetFileNameWithoutExtension(file)["intercom-".Length..])
            .Where(static version => char.IsAsciiDigit(version[0]))
            .MaxBy(System.Version.Parse)!;
        using var package = Workbench.Shared.OpenPackage();
        using var reader = new StreamReader(package.GetEntry("buildTransitive/IntercomGen.targets")!.Open());

        Assert.Contains($">{newest}</_IntercomVersion>", reader.ReadToEnd(), StringComparison.Ordinal);
    }
}
