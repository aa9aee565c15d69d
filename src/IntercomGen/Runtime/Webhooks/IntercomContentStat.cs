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

    internal override JsonNames Table() => Names;

    internal static IntercomContentStat? Read(ref JsonCursor c, IntercomModel? parent) => c.Begin(parent) ? c.Members(new IntercomContentStat()) : null;

    internal override void Transfer(ref JsonCursor c, int member)
    {
        switch (member)
        {
            case 0: c.String(ref _type, this); break;
            case 1: c.AnyTime(ref _createdAt, this); break;
            case 2: if (c.Reads(_details)) _details = IntercomContentStatDetails.Read(ref c, this); break;
        }
    }

    internal sealed class Json : IntercomConverter<IntercomContentStat>
    {
        public Json() : base(IntercomContentStat.Read)
        {
        }
    }
}
