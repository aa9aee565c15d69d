using System.Diagnostics;
using System.Net.Http.Headers;

namespace FakeIntercom.Tests;

/// <summary>The server as a program of its own.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public async Task It_serves_where_it_is_told_to_and_says_so()
    {
        using Process program = Run("--urls", "http://127.0.0.1:0", "--token", "secret-7");
        try
        {
            string line = await program.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20)) ?? "";
            using var http = new HttpClient();
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "secret-7");

            using HttpResponseMessage response = await http.GetAsync(new Uri(new Uri(line.Split(' ')[^1]), "me"));

            Assert.StartsWith("Serving the bundled descriptions on http://127.0.0.1:", line, StringComparison.Ordinal);
            Assert.True(response.IsSuccessStatusCode);
        }
        finally
        {
            program.Kill();
        }
    }

    [Theory]
    [InlineData("--port", "5080")]
    [InlineData("--urls")]
    public async Task It_tells_how_it_is_used(params string[] arguments)
    {
        using Process program = Run(arguments);

        string said = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();

        Assert.Equal(2, program.ExitCode);
        Assert.StartsWith("Usage:", said, StringComparison.Ordinal);
    }

    private static Process Run(params string[] arguments) => Process.Start(new ProcessStartInfo(
        "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "FakeIntercom.dll"), .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
