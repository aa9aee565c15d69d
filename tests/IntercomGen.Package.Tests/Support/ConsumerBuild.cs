namespace IntercomGen.Package.Tests.Support;

/// <summary>The build of every consumer that stands in its folder as it is.</summary>
public sealed class ConsumerBuild
{
    private static readonly string[] s_builtByOthers = ["Published", "Native", "FromSource"];

    public SolutionBuild Solution { get; } = new(
        "Consumers",
        Directory.GetDirectories(TestFolders.Consumers).Select(static folder => Path.GetFileName(folder)).Except(s_builtByOthers)
            .Select(static name => Workbench.Shared.Copy(name)));
}
