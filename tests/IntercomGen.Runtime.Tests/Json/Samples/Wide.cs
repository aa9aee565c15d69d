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

    public void Put(int index, string? value) => Set(ref _values[index], value, index);

    internal static Wide? Read(ref JsonIn r, IntercomModel? parent)
    {
        if (!r.Begin(parent)) return null;
        var o = new Wide();
        for (int i = -1; (i = r.Next(Names, o, i)) >= 0;)
            o._values[i] = r.String(o);
        return o;
    }

    internal override void Write(JsonOut w)
    {
        w.Begin();
        for (int i = -1; (i = w.Next(Names, this, i)) >= 0;)
            w.String(_values[i]);
    }

    internal sealed class Json : IntercomConverter<Wide>
    {
        public Json() : base(Wide.Read)
        {
        }
    }
}
