using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

[JsonConverter(typeof(Json))]
public partial class Admin : IntercomModel
{
    private static readonly JsonNames Names = new("type,id,body,admin_id");

    private protected string? _type, _id, _body, _adminId;

    public Admin()
    {
    }

    public string? Type { get => _type; set => Set(ref _type, value, 0); }

    public string? Id { get => _id; set => Set(ref _id, value, 1); }

    public string? Body { get => _body; set => Set(ref _body, value, 2); }

    public string? AdminId { get => _adminId; set => Set(ref _adminId, value, 3); }

    internal override JsonNames Table => Names;

    internal static Admin? Read(ref JsonIn r, IntercomModel? parent)
    {
        if (!r.Begin(parent)) return null;
        var o = new Admin();
        for (int i = -1; (i = r.Next(Names, o, i)) >= 0;)
            switch (i)
            {
                case 0: o._type = r.String(o); break;
                case 1: o._id = r.String(o); break;
                case 2: o._body = r.String(o); break;
                case 3: o._adminId = r.String(o); break;
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
            }
    }

    internal sealed class Json : IntercomConverter<Admin>
    {
        public Json() : base(Admin.Read)
        {
        }
    }
}
