using System.Text.Json.Serialization;

namespace IntercomGen.Runtime;

/// <summary>What happened to a piece of content.</summary>
[JsonConverter(typeof(Json))]
public sealed class IntercomContentStatDetails : IntercomModel
{
    private static readonly JsonTable Members = new("id,content_type,content_id,content_title,stat_type,ruleset_id", "ssssss");

    private IntercomContentStatDetails()
    {
    }

    /// <summary>Its identifier.</summary>
    public string? Id => GetText(0);

    /// <summary>The kind of content, such as <c>series</c>.</summary>
    public string? ContentType => GetText(1);

    /// <summary>The identifier of the content.</summary>
    public string? ContentId => GetText(2);

    /// <summary>The title of the content.</summary>
    public string? ContentTitle => GetText(3);

    /// <summary>What happened, such as <c>receipt</c>, <c>open</c> or <c>goal_success</c>.</summary>
    public string? StatType => GetText(4);

    /// <summary>The identifier of the set of rules that the content was sent by.</summary>
    public string? RulesetId => GetText(5);

    internal override JsonTable Table() => Members;

    internal static IntercomContentStatDetails? Read(ref JsonCursor c, IntercomModel? parent) =>
        c.Begin(parent) ? c.Members(new IntercomContentStatDetails()) : null;

    internal sealed class Json : IntercomConverter<IntercomContentStatDetails>
    {
        public Json() : base(IntercomContentStatDetails.Read)
        {
        }
    }
}
