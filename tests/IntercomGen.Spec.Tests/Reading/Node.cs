using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace IntercomGen.Spec.Tests.Reading;

/// <summary>A YAML node with the little that the tests ask of it. A missing member reads as an absent node.</summary>
internal readonly partial record struct Node(YamlNode? Yaml)
{
    public bool Exists => Yaml is not null;

    public bool IsMap => Yaml is YamlMappingNode;

    public Node this[string key] =>
        Yaml is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) ? new Node(value) : default;

    public IEnumerable<(string Key, Node Value)> Members =>
        Yaml is YamlMappingNode map ? map.Children.Select(pair => (((YamlScalarNode)pair.Key).Value!, new Node(pair.Value))) : [];

    public IEnumerable<Node> Items => Yaml is YamlSequenceNode list ? list.Children.Select(item => new Node(item)) : [];

    /// <summary>The text of a scalar.</summary>
    public string? Text => (Yaml as YamlScalarNode)?.Value;

    public bool IsTrue => Text == "true";

    public static Node Load(string path)
    {
        using StreamReader reader = new(path);
        YamlStream stream = [];
        stream.Load(reader);
        return new Node(stream.Documents[0].RootNode);
    }

    /// <summary>What the node says, in one line: strings quoted, numbers, booleans and null bare, so that <c>"2.10"</c> and <c>2.10</c> differ.</summary>
    public string Show() => Yaml switch
    {
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" } => "null",
        YamlScalarNode { Style: ScalarStyle.Plain } plain when Bare().IsMatch(plain.Value!) => plain.Value!.ToLowerInvariant(),
        YamlScalarNode scalar => $"\"{scalar.Value}\"",
        YamlSequenceNode => $"[{string.Join(", ", Items.Select(item => item.Show()))}]",
        YamlMappingNode => $"{{{string.Join(", ", Members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{m.Key}: {m.Value.Show()}"))}}}",
        _ => "",
    };

    /// <summary>Follows <c>#/components/...</c> from the root of a description, when the node is such a reference.</summary>
    public Node Resolve(Node root)
    {
        if (this["$ref"].Text is not { } reference)
        {
            return this;
        }

        Node target = root;
        foreach (string step in reference.Split('/').Skip(1))
        {
            target = target[step];
        }

        return target.Exists ? target : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Nothing at {reference}."));
    }

    [GeneratedRegex("^(null|true|false|[-+]?[0-9]+([.][0-9]+)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();
}
