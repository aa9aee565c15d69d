using System.Collections.Concurrent;
using System.Globalization;

namespace IntercomGen.Description.Tests.Robustness;

/// <summary>
/// Pieces of published descriptions, spoiled: what is read without the parser is what the parser reads. <c>INTERCOMGEN_BLOCKS=1000000</c> tries more of them.
/// </summary>
public class BlockMutationTests
{
    private static readonly string[] s_junk =
    [
        "'", "\"", "{", "}", "[", "]", "|", ">", "&a ", "*a", "#", " #", " # c", " # c: 'd\n", "- ", "-",
        ": ", ":", "? ", "!", "\t", "\\", "''", "x: ", "x:\n", "x: |\n", "x: >-\n ",
        "x: |2\n", "\n", "\n\n",
        "\r\n", "\r", "\u2028", "---\n", "...\n", "  ", "    ", "x: {a: ", "x: [", "x: 'y\n", "x: \"y\n z", "x: \"y\\n", "-\n",
    ];

    [SharedFact]
    public void What_is_read_without_the_parser_is_what_it_reads()
    {
        int mutants = int.Parse(Environment.GetEnvironmentVariable("INTERCOMGEN_BLOCKS") ?? "3000", CultureInfo.InvariantCulture);
        string[][] descriptions = [.. new[] { "2.7.yaml", "2.16.yaml", "preview.yaml" }.Select(static name => File.ReadAllLines(Folders.PublishedFile(name)))];
        var problems = new ConcurrentQueue<string>();
        int read = 0;
        Parallel.For(0, mutants, seed =>
        {
            var random = new Random(seed);
            string mutant = string.Join('\n', Mutate(Piece(descriptions[random.Next(descriptions.Length)], random), random));
            if (EventList.OfBlocks(mutant) is not { } events) return;
            if (!events.SequenceEqual(EventList.OfParser(mutant) ?? [])) problems.Enqueue($"Mutant {seed}:\n{mutant}");
            Interlocked.Increment(ref read);
        });
        Assert.True(problems.IsEmpty, string.Join("\n\n", problems.Take(5)));
        Assert.InRange(read, mutants / 10, mutants - 1);
    }

    // Some lines from anywhere, with the least indented of them at the left.
    private static List<string> Piece(string[] lines, Random random)
    {
        int first = random.Next(10, lines.Length - 10);
        int column = Column(lines[first]);
        List<string> piece = [.. lines.Skip(first).Take(random.Next(3, 120)).TakeWhile(line => line.Length == 0 || Column(line) >= column)];
        return [.. piece.Select(line => line.Length > column ? line[column..] : "")];
    }

    private static int Column(string line) => line.Length - line.TrimStart().Length;

    private static List<string> Mutate(List<string> lines, Random random)
    {
        for (int change = random.Next(0, 5); change > 0; change--)
        {
            int at = random.Next(lines.Count);
            string line = lines[at];
            int column = Column(line);
            int within = random.Next(line.Length + 1);
            string junk = s_junk[random.Next(s_junk.Length)];
            switch (random.Next(8))
            {
                case 0: lines.Insert(at, line); break;
                case 1: lines[at] = " " + line; break;
                case 2: lines[at] = line.TrimStart(); break;
                case 3: lines[at] = line[Math.Min(2, line.Length)..]; break;
                case 4: lines[at] = line[..within]; break;
                case 5: lines.Insert(at, new string(' ', column) + junk + "z"); break;
                case 6: lines[at] = line[..column] + junk + line[column..]; break;
                default: lines[at] = line[..within] + junk + line[within..]; break;
            }
        }
        return lines;
    }
}
