using System.Text.Json.Serialization;

namespace IntercomGen.Runtime;

/// <summary>What happened to a piece of content.</summary>
[JsonConverter(typeof(Json))]
public sealed class IntercomContentStatDetails : IntercomModel
{
    private static readonly JsonNames Names = new("id,content_type,content_id,content_title,stat_type,ruleset_id");

    private string? _id, _contentType, _contentId, _contentTitle, _statType, _rulesetId;

    private IntercomContentStatDetails()
    {
    }

    /// <summary>Its identifier.</summary>
    public string? Id => _id;

    /// <summary>The kind of content, such as <c>series</c>.</summary>
    public string? ContentType => _contentType;

    /// <summary>The identifier of the content.</summary>
    public string? ContentId => _contentId;

    /// <summary>The title of the content.</summary>
    public string? ContentTitle => _contentTitle;

    /// <summary>What happened, such as <c>receipt</c>, <c>open</c> or <c>goal_success</c>.</summary>
    public string? StatType => _statType;

    /// <summary>The identifier of the set of rules that the content was sent by.</summary>
    public string? RulesetId => _rulesetId;

    internal override JsonNames Table() => Names;

    internal static IntercomContentStatDetails? Read(ref JsonCursor c, IntercomModel? parent) => c.Begin(parent) ? c.Members(new IntercomContentStatDetails()) : null;

    internal override void Transfer(ref JsonCursor c, int member)
    {
        switch (member)
        {
            case 0: c.String(ref _id, this); break;
            case 1: c.String(ref _contentType, this); break;
            case 2: c.String(ref _contentId, this); break;
            case 3: c.String(ref _contentTitle, this); break;
            case 4: c.String(ref _statType, this); break;
            case 5: c.String(ref _rulesetId, this); break;
        }
    }

    internal sealed class Json : IntercomConverter<IntercomContentStatDetails>
    {
        public Json() : base(IntercomContentStatDetails.Read)
        {
        }
    }
}
