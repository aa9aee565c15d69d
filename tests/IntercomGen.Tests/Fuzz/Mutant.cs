namespace IntercomGen.Tests.Fuzz;

/// <summary>A spoiled description; the same seed makes the same one.</summary>
/// <param name="Seed">Its number.</param>
/// <param name="Text">What the generator gets.</param>
/// <param name="Tree">What it says, with lines; null when it was spoiled as text.</param>
internal sealed record Mutant(int Seed, string Text, Node? Tree)
{
    public static Mutant Of(int seed)
    {
        var random = new Random(seed);
        Node tree = DescriptionSlice.Random(random);
        var mutator = new NodeMutator(tree, random);
        bool asText = random.Next(4) == 0;
        for (int count = asText ? random.Next(2) : random.Next(1, 9); count > 0; count--) mutator.Mutate();
        string text = random.Next(3) == 0 ? NodePrinter.Json(tree) : NodePrinter.Yaml(tree);
        return asText ? new Mutant(seed, TextMutator.Mutate(text, random), null) : new Mutant(seed, text, tree);
    }
}
