namespace IntercomGen.Tests.Fuzz;

/// <summary>Spoils a description as a tree: it stays YAML, but is no longer what its author meant.</summary>
internal sealed class NodeMutator(Node root, Random random)
{
    private static readonly string[] s_sections = ["schemas", "parameters", "responses", "requestBodies"];

    private readonly List<string> _references = [.. References(root)];

    /// <summary>Changes one thing, somewhere.</summary>
    public void Mutate()
    {
        List<Node> parents = [.. root.All().Where(static node => node.Items.Count > 0)];
        if (parents.Count == 0) return;
        Node parent = parents[random.Next(parents.Count)];
        int index = random.Next(parent.Items.Count);
        switch (random.Next(13))
        {
            case 0: Delete(parent, index); break;
            case 1: Duplicate(parent, index); break;
            case 2: Swap(parent, index, parents[random.Next(parents.Count)]); break;
            case 3: parent.Items[index] = Scalar(); break;
            case 4: parent.Items[index] = Structure(parent.Items[index]); break;
            case 5: Rename(parent, index, OddWords.Pick(random)); break;
            case 6: Rename(parent, index, KeyElsewhere(parents)); break;
            case 7: Refer(parents); break;
            case 8: Retext(); break;
            case 9: parent.Items[index] = SchemaGrammar.Schema(random, Reference, 3); break;
            case 10: AddKeyword(); break;
            case 11: Nest(parent, index); break;
            default: Shuffle(parent); break;
        }
    }

    private static void Delete(Node parent, int index)
    {
        parent.Keys?.RemoveAt(index);
        parent.Items.RemoveAt(index);
    }

    // The same key twice, a key that differs in case alone, or an item twice.
    private void Duplicate(Node parent, int index)
    {
        string? key = parent.Keys?[index];
        if (key is not null) parent.Keys!.Add(random.Next(3) == 0 ? key.ToUpperInvariant() : random.Next(2) == 0 ? key + "_" : key);
        parent.Items.Add(parent.Items[index].Copy());
    }

    private void Swap(Node parent, int index, Node other)
    {
        int at = random.Next(other.Items.Count);
        (Node one, Node two) = (parent.Items[index].Copy(), other.Items[at].Copy());
        parent.Items[index] = two;
        // The copies keep a node out of itself, where one of the two lies within the other.
        if (other != parent) other.Items[at] = one;
    }

    private Node Scalar() => random.Next(6) switch
    {
        0 => Node.Plain("null"),
        1 => Node.Plain(random.Next(2) == 0 ? "true" : "false"),
        2 => Node.Plain(random.Next(2) == 0 ? "-1.5e3" : "12345678901234567890"),
        3 => Node.Plain("0"),
        _ => Node.String(OddWords.Pick(random)),
    };

    private Node Structure(Node inner) => random.Next(6) switch
    {
        0 => Node.Map(),
        1 => Node.List(),
        2 => Node.List(inner.Copy()),
        3 => Node.Map((OddWords.Pick(random), inner.Copy())),
        4 => Node.List(Scalar(), inner.Copy(), Node.Map()),
        _ => Node.Map(("$ref", Node.String(Reference()))),
    };

    private static void Rename(Node parent, int index, string name)
    {
        if (parent.Keys is { } keys) keys[index] = name;
    }

    private string KeyElsewhere(List<Node> parents)
    {
        List<Node> maps = parents.FindAll(static node => node.Keys is not null);
        List<string> keys = maps[random.Next(maps.Count)].Keys!;
        return keys[random.Next(keys.Count)];
    }

    private void Refer(List<Node> parents)
    {
        List<Node> referring = parents.FindAll(static node => node["$ref"] is not null);
        if (referring.Count == 0) return;
        Node chosen = referring[random.Next(referring.Count)];
        chosen.Items[chosen.Keys!.IndexOf("$ref")] = Node.String(Reference());
    }

    // One of the description's own, so that cycles come about; or one that leads nowhere.
    private string Reference()
    {
        if (_references.Count > 0 && random.Next(5) > 0) return _references[random.Next(_references.Count)];
        return random.Next(6) switch
        {
            0 => "#/components/schemas/nowhere",
            1 => "#/components/" + s_sections[random.Next(s_sections.Length)] + "/" + OddWords.Pick(random),
            2 => "#/paths/~1contacts/get",
            3 => "other.yaml#/components/schemas/tag",
            4 => "#",
            _ => OddWords.Pick(random),
        };
    }

    private void Retext()
    {
        List<Node> texts = [.. root.All().Where(static node => node.Keys is not null && node.Items.Exists(static item => item.Text is not null))];
        if (texts.Count == 0) return;
        Node owner = texts[random.Next(texts.Count)];
        owner.Items[owner.Items.FindIndex(static item => item.Text is not null)] = Node.String(OddWords.Pick(random));
    }

    private void AddKeyword()
    {
        List<Node> schemas = [.. root.All()
            .Where(static node => node.Keys is { } keys && (keys.Contains("type") || keys.Contains("properties") || keys.Contains("$ref")))];
        if (schemas.Count == 0) return;
        (string key, Node value) = SchemaGrammar.Keyword(random, Reference, 2);
        schemas[random.Next(schemas.Count)].Add(key, value);
    }

    private void Nest(Node parent, int index)
    {
        int levels = random.Next(4) == 0 ? random.Next(40, 90) : random.Next(1, 6);
        for (; levels > 0; levels--) parent.Items[index] = SchemaGrammar.Around(random, parent.Items[index]);
    }

    private void Shuffle(Node parent)
    {
        int[] order = [.. Enumerable.Range(0, parent.Items.Count)];
        random.Shuffle(order);
        Node[] items = [.. order.Select(i => parent.Items[i])];
        string[]? keys = parent.Keys is null ? null : [.. order.Select(i => parent.Keys[i])];
        for (int i = 0; i < items.Length; i++)
        {
            parent.Items[i] = items[i];
            if (keys is not null) parent.Keys![i] = keys[i];
        }
    }

    private static IEnumerable<string> References(Node root) => s_sections.SelectMany(section =>
        (root["components"]?[section]?.Keys ?? []).Select(name => $"#/components/{section}/{name}"));
}
