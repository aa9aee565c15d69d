using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IntercomGen.Tests.Fuzz;

/// <summary>A node of a description as a fuzzer needs it: it may hold anything, a key twice too, and knows on which lines it was printed.</summary>
internal sealed class Node
{
    private Node()
    {
    }

    /// <summary>The text of a scalar; null for a mapping or a list.</summary>
    public string? Text { get; private init; }

    /// <summary>Whether a scalar has quotes, so that it is a text whatever it looks like.</summary>
    public bool Quoted { get; private init; }

    /// <summary>The keys of a mapping, beside <see cref="Items"/>; null for a list.</summary>
    public List<string>? Keys { get; private init; }

    /// <summary>The values of a mapping or the items of a list; empty for a scalar.</summary>
    public List<Node> Items { get; private init; } = [];

    /// <summary>The line on which it, or its key, was printed; from 1.</summary>
    public int Line { get; set; }

    /// <summary>The last line of it.</summary>
    public int LastLine { get; set; }

    public static Node Plain(string text) => new() { Text = text };

    public static Node String(string text) => new() { Text = text, Quoted = true };

    public static Node List(params IEnumerable<Node> items) => new() { Items = [.. items] };

    public static Node Map(params IEnumerable<(string Key, Node Value)> entries)
    {
        List<(string Key, Node Value)> all = [.. entries];
        return new Node { Keys = all.ConvertAll(static entry => entry.Key), Items = all.ConvertAll(static entry => entry.Value) };
    }

    /// <summary>The first value with a key, as the reader takes it; null when this is no mapping or has none.</summary>
    public Node? this[string key] => Keys is { } keys && keys.IndexOf(key) is >= 0 and int index ? Items[index] : null;

    /// <summary>The entries that count: of a key that comes twice, the first.</summary>
    public IEnumerable<(string Key, Node Value)> Entries() => Keys is null ? [] : Keys.Zip(Items).DistinctBy(static entry => entry.First).ToList();

    public void Add(string key, Node value)
    {
        Keys!.Add(key);
        Items.Add(value);
    }

    public Node Copy() => new() { Text = Text, Quoted = Quoted, Keys = Keys is null ? null : [.. Keys], Items = Items.ConvertAll(static item => item.Copy()) };

    /// <summary>This node and all below it.</summary>
    public IEnumerable<Node> All()
    {
        var open = new Stack<Node>([this]);
        while (open.TryPop(out Node? node))
        {
            yield return node;
            foreach (Node item in node.Items) open.Push(item);
        }
    }

    /// <summary>Reads a description without its examples, which are most of its lines and no part of a client.</summary>
    public static Node Read(string yaml)
    {
        using var text = new StringReader(yaml);
        var parser = new Parser(text);
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return Read(parser);
    }

    private static Node Read(Parser parser)
    {
        if (parser.Accept<Scalar>(out _)) return Leaf(parser.Consume<Scalar>());
        if (parser.TryConsume<SequenceStart>(out _))
        {
            Node list = List();
            while (!parser.TryConsume<SequenceEnd>(out _)) list.Items.Add(Read(parser));
            return list;
        }
        parser.Consume<MappingStart>();
        Node map = Map();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            string key = parser.Consume<Scalar>().Value;
            Node value = Read(parser);
            if (key is not ("example" or "examples")) map.Add(key, value);
        }
        return map;
    }

    private static Node Leaf(Scalar scalar) => scalar.Style == ScalarStyle.Plain ? Plain(scalar.Value) : String(scalar.Value);
}
