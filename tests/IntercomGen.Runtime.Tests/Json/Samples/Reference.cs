using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

[JsonConverter(typeof(IntercomModelConverter<Reference>))]
public partial class Reference : IntercomModel
{
    public Reference()
    {
    }

    public string? Type { get => GetText(0); set => Set(0, value); }

    public string? Id { get => GetText(1); set => Set(1, value); }

    internal override JsonTable Table() => JsonModel<Reference>.Table ??= new("type,id", "ss");
}
