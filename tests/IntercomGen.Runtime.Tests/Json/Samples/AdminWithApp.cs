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

    public Reference? App { get => _app; set => Set(ref _app, value, 4); }

    internal override JsonNames Table => Names;

    internal static new AdminWithApp? Read(ref JsonIn r, IntercomModel? parent)
    {
        if (!r.Begin(parent)) return null;
        var o = new AdminWithApp();
        for (int i = -1; (i = r.Next(Names, o, i)) >= 0;)
            switch (i)
            {
                case 0: o._type = r.String(o); break;
                case 1: o._id = r.String(o); break;
                case 2: o._body = r.String(o); break;
                case 3: o._adminId = r.String(o); break;
                case 4: o._app = Reference.Read(ref r, o); break;
            }

        return o;
    }

    internal override void Write(JsonOut w)
    {
        w.Begin();
        for (int i = -1; (i = w.Next(Names, this, i)) >= 0;)
            switch (i)
            {
                case 0: w.String(_type); break;
                case 1: w.String(_id); break;
                case 2: w.String(_body); break;
                case 3: w.String(_adminId); break;
                case 4: w.Model(_app); break;
            }
    }

    internal sealed new class Json : IntercomConverter<AdminWithApp>
    {
        public Json() : base(AdminWithApp.Read)
        {
        }
    }
}
