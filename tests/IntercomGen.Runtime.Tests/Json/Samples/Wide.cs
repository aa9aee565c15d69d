using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

/// <summary>A model with many members.</summary>
[JsonConverter(typeof(IntercomModelConverter<Wide>))]
public partial class Wide : IntercomModel
{
    public const int Count = 150;

    internal override JsonTable Table() =>
        JsonModel<Wide>.Table ??= new(string.Join(',', Enumerable.Range(0, Count).Select(i => $"member_{i}")), new string('s', Count));

    public string? Get(int index) => GetText(index);

    public void Put(int index, string? value) => Set(index, value);
}
