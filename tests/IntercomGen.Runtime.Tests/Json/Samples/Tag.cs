using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

/// <summary>One member of every kind that the emitter prints.</summary>
[JsonConverter(typeof(IntercomModelConverter<Tag>))]
public partial class Tag : IntercomModel
{
    public Tag() => Type = "tag";

    public string? Type { get => GetText(0); set => Set(0, value); }

    public string? Id { get => GetText(1); set => Set(1, value); }

    public string? Name { get => GetText(2); set => Set(2, value); }

    public DateTimeOffset? AppliedAt { get => GetTime(3); set => SetTime(3, value); }

    public Reference? AppliedBy { get => Get<Reference>(4); set => Set(4, value); }

    public TagColor? Color { get => GetEnum<TagColor>(5); set => Set(5, value?.Value); }

    public IReadOnlyList<string>? TagIds { get => Get<IReadOnlyList<string>>(6); set => Set(6, value); }

    public IntercomAttributes? CustomAttributes { get => Get<IntercomAttributes>(7); set => Set(7, value); }

    public long? Seats { get => GetInt64(8); set => Set(8, value); }

    public double? Score { get => GetDouble(9); set => Set(9, value); }

    public bool? Hidden { get => GetBool(10); set => Set(10, value); }

    public IntercomValue? ExtraValue { get => GetValue(11); set => Set(11, value); }

    public IntercomMap<Reference>? Changes { get => Get<IntercomMap<Reference>>(12); set => Set(12, value); }

    public IReadOnlyList<Tag>? Items { get => Get<IReadOnlyList<Tag>>(13); set => Set(13, value); }

    public DateTimeOffset? SeenAt { get => GetTime(14); set => SetTime(14, value); }

    public DateTimeOffset? AnyAt { get => GetTime(15); set => SetTime(15, value); }

    public IReadOnlyList<TagColor>? Colors { get => Get<IReadOnlyList<TagColor>>(16); set => Set(16, value); }

    public IReadOnlyList<long>? Counts { get => Get<IReadOnlyList<long>>(17); set => Set(17, value); }

    public IReadOnlyList<double>? Scores { get => Get<IReadOnlyList<double>>(18); set => Set(18, value); }

    public IReadOnlyList<bool>? Flags { get => Get<IReadOnlyList<bool>>(19); set => Set(19, value); }

    public IReadOnlyList<IntercomValue>? Values { get => Get<IReadOnlyList<IntercomValue>>(20); set => Set(20, value); }

    public IReadOnlyList<IReadOnlyList<string>>? Grid { get => Get<IReadOnlyList<IReadOnlyList<string>>>(21); set => Set(21, value); }

    public Reply? Reply { get => Get<Reply>(22); set => Set(22, value); }

    public IReadOnlyList<Reply>? Replies { get => Get<IReadOnlyList<Reply>>(23); set => Set(23, value); }

    internal override JsonTable Table() => JsonModel<Tag>.Table ??= new(
        "type,id,name,applied_at,applied_by,color,tag_ids,custom_attributes,seats,score,hidden,extra_value,changes,items," +
        "seen_at,any_at,colors,counts,scores,flags,values,grid,reply,replies",
        "ssst**Soidbv**ua*IDBV***",
        JsonModel<Reference>.Type,
        TagColor.Known,
        JsonKind.Of<IntercomMap<Reference>>(static (ref JsonCursor c, IntercomModel? p) => c.Map(p, JsonModel<Reference>.Read)),
        JsonModel<Tag>.List,
        JsonKind.Of<IReadOnlyList<TagColor>>(static (ref JsonCursor c, IntercomModel? p) => c.KnownList<TagColor>(p, TagColor.Known.Values)),
        JsonKind.Of<IReadOnlyList<IReadOnlyList<string>>>(static (ref JsonCursor c, IntercomModel? p) =>
            c.List(p, static (ref JsonCursor c, IntercomModel? p) => c.Strings(p))),
        JsonKind.Of<Reply>(Samples.Reply.Read),
        JsonKind.Of<IReadOnlyList<Reply>>(static (ref JsonCursor c, IntercomModel? p) => c.List(p, Samples.Reply.Read)));
}
