namespace IntercomGen.Description.Tests.Robustness;

/// <summary>A published description with some lines spoiled: it reads as something, or is refused with a place, and never throws.</summary>
public class MutationTests
{
    private const int Mutants = 300;

    [SharedFact]
    public void No_spoiled_description_throws()
    {
        string[] lines = File.ReadAllLines(Folders.PublishedFile("2.7.yaml"));
        int read = 0;
        Parallel.For(0, Mutants, seed =>
        {
            ApiDescription description = DescriptionReader.Read(string.Join('\n', Mutate(lines, new Random(seed))));
            bool refused = description.Findings.Any(f => f.Kind == FindingKind.Unreadable);
            Assert.All(description.Findings, f => Assert.True(f.Line > 0 && f.Message.Length > 0, $"Mutant {seed}: {f}"));
            Assert.Equal(refused, description.Operations.IsEmpty && description.Schemas.IsEmpty);
            if (!refused) Interlocked.Increment(ref read);
        });
        Assert.InRange(read, Mutants / 10, Mutants - 1);
    }

    private static List<string> Mutate(string[] lines, Random random)
    {
        var mutant = new List<string>(lines);
        for (int change = random.Next(1, 4); change > 0; change--)
        {
            int at = random.Next(mutant.Count);
            string line = mutant[at];
            switch (random.Next(9))
            {
                case 0: mutant.RemoveAt(at); break;
                case 1: mutant.Insert(at, line); break;
                case 2: mutant[at] = " " + line; break;
                case 3: mutant[at] = line.TrimStart(); break;
                case 4: mutant[at] = Retype(line, "[1, { a: b }]"); break;
                case 5: mutant[at] = Retype(line, "17"); break;
                case 6: mutant[at] = Retype(line, "{ $ref: '#/nowhere' }"); break;
                case 7: mutant[at] = line[..random.Next(line.Length + 1)]; break;
                default: mutant[at] = line + "\t&x *y \"'"; break;
            }
        }
        return mutant;
    }

    private static string Retype(string line, string value)
    {
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? line : $"{line[..colon]}: {value}";
    }
}
