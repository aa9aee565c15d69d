using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

[JsonConverter(typeof(IntercomModelConverter<Admin>))]
public partial class Admin : IntercomModel
{
    private protected string? _type, _id, _body, _adminId;

    public Admin()
    {
    }

    public string? Type { get => _type; set { _type = value; Mark(0); } }

    public string? Id { get => _id; set { _id = value; Mark(1); } }

    public string? Body { get => _body; set { _body = value; Mark(2); } }

    public string? AdminId { get => _adminId; set { _adminId = value; Mark(3); } }

    internal override JsonNames Table() => JsonNames.Of<Admin>("type,id,body,admin_id");

    internal override void Transfer(ref JsonCursor c, int member)
    {
        switch (member)
        {
            case 0: c.String(ref _type, this); break;
            case 1: c.String(ref _id, this); break;
            case 2: c.String(ref _body, this); break;
            case 3: c.String(ref _adminId, this); break;
        }
    }
}
