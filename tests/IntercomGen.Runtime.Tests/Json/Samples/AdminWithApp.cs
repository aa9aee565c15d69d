using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

/// <summary>A derived model: its table begins with the names of its base.</summary>
[JsonConverter(typeof(Json))]
public partial class AdminWithApp : Admin
{
    private static readonly JsonNames Names = new("type,id,body,admin_id,app");

    private Reference? _app;

    public AdminWithApp()
    {
    }

    public Reference? App { get => _app; set { _app = value; Mark(4); } }

    internal override JsonNames Table => Names;

    internal static new AdminWithApp? Read(ref JsonCursor c, IntercomModel? parent) => c.Begin(parent) ? c.Members(new AdminWithApp()) : null;

    internal override void Transfer(ref JsonCursor c, int member)
    {
        switch (member)
        {
            case 0: c.String(ref _type, this); break;
            case 1: c.String(ref _id, this); break;
            case 2: c.String(ref _body, this); break;
            case 3: c.String(ref _adminId, this); break;
            case 4: if (c.Reads(_app)) _app = Reference.Read(ref c, this); break;
        }
    }

    internal sealed new class Json : IntercomConverter<AdminWithApp>
    {
        public Json() : base(AdminWithApp.Read)
        {
        }
    }
}
