using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

/// <summary>A derived model: its table begins with the names of its base.</summary>
[JsonConverter(typeof(IntercomModelConverter<AdminWithApp>))]
public partial class AdminWithApp : Admin
{
    public AdminWithApp()
    {
    }

    public Reference? App { get => Get<Reference>(4); set => Set(4, value); }

    internal override JsonTable Table() => JsonModel<AdminWithApp>.Table ??= new("type,id,body,admin_id,app", "ssss*", JsonModel<Reference>.Type);
}
