using IntercomGen.Description;

namespace IntercomGen.Planning;

/// <summary>Gathers the members of an object from the parts that it is made of; the order is that of first mention.</summary>
internal sealed class MemberSet
{
    private readonly List<Member> _members = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    public int Count => _members.Count;

    /// <summary>Adds a member. A later part refines an earlier one: it wins, unless it says less; sets of values are joined.</summary>
    public void Add(Member member)
    {
        if (!_index.TryGetValue(member.Name, out int at))
        {
            _index.Add(member.Name, _members.Count);
            _members.Add(member);
            return;
        }
        Member known = _members[at];
        _members[at] = new Member(member.Name, Join(known.Schema, member.Schema), known.Required || member.Required);
    }

    /// <summary>Adds the members of a branch that need not be the one.</summary>
    public void AddOptional(EquatableArray<Member>? members)
    {
        foreach (Member member in members ?? default)
        {
            bool required = _index.TryGetValue(member.Name, out int at) && _members[at].Required;
            Add(member with { Required = required });
        }
    }

    /// <summary>The members; those of the given names are required too.</summary>
    public EquatableArray<Member> ToArray(EquatableArray<string> required) =>
        _members.Select(member => member.Required || !required.Contains(member.Name) ? member : member with { Required = true }).ToEquatableArray();

    private static Schema Join(Schema first, Schema second)
    {
        if (SchemaForms.IsRule(second)) return second.Description is null ? first : first with { Description = second.Description };
        if (first.Enum.IsEmpty || second.Enum.IsEmpty) return second;
        return second with { Enum = first.Enum.Concat(second.Enum).Distinct().ToEquatableArray(), Description = first.Description ?? second.Description };
    }
}
