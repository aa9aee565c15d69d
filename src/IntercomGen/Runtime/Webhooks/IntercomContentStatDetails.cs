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

    internal override JsonNames Table => Names;

    internal static IntercomContentStatDetails? Read(ref JsonIn r, IntercomModel? parent) => r.Begin(parent) ? r.Members(new IntercomContentStatDetails()) : null;

    internal override void Read(ref JsonIn r, int member)
    {
        switch (member)
        {
            case 0: _id = r.String(this); break;
            case 1: _contentType = r.String(this); break;
            case 2: _contentId = r.String(this); break;
            case 3: _contentTitle = r.String(this); break;
            case 4: _statType = r.String(this); break;
            case 5: _rulesetId = r.String(this); break;
        }
    }

    internal override void Write(JsonOut w, int member)
    {
        switch (member)
        {
            case 0: w.String(_id); break;
            case 1: w.String(_contentType); break;
            case 2: w.String(_contentId); break;
            case 3: w.String(_contentTitle); break;
            case 4: w.String(_statType); break;
            case 5: w.String(_rulesetId); break;
        }
    }

    internal sealed class Json : IntercomConverter<IntercomContentStatDetails>
    {
        public Json() : base(IntercomContentStatDetails.Read)
        {
        }
    }
}
