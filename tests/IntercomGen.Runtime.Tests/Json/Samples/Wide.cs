using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

/// <summary>More members than fit one word of presence bits.</summary>
[JsonConverter(typeof(IntercomModelConverter<Wide>))]
public partial class Wide : IntercomModel
{
    public const int Count = 150;

    private readonly string?[] _values = new string?[Count];

    internal override JsonNames Table() => JsonNames.Of<Wide>(string.Join(',', Enumerable.Range(0, Count).Select(i => $"member_{i}")));

    public string? Get(int index) => _values[index];

    public void Put(int index, string? value)
    {
        _values[index] = value;
        Mark(index);
    }

    internal override void Transfer(ref JsonCursor c, int member) => c.String(ref _values[member], this);
}
