using System.Text.Json.Serialization;

namespace IntercomGen.Runtime;

/// <summary>What is left to say of something that was deleted; more, where it is sent, is in its additional properties.</summary>
[JsonConverter(typeof(Json))]
public sealed class IntercomDeletedItem : IntercomModel
{
    private static readonly JsonTable Members = new("type,id,external_id,deleted", "sssb");

    private IntercomDeletedItem()
    {
    }

    /// <summary>What it was, such as <c>contact</c>.</summary>
    public string? Type => GetText(0);

    /// <summary>Its identifier.</summary>
    public string? Id => GetText(1);

    /// <summary>The identifier that you gave it, where it had one.</summary>
    public string? ExternalId => GetText(2);

    /// <summary>True.</summary>
    public bool? Deleted => GetBool(3);

    internal override JsonTable Table() => Members;

    internal static IntercomDeletedItem? Read(ref JsonCursor c, IntercomModel? parent) => c.Begin(parent) ? c.Members(new IntercomDeletedItem()) : null;

    internal sealed class Json : IntercomConverter<IntercomDeletedItem>
    {
        public Json() : base(IntercomDeletedItem.Read)
        {
        }
    }
}
