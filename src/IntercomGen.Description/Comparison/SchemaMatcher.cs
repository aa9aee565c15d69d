using IntercomGen.Description.Naming;

namespace IntercomGen.Description.Comparison;

/// <summary>
/// Finds the component schemas that have another name in the new description: named alike, or standing where the old one stood with most of its members.
/// </summary>
internal sealed class SchemaMatcher
{
    private const double Alike = 0.6;

    private readonly FormReader _old;
    private readonly FormReader _new;
    private readonly HashSet<string> _gone;
    private readonly HashSet<string> _come;
    private readonly Dictionary<(string Old, string New), int> _together = [];

    public SchemaMatcher(ApiDescription old, ApiDescription @new, FormReader oldForms, FormReader newForms, IEnumerable<OperationPair> operations)
    {
        (_old, _new) = (oldForms, newForms);
        var oldNames = new HashSet<string>(old.Schemas.Select(static schema => schema.Name), StringComparer.Ordinal);
        var newNames = new HashSet<string>(@new.Schemas.Select(static schema => schema.Name), StringComparer.Ordinal);
        _gone = new(oldNames.Where(name => !newNames.Contains(name)), StringComparer.Ordinal);
        _come = new(newNames.Where(name => !oldNames.Contains(name)), StringComparer.Ordinal);
        if (_gone.Count == 0 || _come.Count == 0) return;
        foreach (string name in oldNames.Where(newNames.Contains)) Meet(_old.Component(name)!, _new.Component(name)!, 0);
        foreach (OperationPair pair in operations) Meet(pair);
        Choose();
    }

    /// <summary>Old name to new name.</summary>
    public Dictionary<string, string> Renamed { get; } = new(StringComparer.Ordinal);

    public string NewName(string old) => Renamed.TryGetValue(old, out string? name) ? name : old;

    private void Meet(OperationPair pair)
    {
        EquatableArray<MediaType> bodies = pair.New.RequestBody?.Content ?? default;
        foreach (MediaType media in pair.Old.RequestBody?.Content ?? default) Meet(media, bodies.FirstOrDefault(other => other.Name == media.Name));
        foreach (Response answer in pair.Old.Responses)
        {
            Response? other = pair.New.Responses.FirstOrDefault(candidate => candidate.Status == answer.Status);
            foreach (MediaType media in answer.Content) Meet(media, other?.Content.FirstOrDefault(candidate => candidate.Name == media.Name));
        }
    }

    private void Meet(MediaType old, MediaType? @new)
    {
        if (old.Schema is { } left && @new?.Schema is { } right) Meet(_old.Of(left), _new.Of(right), 0);
    }

    private void Meet(Form old, Form @new, int depth)
    {
        if (depth > 20) return;
        if (old.Name is { } left && @new.Name is { } right)
        {
            if (!_gone.Contains(left) || !_come.Contains(right)) return;
            _together[(left, right)] = _together.TryGetValue((left, right), out int times) ? times + 1 : 1;
            return;
        }
        if (old.Item is not null && @new.Item is not null) Meet(old.Item, @new.Item, depth + 1);
        foreach (FormMember member in old.Members.Values)
        {
            if (@new.Members.TryGetValue(member.Name, out FormMember? other)) Meet(member.Form, other.Form, depth + 1);
        }
    }

    private void Choose()
    {
        foreach (string name in _gone)
        {
            string? alike = _come.Where(candidate => Words.Pascal(candidate) == Words.Pascal(name))
                .OrderBy(static candidate => candidate, StringComparer.Ordinal).FirstOrDefault();
            if (alike is not null) _together[(name, alike)] = int.MaxValue;
        }
        var taken = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<(string Old, string New)> best = _together
            .OrderByDescending(static pair => pair.Value)
            .ThenBy(static pair => pair.Key.Old, StringComparer.Ordinal)
            .ThenBy(static pair => pair.Key.New, StringComparer.Ordinal)
            .Select(static pair => pair.Key);
        foreach ((string old, string @new) in best)
        {
            if (Renamed.ContainsKey(old) || taken.Contains(@new) || Likeness(_old.Component(old)!, _new.Component(@new)!) < Alike) continue;
            Renamed.Add(old, @new);
            taken.Add(@new);
        }
    }

    private static double Likeness(Form old, Form @new)
    {
        if (old.Members.Count == 0 || @new.Members.Count == 0) return old.Text == @new.Text ? 1 : 0;
        int shared = old.Members.Keys.Count(@new.Members.ContainsKey);
        return (double)shared / Math.Max(1, Math.Min(old.Members.Count, @new.Members.Count));
    }
}
