using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

/// <summary>One member of every kind that the emitter prints.</summary>
[JsonConverter(typeof(IntercomModelConverter<Tag>))]
public partial class Tag : IntercomModel
{
    private string? _type, _id, _name, _color;
    private long _appliedAt, _seenAt, _anyAt;
    private Reference? _appliedBy;
    private IReadOnlyList<string>? _tagIds;
    private IntercomAttributes? _customAttributes;
    private long? _seats;
    private double? _score;
    private bool? _hidden;
    private IntercomValue? _extraValue;
    private IntercomMap<Reference>? _changes;
    private IReadOnlyList<Tag>? _items;
    private IReadOnlyList<TagColor>? _colors;
    private IReadOnlyList<long>? _counts;
    private IReadOnlyList<double>? _scores;
    private IReadOnlyList<bool>? _flags;
    private IReadOnlyList<IntercomValue>? _values;
    private IReadOnlyList<IReadOnlyList<string>>? _grid;
    private Reply? _reply;
    private IReadOnlyList<Reply>? _replies;

    public Tag() => Type = "tag";

    public string? Type { get => _type; set { _type = value; Mark(0); } }

    public string? Id { get => _id; set { _id = value; Mark(1); } }

    public string? Name { get => _name; set { _name = value; Mark(2); } }

    public DateTimeOffset? AppliedAt { get => JsonTime.Get(_appliedAt); set { _appliedAt = JsonTime.Pack(value); Mark(3); } }

    public Reference? AppliedBy { get => _appliedBy; set { _appliedBy = value; Mark(4); } }

    public TagColor? Color { get => JsonEnum.Get<TagColor>(_color); set { _color = value?.Value; Mark(5); } }

    public IReadOnlyList<string>? TagIds { get => _tagIds; set { _tagIds = value; Mark(6); } }

    public IntercomAttributes? CustomAttributes { get => _customAttributes; set { _customAttributes = value; Mark(7); } }

    public long? Seats { get => _seats; set { _seats = value; Mark(8); } }

    public double? Score { get => _score; set { _score = value; Mark(9); } }

    public bool? Hidden { get => _hidden; set { _hidden = value; Mark(10); } }

    public IntercomValue? ExtraValue { get => _extraValue; set { _extraValue = value; Mark(11); } }

    public IntercomMap<Reference>? Changes { get => _changes; set { _changes = value; Mark(12); } }

    public IReadOnlyList<Tag>? Items { get => _items; set { _items = value; Mark(13); } }

    public DateTimeOffset? SeenAt { get => JsonTime.Get(_seenAt); set { _seenAt = JsonTime.Pack(value); Mark(14); } }

    public DateTimeOffset? AnyAt { get => JsonTime.Get(_anyAt); set { _anyAt = JsonTime.Pack(value); Mark(15); } }

    public IReadOnlyList<TagColor>? Colors { get => _colors; set { _colors = value; Mark(16); } }

    public IReadOnlyList<long>? Counts { get => _counts; set { _counts = value; Mark(17); } }

    public IReadOnlyList<double>? Scores { get => _scores; set { _scores = value; Mark(18); } }

    public IReadOnlyList<bool>? Flags { get => _flags; set { _flags = value; Mark(19); } }

    public IReadOnlyList<IntercomValue>? Values { get => _values; set { _values = value; Mark(20); } }

    public IReadOnlyList<IReadOnlyList<string>>? Grid { get => _grid; set { _grid = value; Mark(21); } }

    public Reply? Reply { get => _reply; set { _reply = value; Mark(22); } }

    public IReadOnlyList<Reply>? Replies { get => _replies; set { _replies = value; Mark(23); } }

    internal override JsonNames Table() => JsonNames.Of<Tag>(
        "type,id,name,applied_at,applied_by,color,tag_ids,custom_attributes,seats,score,hidden,extra_value,changes,items," +
        "seen_at,any_at,colors,counts,scores,flags,values,grid,reply,replies");

    internal override void Transfer(ref JsonCursor c, int member)
    {
        switch (member)
        {
            case 0: c.String(ref _type, this); break;
            case 1: c.String(ref _id, this); break;
            case 2: c.String(ref _name, this); break;
            case 3: c.Time(ref _appliedAt, this); break;
            case 4: c.Model(ref _appliedBy, this); break;
            case 5: c.Known(ref _color, this, TagColor.Known); break;
            case 6: c.Strings(ref _tagIds, this); break;
            case 7: c.Attributes(ref _customAttributes, this); break;
            case 8: c.Int64(ref _seats, this); break;
            case 9: c.Double(ref _score, this); break;
            case 10: c.Bool(ref _hidden, this); break;
            case 11: c.Value(ref _extraValue, this); break;
            case 12: c.Map(ref _changes, this); break;
            case 13: c.List(ref _items, this); break;
            case 14: c.IsoTime(ref _seenAt, this); break;
            case 15: c.AnyTime(ref _anyAt, this); break;
            case 16: c.KnownList(ref _colors, this, TagColor.Known); break;
            case 17: c.Int64s(ref _counts, this); break;
            case 18: c.Doubles(ref _scores, this); break;
            case 19: c.Bools(ref _flags, this); break;
            case 20: c.Values(ref _values, this); break;
            case 21: c.List(ref _grid, this, static (ref JsonCursor c, IntercomModel? p) => c.Strings(p)); break;
            case 22: if (c.Reads(_reply)) _reply = Samples.Reply.Read(ref c, this); break;
            case 23: c.List(ref _replies, this, Samples.Reply.Read); break;
        }
    }
}
