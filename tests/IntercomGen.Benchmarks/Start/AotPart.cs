using IntercomGen.Benchmarks.Build;
using IntercomGen.Benchmarks.Measuring;

namespace IntercomGen.Benchmarks.Start;

/// <summary>A console program as native code: its size, its start, and that nothing warns.</summary>
internal static class AotPart
{
    private const string Program = """
        using Intercom;
        var client = new IntercomClient(new HttpClient(new Canned()), new IntercomClientOptions { AccessToken = "token" });
        await foreach (Contact contact in client.Contacts.ListAllAsync()) System.Console.WriteLine(contact.Name);
        System.Console.WriteLine((await client.Contacts.CreateAsync(new() { Email = "ada@example.org" })).Id);
        sealed class Canned : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.OK) { Content = new StringContent("{\"type\":\"list\",\"data\":[],\"id\":\"1\"}") });
        }
        """;

    public static void Run(Report report)
    {
        if (report.Smoke)
        {
            report.Skip("native AOT", "it takes minutes");
            return;
        }

        using var project = new ConsumerProject("aot", description: Path.Combine(Folders.Repository, "spec", "intercom-2.16.yaml"), program: Program);
        project.Properties += "<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization>";
        if (!project.Run(out string output, "publish", "-c", "Release", "-o", "published"))
        {
            report.Skip("native AOT", "this machine cannot link native code: " + output.Split('\n').First(static line => line.Contains("error", StringComparison.Ordinal)).Trim().Split('[')[0]);
            return;
        }

        int warnings = output.Split('\n').Count(static line => line.Contains(": warning ", StringComparison.Ordinal));
        report.Exact("native AOT, warnings", warnings, 0, 0, "");
        report.Exact("native AOT, size", new FileInfo(project.At("published", "aot")).Length / 1e6, 6, 8, "MB");
    }
}
