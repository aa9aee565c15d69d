using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

[JsonConverter(typeof(Json))]
public partial class Reference : IntercomModel
{
    private static readonly JsonNames Names = new("type,id");

    private string? _type, _id;

    public Reference()
    {
    }

    public string? Type { get => _type; set => Set(ref _type, value, 0); }

    public string? Id { get => _id; set => Set(ref _id, value, 1); }

    internal override JsonNames Table => Names;

    internal static Reference? Read(ref JsonIn r, IntercomModel? parent)
    {
        if (!r.Begin(parent)) return null;
        var o = new Reference();
        for (int i = -1; (i = r.Next(Names, o, i)) >= 0;)
            switch (i)
            {
                case 0: o._type = r.String(o); break;
                case 1: o._id = r.String(o); break;
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
            }
    }

    internal sealed class Json : IntercomConverter<Reference>
    {
        public Json() : base(Reference.Read)
        {
        }
    }
}
