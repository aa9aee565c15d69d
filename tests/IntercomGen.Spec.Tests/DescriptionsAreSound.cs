using System.Text.RegularExpressions;
using IntercomGen.Spec.Tests.Reading;
using IntercomGen.Spec.Tests.Support;

namespace IntercomGen.Spec.Tests;

public sealed partial class DescriptionsAreSound
{
    [Theory]
    [MemberData(nameof(Versions.All), MemberType = typeof(Versions))]
    public void Every_reference_resolves(string version)
    {
        Node root = Versions.Ours(version);
        Node[] references = [.. All(root).Where(node => node["$ref"].Text is not null)];

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.True(reference.Resolve(root).IsMap));
    }

    [Theory]
    [MemberData(nameof(Versions.All), MemberType = typeof(Versions))]
    public void Every_component_parameter_and_response_is_used(string version)
    {
        Node root = Versions.Ours(version);
        HashSet<string> used = [.. All(root).Select(node => node["$ref"].Text).OfType<string>()];

        IEnumerable<string> shared = ((string[])["parameters", "responses"])
            .SelectMany(kind => root["components"][kind].Members.Select(m => $"#/components/{kind}/{m.Key}"));

        Assert.Empty(shared.Except(used));
    }

    [Theory]
    [MemberData(nameof(Versions.All), MemberType = typeof(Versions))]
    public void Every_operation_has_an_id_of_its_own(string version)
    {
        string[] ids = [.. Versions.Ours(version).Operations().Select(o => o.Body["operationId"].Text ?? "")];

        Assert.DoesNotContain("", ids);
        Assert.Empty(ids.GroupBy(id => id, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Theory]
    [MemberData(nameof(Versions.All), MemberType = typeof(Versions))]
    public void Every_path_placeholder_is_declared_and_no_other(string version) =>
        Assert.All(Versions.Ours(version).Operations(), operation =>
        {
            IEnumerable<string> placeholders = Placeholder().Matches(operation.Path).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);
            IEnumerable<string> declared = operation.Parameters.Where(p => p["in"].Text == "path" && p["required"].IsTrue)
                .Select(p => p["name"].Text!).Order(StringComparer.Ordinal);
            Assert.Equal(placeholders, declared);
        });

    [Theory]
    [MemberData(nameof(Versions.All), MemberType = typeof(Versions))]
    public void Every_tag_in_use_is_defined(string version)
    {
        Node root = Versions.Ours(version);
        IEnumerable<string?> used = root.Operations().SelectMany(o => o.Body["tags"].Items).Select(t => t.Text);

        Assert.Empty(used.Except(root["tags"].Items.Select(t => t["name"].Text)));
    }

    /// <summary>The groups of the Unstable reference.</summary>
    [Theory]
    [InlineData("Admins", "AI Content", "Articles", "Internal Articles", "Away Status Reasons", "Companies", "Contacts", "Conversations")]
    [InlineData("Custom Channel Events", "Custom Object Instances", "Data Attributes", "Data Events", "Data Export", "Help Center", "Jobs")]
    [InlineData("Messages", "News", "Notes", "Segments", "Subscription Types", "Switch", "Tags", "Teams", "Ticket States", "Ticket Types")]
    [InlineData("Ticket Type Attributes", "Tickets", "Visitors", "Reporting Data Export", "WhatsApp", "Calls", "Macros")]
    public void Every_group_of_Unstable_has_operations(params string[] groups)
    {
        HashSet<string?> used = [.. Versions.Ours("unstable").Operations().SelectMany(o => o.Body["tags"].Items).Select(t => t.Text)];

        Assert.All(groups, group => Assert.Contains(group, used));
    }

    [Theory]
    [MemberData(nameof(Versions.All), MemberType = typeof(Versions))]
    public void Lines_are_short_and_end_in_LF(string version)
    {
        string text = Versions.OurText(version);

        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\t', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 120));
    }

    private static IEnumerable<Node> All(Node node) => node.Members.Select(m => m.Value).Concat(node.Items).SelectMany(All).Prepend(node);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
