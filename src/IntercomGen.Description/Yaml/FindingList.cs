namespace IntercomGen.Description.Yaml;

/// <summary>Collects findings, up to a number that a person can still read.</summary>
internal sealed class FindingList
{
    private const int Limit = 500;

    private readonly List<Finding> _findings = [];
    private int _untold;

    public void Add(FindingKind kind, string message, Mark mark)
    {
        if (_findings.Count < Limit) _findings.Add(new Finding(kind, message, mark.Line, mark.Column));
        else _untold++;
    }

    /// <summary>A list that begins with what this one has.</summary>
    public FindingList Copy()
    {
        var copy = new FindingList { _untold = _untold };
        copy._findings.AddRange(_findings);
        return copy;
    }

    /// <summary>The findings by line; those of one place in the order they were found.</summary>
    public EquatableArray<Finding> ToArray()
    {
        IEnumerable<Finding> sorted = _findings.OrderBy(f => f.Line).ThenBy(f => f.Column);
        return _untold == 0
            ? sorted.ToEquatableArray()
            : sorted.Append(new Finding(FindingKind.Quality, $"{_untold} more findings are not listed.", 0, 0)).ToEquatableArray();
    }
}
