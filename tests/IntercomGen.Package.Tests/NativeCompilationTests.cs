using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

public sealed class NativeCompilationTests
{
    private const string Runs = "compiles without a word, runs";

    [NativeFact]
    public void ANativeProgramPublishesWithoutAWarningAndRuns() => Matrix.Row("native AOT, console", "net10.0", Runs, () =>
    {
        string output = Run("Native");

        Assert.StartsWith("1 ada@example.org True", output, StringComparison.Ordinal);
        Assert.All(["listed 1", "found 1", "created 1", "notified of 7", "\"later\":[1.50,null]"], line =>
            Assert.Contains(line, output, StringComparison.Ordinal));
    });

    [NativeFact]
    public void ANativeApplicationHostsClientsAndAWebhook() => Matrix.Row("native AOT, ASP.NET Core", "net10.0", Runs, () =>
    {
        string output = Run("NativeHost");

        Assert.All(["\"email\":\"the-token@api.eu.intercom.io\"", "notified of 8", "OK", "other-token@api.intercom.io"], line =>
            Assert.Contains(line, output, StringComparison.Ordinal));
        Assert.Contains("GET /contacts/{contact_id} answered 200", output, StringComparison.Ordinal);
    });

    private static string Run(string consumer)
    {
        string folder = Workbench.Shared.Copy(consumer);
        CliResult publish = Cli.Dotnet(folder, "publish", "-v", "q", "--nologo", "-p:StripSymbols=false", "-o", "published").Succeeded();

        Assert.DoesNotContain("warning", publish.Output, StringComparison.Ordinal);
        return Cli.Run(Path.Combine(folder, "published", consumer), folder).Succeeded().Output;
    }
}
