namespace IntercomGen.Runtime;

/// <summary>How a member travels that has a type of the client.</summary>
internal abstract class JsonKind
{
    /// <summary>Reads a value; null when it is null or does not fit, which is then kept beside <paramref name="parent"/>.</summary>
    public abstract object? ReadValue(ref JsonCursor c, IntercomModel? parent);

    /// <summary>A kind that has no class of its own.</summary>
    public static JsonKind Of<T>(JsonRead<T> read) where T : class => new Reads<T>(read);

    private sealed class Reads<T> : JsonKind where T : class
    {
        private readonly JsonRead<T> _read;

        public Reads(JsonRead<T> read) => _read = read;

        public override object? ReadValue(ref JsonCursor c, IntercomModel? parent) => _read(ref c, parent);
    }
}

/// <summary>The known values of an open enumeration, or the words of the API, and how they travel: as text.</summary>
internal sealed class JsonKnown : JsonKind
{
    // What was read last: a hint that several threads may write.
    private int _last = -1;

    /// <summary>Takes the values, as <see cref="JsonNames"/> does.</summary>
    public JsonKnown(string values) : this(new JsonNames(values))
    {
    }

    public JsonKnown(JsonNames values) => Values = values;

    public JsonNames Values { get; }

    public bool Contains(string value) => Values.IndexOf(value) >= 0;

    public override object? ReadValue(ref JsonCursor c, IntercomModel? parent) => c.Known(parent, Values, ref _last);
}
