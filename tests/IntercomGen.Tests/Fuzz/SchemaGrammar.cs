namespace IntercomGen.Tests.Fuzz;

/// <summary>Makes schemas by chance out of the keywords of OpenAPI, in combinations that no author would write.</summary>
internal static class SchemaGrammar
{
    private static readonly string[] s_types = ["string", "integer", "number", "boolean", "array", "object", "null", "file", "any", ""];
    private static readonly string[] s_formats =
    [
        "date-time", "date", "unix-timestamp", "int64", "int32", "float", "binary", "byte", "uri", "email", "uuid", "odd",
    ];

    public static Node Schema(Random random, Func<string> reference, int depth)
    {
        if (depth == 0 || random.Next(5) == 0) return Node.Map(("$ref", Node.String(reference())));
        return Node.Map(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Keyword(random, reference, depth - 1)));
    }

    public static (string Key, Node Value) Keyword(Random random, Func<string> reference, int depth)
    {
        switch (random.Next(18))
        {
            case 0: return ("type", Pick(random, s_types));
            case 1: return ("type", Node.List(Pick(random, s_types), Pick(random, s_types)));
            case 2: return ("format", Pick(random, s_formats));
            case 3: return ("enum", Node.List(Enumerable.Range(0, random.Next(5)).Select(_ => Literal(random))));
            case 4: return ("const", Literal(random));
            case 5: return ("default", Literal(random));
            case 6: return (random.Next(2) == 0 ? "nullable" : "deprecated", Node.Plain(random.Next(4) == 0 ? "perhaps" : "true"));
            case 7: return ("required", Node.List(Node.String(OddWords.Pick(random)), Node.Plain("id")));
            case 8: return ("additionalProperties", random.Next(2) == 0 ? Node.Plain(random.Next(2) == 0 ? "true" : "false") : Inner());
            case 9: return ("discriminator", Node.Map(
                ("propertyName", Node.String(random.Next(2) == 0 ? "type" : OddWords.Pick(random))),
                ("mapping", Node.Map((OddWords.Pick(random), Node.String(reference()))))));
            case 10: return ("description", Node.String(OddWords.Pick(random)));
            case 11: return ("title", Node.String(OddWords.Pick(random)));
            case 12: return ("items", Inner());
            case 13: return ("oneOf", Several());
            case 14: return ("anyOf", Several());
            case 15: return ("allOf", Several());
            case 16: return ("properties", Node.Map(Enumerable.Range(0, random.Next(5)).Select(_ => (OddWords.Pick(random), Inner()))));
            default: return ("$ref", Node.String(reference()));
        }

        Node Inner() => Schema(random, reference, depth);

        Node Several() => Node.List(Enumerable.Range(0, random.Next(4)).Select(_ => Inner()));
    }

    /// <summary>A schema with another within.</summary>
    public static Node Around(Random random, Node inner) => random.Next(5) switch
    {
        0 => Node.Map(("type", Node.Plain("array")), ("items", inner)),
        1 => Node.Map(("type", Node.Plain("object")), ("properties", Node.Map(("inner", inner)))),
        2 => Node.Map(("oneOf", Node.List(inner, Node.Map(("type", Node.Plain("string")))))),
        3 => Node.Map(("allOf", Node.List(inner))),
        _ => Node.Map(("type", Node.Plain("object")), ("additionalProperties", inner)),
    };

    private static Node Literal(Random random) => random.Next(4) switch
    {
        0 => Node.Plain(random.Next(-3, 1000).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        1 => Node.Plain("null"),
        _ => Node.String(OddWords.Pick(random)),
    };

    private static Node Pick(Random random, string[] words) => Node.Plain(words[random.Next(words.Length)]);
}
