using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

/// <summary>A union told apart by a tag member, a list of strings, a string or an integer.</summary>
[JsonConverter(typeof(Json))]
public sealed partial class Reply : IntercomUnion
{
    private static readonly JsonCases Cases = new("type", "1:o:admin:type!,id,body!,admin_id|2:o:user:type!,id|3:s|4:[s|5:i");

    private Reply(object? value, int @case) : base(value, @case)
    {
    }

    public static implicit operator Reply(Admin value) => new(value, 1);

    public static implicit operator Reply(Reference value) => new(value, 2);

    public static implicit operator Reply(string value) => new(value, 3);

    public static implicit operator Reply(long value) => new(value, 5);

    public bool TryGetAdmin([NotNullWhen(true)] out Admin? value) => TryGet(1, out value);

    public bool TryGetUser([NotNullWhen(true)] out Reference? value) => TryGet(2, out value);

    public bool TryGetText([NotNullWhen(true)] out string? value) => TryGet(3, out value);

    public bool TryGetTexts([NotNullWhen(true)] out IReadOnlyList<string>? value) => TryGet(4, out value);

    public bool TryGetNumber(out long value) => TryGet(5, out value);

    internal static Reply? Read(ref JsonCursor r, IntercomModel? parent)
    {
        int c = r.Choose(Cases);
        return c switch
        {
            -1 => null,
            1 => new(r.Model<Admin>(parent), c),
            2 => new(r.Model<Reference>(parent), c),
            3 => new(r.String(parent), c),
            4 => new(r.Strings(parent), c),
            5 => new(r.Int64(parent), c),
            _ => new(r.Raw(), 0),
        };
    }

    internal sealed class Json : IntercomConverter<Reply>
    {
        public Json() : base(Reply.Read)
        {
        }
    }
}
