using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Tests;

/// <summary>What holds for all rules: a page each, ids used once, fixes for rules that exist.</summary>
public sealed partial class RuleBookTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> s_rules = [.. Shipped.Analyzers.Where(static analyzer => analyzer is not DiagnosticSuppressor)
        .SelectMany(static analyzer => analyzer.SupportedDiagnostics)];

    public static TheoryData<string> Ids => [.. s_rules.Select(static rule => rule.Id)];

    [Fact]
    public void Ids_are_used_once()
    {
        Assert.NotEmpty(s_rules);
        Assert.Equal(s_rules.Length, s_rules.Select(static rule => rule.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_names_it(string id)
    {
        DiagnosticDescriptor rule = s_rules.Single(rule => rule.Id == id);
        string page = File.ReadAllText(Path.Combine(Folders.Rules, id + ".md"));
        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains(rule.Category, page, StringComparison.Ordinal);
        Assert.All(new[] { "## What", "## Why", "## Bad", "## Good", "## Configure" }, part => Assert.Contains(part, page, StringComparison.Ordinal));
        Assert.EndsWith($"/analyzers/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_shows_the_message_that_the_rule_has(string id)
    {
        string page = File.ReadAllText(Path.Combine(Folders.Rules, id + ".md"));
        string said = page.Split('\n').Single(static line => line.StartsWith("The rule says: *", StringComparison.Ordinal));
        string format = s_rules.Single(rule => rule.Id == id).MessageFormat.ToString(CultureInfo.InvariantCulture);
        Assert.Matches("^The rule says: \\*" + Hole().Replace(Regex.Escape(format), ".*") + "\\*$", said);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_names_the_severity_and_how_to_change_it(string id)
    {
        string page = File.ReadAllText(Path.Combine(Folders.Rules, id + ".md"));
        Assert.Contains(
            $"**Default severity:** {s_rules.Single(rule => rule.Id == id).DefaultSeverity.ToString().ToLowerInvariant()} ", page, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity = ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_says_whether_there_is_a_fix()
    {
        HashSet<string> fixable = [.. Shipped.Fixes.SelectMany(static fix => fix.FixableDiagnosticIds)];
        Assert.Subset(s_rules.Select(static rule => rule.Id).ToHashSet(), fixable);
        foreach (DiagnosticDescriptor rule in s_rules)
        {
            Assert.Equal(
                fixable.Contains(rule.Id),
                !File.ReadAllText(Path.Combine(Folders.Rules, rule.Id + ".md")).Contains("**Fix:** none", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_fix_can_fix_all() => Assert.All(Shipped.Fixes, static fix => Assert.NotNull(fix.GetFixAllProvider()));

    [Fact]
    public async Task A_project_without_intercom_is_left_alone()
    {
        Compilation compilation = Consumer.Compile("""
            class C
            {
                readonly HttpClient http = new() { BaseAddress = new Uri("https://api.example.org/") };
                async Task M(string role)
                {
                    http.DefaultRequestHeaders.Add("X-Version", "1");
                    await http.GetAsync("users");
                    await http.PatchAsync("https://example.org/contacts", new StringContent("{ \"role\": \"usr\" }"));
                    switch (role) { case "usr": break; }
                }
            }
            """);
        Assert.Empty(await Verify.Run(compilation, null, [.. Shipped.Analyzers]));
    }

    [Fact]
    public async Task A_project_that_uses_intercom_rightly_is_left_alone()
    {
        Compilation compilation = Consumer.Compile("""
            using Intercom;
            static class Startup
            {
                static void Configure(IServiceCollection services, string version) => services.AddHttpClient<Api>(client =>
                {
                    client.BaseAddress = new Uri("https://api.intercom.io/");
                    client.DefaultRequestHeaders.Add("Intercom-Version", version);
                });
            }
            class Api(HttpClient http)
            {
                public Task<string> MeAsync() => http.GetStringAsync("me");
                public Task<HttpResponseMessage> CreateAsync(string email) => http.PostAsJsonAsync("contacts", new { role = "user", email });
                public Task<HttpResponseMessage> SearchAsync(string email) => http.PostAsJsonAsync("contacts/search", new { query = new { field = "email", @operator = "=", value = email }, pagination = new { per_page = 5 } });
                public Task<HttpResponseMessage> TagAsync(string id, string tag) => http.PostAsJsonAsync($"contacts/{id}/tags", new { id = tag });
                public Task<HttpResponseMessage> UpdateAsync(string id) => http.PutAsJsonAsync($"contacts/{Uri.EscapeDataString(id)}", new { name = "Ada", custom_attributes = new { plan = "pro" } });
            }
            class Typed(IntercomClient intercom)
            {
                public async Task M()
                {
                    await foreach (Contact contact in intercom.Contacts.ListAllAsync())
                    {
                        if (contact.Role == ContactRole.User) Console.WriteLine(contact.Name);
                    }
                }
            }
            """);
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(await Verify.Run(compilation, null, [.. Shipped.Analyzers]));
    }

    [GeneratedRegex("\\\\\\{[0-9]}")]
    private static partial Regex Hole();
}
