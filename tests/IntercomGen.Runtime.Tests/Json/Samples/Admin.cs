using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

[JsonConverter(typeof(IntercomModelConverter<Admin>))]
public partial class Admin : IntercomModel
{
    public Admin()
    {
    }

    public string? Type { get => GetText(0); set => Set(0, value); }

    public string? Id { get => GetText(1); set => Set(1, value); }

    public string? Body { get => GetText(2); set => Set(2, value); }

    public string? AdminId { get => GetText(3); set => Set(3, value); }

    internal override JsonTable Table() => JsonModel<Admin>.Table ??= new("type,id,body,admin_id", "ssss");
}
