using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

/// <summary>More members than fit one word of presence bits.</summary>
[JsonConverter(typeof(Json))]
public partial class Wide : IntercomModel
{
    public const int Count = 150;

    private static readonly JsonNames Names = new(Enumerable.Range(0, Count).Select(i => $"member_{i}").ToArray());

    private readonly string?[] _values = new string?[Count];

    internal override JsonNames Table => Names;

    public string? Get(int index) => _values[index];

    public void Put(int index, string? value)
    {
        _values[index] = value;
        Mark(index);
    }

    internal static Wide? Read(ref JsonCursor c, IntercomModel? parent) => c.Begin(parent) ? c.Members(new Wide()) : null;

    internal override void Transfer(ref JsonCursor c, int member) => c.String(ref _values[member], this);

    internal sealed class Json : IntercomConverter<Wide>
    {
        public Json() : base(Wide.Read)
        {
        }
    }
}
