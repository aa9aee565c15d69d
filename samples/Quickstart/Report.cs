namespace Quickstart;

/// <summary>Prints a line a step: what was called, and what came back.</summary>
internal sealed class Report(TextWriter output, CallLog log)
{
    private int _steps;
    private int _calls;
    private int _failures;

    public void Title(string title, string note) => output.WriteLine($"{title}\n{note}\n");

    /// <summary>Prints what came of the calls since the last line.</summary>
    public void Line(string result)
    {
        _steps++;
        Print(result);
    }

    public void Skip(string what) => output.WriteLine($"{"skip",-6} {what}");

    public void Failure(Exception exception)
    {
        _failures++;
        Print("FAILED: " + exception.Message);
    }

    /// <summary>Prints the summary.</summary>
    /// <returns>The exit code.</returns>
    public int Finish()
    {
        output.WriteLine($"\n{_steps} steps in {_calls} calls, {_failures} failed.");
        return _failures == 0 ? 0 : 1;
    }

    private void Print(string result)
    {
        IReadOnlyList<Call> calls = log.Take();
        _calls += calls.Count;
        Call last = calls.Count > 0 ? calls[^1] : new Call("", "");
        string times = calls.Count > 1 ? $"{calls.Count}x" : "";
        output.WriteLine($"{last.Verb,-6} {Shorten(last.Path),-38} {times,3}  {result}");
    }

    // Identifiers are long and say little: /contacts/6743a0f1c2... is /contacts/6743a0..
    private static string Shorten(string path) =>
        string.Join('/', path.Split('/').Select(static part => part.Length > 12 && part.Any(char.IsDigit) ? part[..6] + ".." : part));
}
