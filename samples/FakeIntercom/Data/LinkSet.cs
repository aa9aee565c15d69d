namespace FakeIntercom.Data;

/// <summary>Which record belongs to which other one (contacts to companies, tags to what they mark), in the order of linking.</summary>
internal sealed class LinkSet
{
    private readonly List<(string Left, string Right, long At)> _links = [];

    public void Add(string left, string right, long at)
    {
        if (!Contains(left, right))
        {
            _links.Add((left, right, at));
        }
    }

    public bool Remove(string left, string right) => _links.RemoveAll(l => l.Left == left && l.Right == right) > 0;

    /// <summary>Forgets every link of a record that is deleted.</summary>
    public void Forget(string id) => _links.RemoveAll(l => l.Left == id || l.Right == id);

    public bool Contains(string left, string right) => _links.Exists(l => l.Left == left && l.Right == right);

    public IReadOnlyList<string> RightOf(string left) => [.. _links.Where(l => l.Left == left).Select(l => l.Right)];

    public IReadOnlyList<string> LeftOf(string right) => [.. _links.Where(l => l.Right == right).Select(l => l.Left)];

    public long? LinkedAt(string left, string right) =>
        _links.Where(l => l.Left == left && l.Right == right).Select(l => (long?)l.At).FirstOrDefault();
}
