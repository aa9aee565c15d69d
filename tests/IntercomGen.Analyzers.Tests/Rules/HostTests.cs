using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>IGEN5003 and IGEN5004: foreign hosts, and signatures of bodies that were written again.</summary>
public sealed class HostTests
{
    // The rule has two messages; the book of rules sees none of them.
    private static string Page => File.ReadAllText(Path.Combine(Folders.Rules, ForeignHostAnalyzer.Id + ".md"));

    [Fact]
    public async Task Another_region_than_the_projects()
    {
        IReadOnlyList<string> messages = await Verify.Reports<ForeignHostAnalyzer>(ForeignHostAnalyzer.Id, """
            class C
            {
                readonly HttpClient http = new() { BaseAddress = new Uri("https://api.eu.intercom.io/") };
                Task M() => http.GetAsync([|"https://api.intercom.io/me"|]);
                Task N() => http.GetAsync("me");
            }
            """);
        Assert.Equal(["'GET /me' goes to 'api.intercom.io' in region US, but the project's clients are set to region EU, where the workspace is"], messages);
        Assert.Contains($"*{messages[0]}*", Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://api.eu.intercom.io/", "https://api.eu.intercom.io/me")]
    [InlineData("https://example.org/", "https://api.intercom.io/me")]
    [InlineData("https://api.eu.intercom.io/", "https://example.org/me")]
    public Task The_same_region_or_none_is_fine(string home, string address) => Verify.Silent<ForeignHostAnalyzer>(ForeignHostAnalyzer.Id, $$"""
        class C
        {
            readonly HttpClient http = new() { BaseAddress = new Uri("{{home}}") };
            Task M() => http.GetAsync("{{address}}");
        }
        """);

    [Fact]
    public Task A_project_with_several_regions_is_left_alone() => Verify.Silent<ForeignHostAnalyzer>(ForeignHostAnalyzer.Id, """
        class C
        {
            readonly HttpClient eu = new() { BaseAddress = new Uri("https://api.eu.intercom.io/") };
            readonly HttpClient us = new() { BaseAddress = new Uri("https://api.intercom.io/") };
            Task M() => eu.GetAsync("https://api.au.intercom.io/me");
        }
        """);

    [Fact]
    public Task A_host_in_a_wrapper_is_reported_there() => Verify.Reports<ForeignHostAnalyzer>(ForeignHostAnalyzer.Id, """
        class C
        {
            readonly HttpClient http = new() { BaseAddress = new Uri("https://api.eu.intercom.io/") };
            Task Get(string path) => http.GetAsync([|"https://api.intercom.io/" + path|]);
            Task M() => Get("me");
        }
        """);

    [Fact]
    public async Task The_next_link_of_an_answer()
    {
        IReadOnlyList<string> messages = await Verify.Reports<ForeignHostAnalyzer>(ForeignHostAnalyzer.Id, """
            using Intercom;
            class C
            {
                Task M(HttpClient http, CursorPages pages, Own own) => Task.WhenAll(http.GetAsync([|pages.Next!.ToString()|]), http.GetAsync(own.Next));
            }
            class Own { public string Next => ""; }
            """);
        Assert.Contains($"*{Assert.Single(messages)}*", Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HMACSHA1.HashData(secret, [|JsonSerializer.SerializeToUtf8Bytes(body)|])")]
    [InlineData("HMACSHA1.HashData(secret, [|Encoding.UTF8.GetBytes(JsonSerializer.Serialize(body))|])")]
    [InlineData("new HMACSHA1(secret).ComputeHash([|Encoding.UTF8.GetBytes(text)|])")]
    public Task A_signature_of_what_was_written_again(string hash) =>
        Verify.Reports<ReserializedWebhookAnalyzer>(ReserializedWebhookAnalyzer.Id, Webhook(hash, "X-Hub-Signature"));

    [Theory]
    [InlineData("HMACSHA1.HashData(secret, raw)", "X-Hub-Signature")]
    [InlineData("new HMACSHA1(secret).ComputeHash(stream)", "X-Hub-Signature")]
    [InlineData("SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(body))", "X-Hub-Signature")]
    [InlineData("HMACSHA1.HashData(secret, JsonSerializer.SerializeToUtf8Bytes(body))", "X-Other")]
    public Task Raw_bodies_and_other_signatures_are_fine(string hash, string header) =>
        Verify.Silent<ReserializedWebhookAnalyzer>(ReserializedWebhookAnalyzer.Id, Webhook(hash, header));

    private static string Webhook(string hash, string header) => $$"""
        using Intercom;
        using System.Security.Cryptography;
        class C
        {
            const string Header = "{{header}}";
            byte[] M(byte[] secret, object body, byte[] raw, Stream stream)
            {
                string text = JsonSerializer.Serialize(body);
                return {{hash}};
            }
        }
        """;
}
