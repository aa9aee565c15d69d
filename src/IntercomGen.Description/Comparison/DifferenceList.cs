namespace IntercomGen.Description.Comparison;

/// <summary>Collects the differences of one subject.</summary>
internal sealed class DifferenceList
{
    private readonly List<Difference> _all;
    private readonly Subject _subject;
    private readonly Direction _direction;
    private readonly Mark _old;
    private readonly Mark _new;

    public DifferenceList(List<Difference> all, Subject subject, Direction direction, Mark old = default, Mark @new = default)
    {
        (_all, _subject, _direction, _old, _new) = (all, subject, direction, old, @new);
    }

    /// <summary>Whether it is about a parameter.</summary>
    public bool IsParameter => _subject.Part == OperationPart.Parameter;

    /// <summary>The same subject, told at other lines.</summary>
    public DifferenceList At(Mark old, Mark @new) => new(_all, _subject, _direction, old, @new);

    /// <summary>A list of its own for the same subject.</summary>
    public DifferenceList Nested() => new([], _subject, _direction, _old, _new);

    public void Take(DifferenceList nested) => _all.AddRange(nested._all);

    public void Add(ChangeKind kind, string path, string? old, string? @new, bool required = false, bool sameShape = false) => _all.Add(new Difference
    {
        Kind = kind,
        Subject = _subject,
        Path = path,
        Old = old,
        New = @new,
        Direction = _direction,
        Severity = Severities.Of(kind, _direction, required, _subject.Status, sameShape),
        OldMark = _old,
        NewMark = _new,
    });
}
