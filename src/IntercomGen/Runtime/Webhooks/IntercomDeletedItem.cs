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

    internal static IntercomDeletedItem? Read(ref JsonIn r, IntercomModel? parent) => r.Begin(parent) ? r.Members(new IntercomDeletedItem()) : null;

    internal override void Read(ref JsonIn r, int member)
    {
        switch (member)
        {
            case 0: _type = r.String(this); break;
            case 1: _id = r.String(this); break;
            case 2: _externalId = r.String(this); break;
            case 3: _deleted = r.Bool(this); break;
        }
    }

    internal override void Write(JsonOut w, int member)
    {
        switch (member)
        {
            case 0: w.String(_type); break;
            case 1: w.String(_id); break;
            case 2: w.String(_externalId); break;
            case 3: w.Bool(_deleted); break;
        }
    }

    internal sealed class Json : IntercomConverter<IntercomDeletedItem>
    {
        public Json() : base(IntercomDeletedItem.Read)
        {
        }
    }
}
