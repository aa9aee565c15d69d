using System;
using System.Text.Json.Serialization;

namespace IntercomGen.Runtime;

/// <summary>
/// What somebody did with an outbound message, series, tour or survey: the item of the topics <c>content_stat.*</c>. Who it was is told by
/// <c>notification.TryGetItem(out Contact? contact)</c>.
/// </summary>
[JsonConverter(typeof(Json))]
public sealed class IntercomContentStat : IntercomModel
{
    private static readonly JsonNames Names = new("type,created_at,content_stat");

    private string? _type;
    private long _createdAt;
    private IntercomContentStatDetails? _details;

    private IntercomContentStat()
    {
    }

    /// <summary>The topic, such as <c>content_stat.series</c>.</summary>
    public string? Type => _type;

    /// <summary>When it happened.</summary>
    public DateTimeOffset? CreatedAt => JsonTime.Get(_createdAt);

    /// <summary>What happened, and to which content.</summary>
    public IntercomContentStatDetails? Details => _details;

    internal override JsonNames Table => Names;

    internal static IntercomContentStat? Read(ref JsonIn r, IntercomModel? parent) => r.Begin(parent) ? r.Members(new IntercomContentStat()) : null;

    internal override void Read(ref JsonIn r, int member)
    {
        switch (member)
        {
            case 0: _type = r.String(this); break;
            case 1: _createdAt = r.AnyTime(this); break;
            case 2: _details = IntercomContentStatDetails.Read(ref r, this); break;
        }
    }

    internal override void Write(JsonOut w, int member)
    {
        switch (member)
        {
            case 0: w.String(_type); break;
            case 1: w.AnyTime(_createdAt); break;
            case 2: w.Model(_details); break;
        }
    }

    internal sealed class Json : IntercomConverter<IntercomContentStat>
    {
        public Json() : base(IntercomContentStat.Read)
        {
        }
    }
}
