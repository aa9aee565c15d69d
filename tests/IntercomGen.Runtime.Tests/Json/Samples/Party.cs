using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

/// <summary>A union told apart by the members of its objects, alone or in lists.</summary>
[JsonConverter(typeof(Json))]
public sealed partial class Party : IntercomUnion
{
    private static readonly JsonCases Cases = new("", "1:o::id!,type|2:o::body!,admin_id!,id|3:[o::id,type|4:[s|5:b|6:n");

    private Party(object? value, int @case) : base(value, @case)
    {
    }

    public bool TryGetReference([NotNullWhen(true)] out Reference? value) => TryGet(1, out value);

    public bool TryGetAdmin([NotNullWhen(true)] out Admin? value) => TryGet(2, out value);

    public bool TryGetReferences([NotNullWhen(true)] out IReadOnlyList<Reference>? value) => TryGet(3, out value);

    internal static Party? Read(ref JsonCursor r, IntercomModel? parent)
    {
        int c = r.Choose(Cases);
        return c switch
        {
            -1 => null,
            1 => new(r.Model<Reference>(parent), c),
            2 => new(r.Model<Admin>(parent), c),
            3 => new(r.List<Reference>(parent), c),
            4 => new(r.Strings(parent), c),
            5 => new(r.Bool(parent), c),
            6 => new(r.Double(parent), c),
            _ => new(r.Raw(), 0),
        };
    }

    internal sealed class Json : IntercomConverter<Party>
    {
        public Json() : base(Party.Read)
        {
        }
    }
}
