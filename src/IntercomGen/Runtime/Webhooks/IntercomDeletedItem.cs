using System.Text.Json.Serialization;

namespace IntercomGen.Runtime;

/// <summary>What is left to say of something that was deleted; more, where it is sent, is in its additional properties.</summary>
[JsonConverter(typeof(Json))]
public sealed class IntercomDeletedItem : IntercomModel
{
    private static readonly JsonNames Names = new("type,id,external_id,deleted");

    private string? _type, _id, _externalId;
    private bool? _deleted;

    private IntercomDeletedItem()
    {
    }

    /// <summary>What it was, such as <c>contact</c>.</summary>
    public string? Type => _type;

    /// <summary>Its identifier.</summary>
    public string? Id => _id;

    /// <summary>The identifier that you gave it, where it had one.</summary>
    public string? ExternalId => _externalId;

    /// <summary>True.</summary>
    public bool? Deleted => _deleted;

    internal override JsonNames Table => Names;

    internal static IntercomDeletedItem? Read(ref JsonIn r, IntercomModel? parent)
    {
        if (!r.Begin(parent))
        {
            return null;
        }

        var o = new IntercomDeletedItem();
        for (int i = -1; (i = r.Next(Names, o, i)) >= 0;)
        {
            switch (i)
            {
                case 0: o._type = r.String(o); break;
                case 1: o._id = r.String(o); break;
                case 2: o._externalId = r.String(o); break;
                case 3: o._deleted = r.Bool(o); break;
            }
        }

        return o;
    }

    internal override void Write(JsonOut w)
    {
        w.Begin();
        for (int i = -1; (i = w.Next(Names, this, i)) >= 0;)
        {
            switch (i)
            {
                case 0: w.String(_type); break;
                case 1: w.String(_id); break;
                case 2: w.String(_externalId); break;
                case 3: w.Bool(_deleted); break;
            }
        }
    }

    internal sealed class Json : IntercomConverter<IntercomDeletedItem>
    {
        public Json() : base(IntercomDeletedItem.Read)
        {
        }
    }
}
