using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

/// <summary>One member of every kind that the emitter prints.</summary>
[JsonConverter(typeof(Json))]
public partial class Tag : IntercomModel
{
    private static readonly JsonNames Names = new(
        "type,id,name,applied_at,applied_by,color,tag_ids,custom_attributes,seats,score,hidden,extra_value,changes,items," +
        "seen_at,any_at,colors,counts,scores,flags,values,grid,reply,replies");

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

    internal Tag(JsonStart _)
    {
    }

    public string? Type { get => _type; set => Set(ref _type, value, 0); }

    public string? Id { get => _id; set => Set(ref _id, value, 1); }

    public string? Name { get => _name; set => Set(ref _name, value, 2); }

    public DateTimeOffset? AppliedAt { get => JsonTime.Get(_appliedAt); set => Set(ref _appliedAt, JsonTime.Pack(value), 3); }

    public Reference? AppliedBy { get => _appliedBy; set => Set(ref _appliedBy, value, 4); }

    public TagColor? Color { get => TagColor.From(_color); set => Set(ref _color, value?.Value, 5); }

    public IReadOnlyList<string>? TagIds { get => _tagIds; set => Set(ref _tagIds, value, 6); }

    public IntercomAttributes? CustomAttributes { get => _customAttributes; set => Set(ref _customAttributes, value, 7); }

    public long? Seats { get => _seats; set => Set(ref _seats, value, 8); }

    public double? Score { get => _score; set => Set(ref _score, value, 9); }

    public bool? Hidden { get => _hidden; set => Set(ref _hidden, value, 10); }

    public IntercomValue? ExtraValue { get => _extraValue; set => Set(ref _extraValue, value, 11); }

    public IntercomMap<Reference>? Changes { get => _changes; set => Set(ref _changes, value, 12); }

    public IReadOnlyList<Tag>? Items { get => _items; set => Set(ref _items, value, 13); }

    public DateTimeOffset? SeenAt { get => JsonTime.Get(_seenAt); set => Set(ref _seenAt, JsonTime.Pack(value), 14); }

    public DateTimeOffset? AnyAt { get => JsonTime.Get(_anyAt); set => Set(ref _anyAt, JsonTime.Pack(value), 15); }

    public IReadOnlyList<TagColor>? Colors { get => _colors; set => Set(ref _colors, value, 16); }

    public IReadOnlyList<long>? Counts { get => _counts; set => Set(ref _counts, value, 17); }

    public IReadOnlyList<double>? Scores { get => _scores; set => Set(ref _scores, value, 18); }

    public IReadOnlyList<bool>? Flags { get => _flags; set => Set(ref _flags, value, 19); }

    public IReadOnlyList<IntercomValue>? Values { get => _values; set => Set(ref _values, value, 20); }

    public IReadOnlyList<IReadOnlyList<string>>? Grid { get => _grid; set => Set(ref _grid, value, 21); }

    public Reply? Reply { get => _reply; set => Set(ref _reply, value, 22); }

    public IReadOnlyList<Reply>? Replies { get => _replies; set => Set(ref _replies, value, 23); }

    internal override JsonNames Table => Names;

    internal static Tag? Read(ref JsonIn r, IntercomModel? parent)
    {
        if (!r.Begin(parent)) return null;
        var o = new Tag(default(JsonStart));
        for (int i = -1; (i = r.Next(Names, o, i)) >= 0;)
            switch (i)
            {
                case 0: o._type = r.String(o); break;
                case 1: o._id = r.String(o); break;
                case 2: o._name = r.String(o); break;
                case 3: o._appliedAt = r.Time(o); break;
                case 4: o._appliedBy = Reference.Read(ref r, o); break;
                case 5: o._color = r.Known(o, TagColor.Known); break;
                case 6: o._tagIds = r.Strings(o); break;
                case 7: o._customAttributes = r.Attributes(o); break;
                case 8: o._seats = r.Int64(o); break;
                case 9: o._score = r.Double(o); break;
                case 10: o._hidden = r.Bool(o); break;
                case 11: o._extraValue = r.Value(o); break;
                case 12: o._changes = r.Map(o, Reference.Read); break;
                case 13: o._items = r.List(o, Tag.Read); break;
                case 14: o._seenAt = r.IsoTime(o); break;
                case 15: o._anyAt = r.AnyTime(o); break;
                case 16: o._colors = r.KnownList(o, TagColor.Known, TagColor.From); break;
                case 17: o._counts = r.Int64s(o); break;
                case 18: o._scores = r.Doubles(o); break;
                case 19: o._flags = r.Bools(o); break;
                case 20: o._values = r.Values(o); break;
                case 21: o._grid = r.List(o, static (ref JsonIn r, IntercomModel? p) => r.Strings(p)); break;
                case 22: o._reply = Samples.Reply.Read(ref r, o); break;
                case 23: o._replies = r.List(o, Samples.Reply.Read); break;
            }

        return o;
    }

    internal override void Write(JsonOut w)
    {
        w.Begin();
        for (int i = -1; (i = w.Next(Names, this, i)) >= 0;)
            switch (i)
            {
                case 0: w.String(_type); break;
                case 1: w.String(_id); break;
                case 2: w.String(_name); break;
                case 3: w.Time(_appliedAt); break;
                case 4: w.Model(_appliedBy); break;
                case 5: w.String(_color); break;
                case 6: w.Strings(_tagIds); break;
                case 7: w.Attributes(_customAttributes); break;
                case 8: w.Int64(_seats); break;
                case 9: w.Double(_score); break;
                case 10: w.Bool(_hidden); break;
                case 11: w.Value(_extraValue); break;
                case 12: w.Map(_changes); break;
                case 13: w.List(_items); break;
                case 14: w.IsoTime(_seenAt); break;
                case 15: w.AnyTime(_anyAt); break;
                case 16: w.KnownList(_colors); break;
                case 17: w.Int64s(_counts); break;
                case 18: w.Doubles(_scores); break;
                case 19: w.Bools(_flags); break;
                case 20: w.Values(_values); break;
                case 21: w.List(_grid); break;
                case 22: w.Model(_reply); break;
                case 23: w.List(_replies); break;
            }
    }

    internal sealed class Json : IntercomConverter<Tag>
    {
        public Json() : base(Tag.Read)
        {
        }
    }
}
