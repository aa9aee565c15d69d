using System;
using System.Linq;

namespace IntercomGen.Runtime;

/// <summary>What tells the cases of a union apart.</summary>
/// <remarks>
/// One text: cases separated by <c>|</c>, each <c>number:kind:values:names</c>, of which the last two may be missing.
/// The kind is <c>s</c> string, <c>i</c> integer, <c>n</c> number, <c>b</c> boolean, <c>o</c> object, <c>[</c> array, <c>[s</c> ... <c>[o</c> array of these.
/// The values are those of the tag member that the case takes (of the string itself for <c>s</c>), the names the members of the object; a required
/// name ends in <c>!</c>. Both are separated by commas. Earlier cases win ties.
/// </remarks>
internal sealed class JsonCases
{
    // An array of anything is an array of the kind '['.
    private const string Kinds = "sinbo[";

    private readonly Case[] _cases;
    private readonly JsonNames _values;
    private readonly ulong[] _casesOfValue;
    private readonly ulong[] _casesOfKind = new ulong[Kinds.Length * 2];
    private readonly ulong _open;

    public JsonCases(string tag, string cases)
    {
        _cases = cases.Split('|').Select(text => new Case(text.Split(':'))).ToArray();
        Names = new JsonNames(_cases.SelectMany(c => c.Names).Append(tag).Distinct().ToArray());
        _values = new JsonNames(_cases.SelectMany(c => c.Values).Distinct().ToArray());
        TagIndex = Names.IndexOf(tag);
        _casesOfValue = new ulong[_values.Count];
        for (int i = 0; i < _cases.Length; i++)
        {
            ulong bit = 1UL << i;
            _cases[i].FindMembers(Names);
            foreach (string value in _cases[i].Values)
            {
                _casesOfValue[_values.IndexOf(value)] |= bit;
            }

            string kind = _cases[i].Kind == "[" ? "[[" : _cases[i].Kind;
            _casesOfKind[Kinds.IndexOf(kind[kind.Length - 1]) + (kind.Length > 1 ? Kinds.Length : 0)] |= bit;
            _open |= _cases[i].Values.Length == 0 ? bit : 0;
        }
    }

    /// <summary>Every member name of every case, and the tag.</summary>
    public JsonNames Names { get; }

    public int TagIndex { get; }

    /// <summary>The number of a case, as the union counts them.</summary>
    public int Number(int position) => _cases[position].Number;

    /// <summary>The cases of a kind, or of arrays of it, as bits.</summary>
    public ulong OfKind(char kind, bool inArray = false) => _casesOfKind[Kinds.IndexOf(kind) + (inArray ? Kinds.Length : 0)];

    /// <summary>The cases among <paramref name="candidates"/> that take the value: those that name it, else those that name none.</summary>
    public ulong WithValue(ulong candidates, ReadOnlySpan<byte> value)
    {
        int index = _values.Find(value);
        ulong named = index < 0 ? 0 : _casesOfValue[index] & candidates;
        return named != 0 ? named : candidates & _open;
    }

    /// <summary>The cases that are arrays.</summary>
    public ulong Arrays()
    {
        ulong arrays = 0;
        foreach (char kind in Kinds)
        {
            arrays |= OfKind(kind, inArray: true);
        }

        return arrays;
    }

    /// <summary>Whether the tag makes no difference to these cases.</summary>
    public bool TakeAnyTag(ulong candidates) => (candidates & ~_open) == 0;

    /// <summary>The case with the most members seen, then the fewest required ones missing; -1 when nothing that was seen belongs to any.</summary>
    /// <param name="candidates">The cases to choose from.</param>
    /// <param name="seen">The indexes in <see cref="Names"/> of the members that the object has, as bits.</param>
    /// <param name="sawUnknown">Whether it has members that no case has.</param>
    public int Best(ulong candidates, ReadOnlySpan<ulong> seen, bool sawUnknown)
    {
        int best = -1, bestKnown = 0, bestMissing = 0;
        for (ulong rest = candidates; rest != 0; rest &= rest - 1)
        {
            int i = JsonBits.Lowest(rest);
            Case candidate = _cases[i];
            int known = JsonBits.CountCommon(candidate.Members, seen);
            int missing = candidate.RequiredCount - JsonBits.CountCommon(candidate.RequiredMembers, seen);
            if (known == 0 && (sawUnknown || missing > 0))
            {
                continue;
            }

            if (best < 0 || known > bestKnown || (known == bestKnown && missing < bestMissing))
            {
                (best, bestKnown, bestMissing) = (i, known, missing);
            }
        }

        return best;
    }

    private sealed class Case
    {
        private readonly string[] _required;

        public Case(string[] fields)
        {
            Number = int.Parse(fields[0], global::System.Globalization.CultureInfo.InvariantCulture);
            Kind = fields[1];
            Values = List(fields, 2);
            Names = List(fields, 3).Select(name => name.TrimEnd('!')).ToArray();
            _required = List(fields, 3).Where(name => name[name.Length - 1] == '!').Select(name => name.TrimEnd('!')).Distinct().ToArray();
        }

        public int Number { get; }

        public string Kind { get; }

        public string[] Values { get; }

        public string[] Names { get; }

        /// <summary>The members that an object of the case can have, as bits.</summary>
        public ulong[] Members { get; private set; } = Array.Empty<ulong>();

        /// <summary>The members that it must have, as bits.</summary>
        public ulong[] RequiredMembers { get; private set; } = Array.Empty<ulong>();

        public int RequiredCount => _required.Length;

        /// <summary>Finds the members in the names of all cases.</summary>
        public void FindMembers(JsonNames names)
        {
            Members = Bits(names, Names);
            RequiredMembers = Bits(names, _required);
        }

        private static ulong[] Bits(JsonNames names, string[] members)
        {
            var bits = new ulong[(names.Count + 63) / 64];
            foreach (string member in members)
            {
                int index = names.IndexOf(member);
                bits[index >> 6] |= 1UL << (index & 63);
            }

            return bits;
        }

        private static string[] List(string[] fields, int index) =>
            fields.Length > index && fields[index].Length > 0 ? fields[index].Split(',') : Array.Empty<string>();
    }
}
