using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

public sealed class NativeCompilationTests
{
    [NativeFact]
    public void ANativeProgramPublishesWithoutAWarningAndRuns()
    {
        string folder = Workbench.Shared.Copy("Native");
        CliResult publish = Cli.Dotnet(folder, "publish", "-v", "q", "--nologo", "-p:StripSymbols=false", "-o", "published").Succeeded();

        Assert.DoesNotContain("warning", publish.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 ada@example.org True", Cli.Run(Path.Combine(folder, "published", "Native"), folder).Succeeded().Output, StringComparison.Ordinal);
    }
}
