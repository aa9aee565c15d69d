namespace FakeIntercom.Faults;

/// <summary>Faults waiting for requests, the oldest first. Safe to use while the server runs.</summary>
public sealed class FakeFaults
{
    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];

    /// <summary>How many faults nobody has met yet.</summary>
    public int Pending
    {
        get
        {
            lock (_gate)
            {
                return _entries.Sum(e => e.Left);
            }
        }
    }

    /// <summary>The next requests meet a fault.</summary>
    /// <param name="fault">What happens.</param>
    /// <param name="times">To how many requests.</param>
    /// <param name="path">Only to those whose path starts so, such as <c>/contacts</c>; any path when null.</param>
    /// <param name="verb">Only to those with this HTTP method; any when null.</param>
    public void Next(FakeFault fault, int times = 1, string? path = null, string? verb = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        lock (_gate)
        {
            _entries.Add(new(fault, path, verb) { Left = times });
        }
    }

    /// <summary>Forgets all faults.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }

    internal FakeFault? Take(string verb, string path)
    {
        lock (_gate)
        {
            Entry? entry = _entries.Find(e =>
                (e.Path is null || path.StartsWith(e.Path, StringComparison.Ordinal))
                && (e.Verb is null || string.Equals(e.Verb, verb, StringComparison.OrdinalIgnoreCase)));
            if (entry is not null && --entry.Left <= 0)
            {
                _entries.Remove(entry);
            }

            return entry?.Fault;
        }
    }

    private sealed record Entry(FakeFault Fault, string? Path, string? Verb)
    {
        public int Left { get; set; }
    }
}
