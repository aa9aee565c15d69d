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
    private static readonly JsonTable Members =
        new("type,created_at,content_stat", "sa*", JsonKind.Of<IntercomContentStatDetails>(IntercomContentStatDetails.Read));

    private IntercomContentStat()
    {
    }

    /// <summary>The topic, such as <c>content_stat.series</c>.</summary>
    public string? Type => GetText(0);

    /// <summary>When it happened.</summary>
    public DateTimeOffset? CreatedAt => GetTime(1);

    /// <summary>What happened, and to which content.</summary>
    public IntercomContentStatDetails? Details => Get<IntercomContentStatDetails>(2);

    internal override JsonTable Table() => Members;

    internal static IntercomContentStat? Read(ref JsonCursor c, IntercomModel? parent) => c.Begin(parent) ? c.Members(new IntercomContentStat()) : null;

    internal sealed class Json : IntercomConverter<IntercomContentStat>
    {
        public Json() : base(IntercomContentStat.Read)
        {
        }
    }
}
