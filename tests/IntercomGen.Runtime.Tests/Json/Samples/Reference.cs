using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

[JsonConverter(typeof(IntercomModelConverter<Reference>))]
public partial class Reference : IntercomModel
{
    private string? _type, _id;

    public Reference()
    {
    }

    public string? Type { get => _type; set { _type = value; Mark(0); } }

    public string? Id { get => _id; set { _id = value; Mark(1); } }

    internal override JsonNames Table() => JsonNames.Of<Reference>("type,id");

    internal override void Transfer(ref JsonCursor c, int member)
    {
        switch (member)
        {
            case 0: c.String(ref _type, this); break;
            case 1: c.String(ref _id, this); break;
        }
    }
}
