using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

/// <summary>A derived model: its table begins with the names of its base.</summary>
[JsonConverter(typeof(IntercomModelConverter<AdminWithApp>))]
public partial class AdminWithApp : Admin
{
    private Reference? _app;

    public AdminWithApp()
    {
    }

    public Reference? App { get => _app; set { _app = value; Mark(4); } }

    internal override JsonNames Table() => JsonNames.Of<AdminWithApp>("type,id,body,admin_id,app");

    internal override void Transfer(ref JsonCursor c, int member)
    {
        switch (member)
        {
            case 0: c.String(ref _type, this); break;
            case 1: c.String(ref _id, this); break;
            case 2: c.String(ref _body, this); break;
            case 3: c.String(ref _adminId, this); break;
            case 4: c.Model(ref _app, this); break;
        }
    }
}
