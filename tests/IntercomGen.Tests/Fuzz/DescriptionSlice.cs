using System.Collections.Concurrent;

namespace IntercomGen.Tests.Fuzz;

/// <summary>Cuts a few operations out of a description, with all that they refer to: a whole one takes too long to compile thousands of times.</summary>
internal static class DescriptionSlice
{
    private const int MaximumComponents = 60;

    private static readonly string[] s_labels = [.. Descriptions.Names()];
    private static readonly ConcurrentDictionary<string, Lazy<Node>> s_read = new(StringComparer.Ordinal);

    /// <summary>A slice of one of all descriptions at hand.</summary>
    public static Node Random(Random random)
    {
        Node whole = s_read.GetOrAdd(s_labels[random.Next(s_labels.Length)], static label => new Lazy<Node>(() => Node.Read(Descriptions.Read(label)))).Value;
        Node paths = Node.Map();
        for (int count = random.Next(1, 5); count > 0; count--)
        {
            Node all = whole["paths"]!;
            int index = random.Next(all.Items.Count);
            if (!paths.Keys!.Contains(all.Keys![index])) paths.Add(all.Keys[index], all.Items[index].Copy());
        }
        Node slice = Node.Map(("openapi", Node.Plain("3.0.1")), ("info", whole["info"]!.Copy()), ("servers", whole["servers"]!.Copy()));
        if (whole["tags"] is { } tags) slice.Add("tags", Node.List(tags.Items.Take(3).Select(static tag => tag.Copy())));
        slice.Add("paths", paths);
        slice.Add("components", Components(whole, paths));
        return slice;
    }

    /// <summary>The text of every reference below a node.</summary>
    public static IEnumerable<string> References(Node node) => node.All().Select(static below => below["$ref"]?.Text).OfType<string>();

    private static Node Components(Node whole, Node paths)
    {
        Node components = Node.Map();
        var open = new Queue<string>(References(paths));
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out string? reference))
        {
            if (known.Count == MaximumComponents || !known.Add(reference)) continue;
            string[] parts = reference.Split('/');
            if (parts.Length != 4 || whole["components"]?[parts[2]]?[parts[3]] is not { } found) continue;
            if (components[parts[2]] is null) components.Add(parts[2], Node.Map());
            components[parts[2]]!.Add(parts[3], found.Copy());
            foreach (string next in References(found)) open.Enqueue(next);
        }
        return components;
    }
}
