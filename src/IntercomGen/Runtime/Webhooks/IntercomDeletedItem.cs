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

    internal override JsonNames Table() => Names;

    internal static IntercomDeletedItem? Read(ref JsonCursor c, IntercomModel? parent) => c.Begin(parent) ? c.Members(new IntercomDeletedItem()) : null;

    internal override void Transfer(ref JsonCursor c, int member)
    {
        switch (member)
        {
            case 0: c.String(ref _type, this); break;
            case 1: c.String(ref _id, this); break;
            case 2: c.String(ref _externalId, this); break;
            case 3: c.Bool(ref _deleted, this); break;
        }
    }

    internal sealed class Json : IntercomConverter<IntercomDeletedItem>
    {
        public Json() : base(IntercomDeletedItem.Read)
        {
        }
    }
}
