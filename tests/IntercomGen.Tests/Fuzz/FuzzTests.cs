using System.Collections.Concurrent;
using System.Globalization;
using Xunit.Abstractions;

namespace IntercomGen.Tests.Fuzz;

/// <summary>
/// Descriptions spoiled by chance: the generator neither throws nor hangs, what it emits compiles without a warning, and what is lost is told with its place.
/// A number is a seed; <c>INTERCOMGEN_MUTANTS=20000</c> tries more of them, <c>17-17</c> one alone, which is shown.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    /// <summary>Compiling takes twenty times as long as all the rest: one of so many is compiled.</summary>
    private const int Sample = 8;

    /// <summary>Far more than any takes on a busy machine; only one that hangs reaches it.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    [Fact]
    public void No_mutant_throws_hangs_or_loses_a_thing_silently()
    {
        (int first, int last) = Seeds();
        var problems = new ConcurrentQueue<string>();
        int next = first - 1;
        int refused = 0, whole = 0, lossy = 0;
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            var session = new FuzzSession();
            for (int seed = Interlocked.Increment(ref next); seed <= last; seed = Interlocked.Increment(ref next))
            {
                Task<List<string>> attempt = Task.Run(() => session.Try(Mutant.Of(seed), compile: seed % Sample == 0 || first == last));
                if (!attempt.Wait(s_patience))
                {
                    problems.Enqueue($"Mutant {seed}: no end after {s_patience}.");
                    return;
                }
                foreach (string problem in attempt.Result) problems.Enqueue($"Mutant {seed}: {problem}");
            }
            Interlocked.Add(ref refused, session.Refused);
            Interlocked.Add(ref whole, session.Whole);
            Interlocked.Add(ref lossy, session.Lossy);
        });
        if (first == last) output.WriteLine(Mutant.Of(first).Text);
        output.WriteLine($"{last - first + 1} mutants, {problems.Count} problems; {refused} refused, {whole} read without a loss, {lossy} with losses");
        Assert.True(problems.IsEmpty, string.Join("\n", problems.Take(30)));
    }

    private static (int First, int Last) Seeds()
    {
        string[] parts = (Environment.GetEnvironmentVariable("INTERCOMGEN_MUTANTS") ?? "500").Split('-');
        int[] numbers = Array.ConvertAll(parts, static part => int.Parse(part, CultureInfo.InvariantCulture));
        return numbers.Length == 1 ? (1, numbers[0]) : (numbers[0], numbers[1]);
    }
}
