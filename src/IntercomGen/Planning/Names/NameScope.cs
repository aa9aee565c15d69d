using System.Globalization;

namespace IntercomGen.Planning;

/// <summary>The names that are given out in one place: a type, a method, a namespace. Names that differ in case only count as the same.</summary>
/// <param name="reserved">Names that nobody gets; shared between scopes, so that a scope costs no more than what it gives out.</param>
internal sealed class NameScope(HashSet<string> reserved)
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public bool IsTaken(string name) => _taken.Contains(name) || reserved.Contains(name);

    /// <summary>Takes a name if it is free.</summary>
    public bool TryTake(string name) => !reserved.Contains(name) && _taken.Add(name);

    /// <summary>Takes a name; with a number behind it when it is taken.</summary>
    public string Take(string name)
    {
        if (TryTake(name)) return name;
        // One name may be taken thousands of times: trying one number after the other would take the square of that.
        int free = 2;
        while (IsTaken(Numbered(free))) free *= 2;
        for (int last = free / 2; free - last > 1;)
        {
            int middle = (last + free) / 2;
            if (IsTaken(Numbered(middle))) last = middle;
            else free = middle;
        }
        _taken.Add(Numbered(free));
        return Numbered(free);

        string Numbered(int n) => name + n.ToString(CultureInfo.InvariantCulture);
    }
}
