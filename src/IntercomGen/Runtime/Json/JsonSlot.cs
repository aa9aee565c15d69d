namespace IntercomGen.Runtime;

/// <summary>
/// What a model holds for a member: the value, <see cref="Null"/>, a <see cref="JsonKept"/>, or nothing when the member is not set. The last slot may hold
/// the <see cref="JsonMore"/> of the model.
/// </summary>
/// <remarks>A struct, because a store into an array of objects first asks the array what it takes.</remarks>
internal struct JsonSlot
{
    /// <summary>A null that was received or assigned.</summary>
    public static readonly object Null = new();

    public object? Value;
}

/// <summary>JSON that a member could not hold, and what it could.</summary>
internal sealed class JsonKept
{
    public JsonKept(byte[] json) => Json = json;

    public byte[] Json { get; }

    public object? Value { get; set; }
}

/// <summary>Members that the description does not know: their bytes, until somebody asks for them, then this.</summary>
internal sealed class JsonMore
{
    public JsonMore(IntercomAttributes members) => Members = members;

    public IntercomAttributes Members { get; }

    /// <summary>The items of a page that were found among them.</summary>
    public object? Items { get; set; }

    public static bool Is(object? held) => held is byte[] or JsonMore;

    public static void Write(object? more, JsonOut w, IntercomModel owner)
    {
        if (more is JsonMore asked)
        {
            asked.Members.WriteMembers(w, owner);
        }
        else
        {
            w.Separate();
            w.Bytes((byte[])more!);
        }
    }
}
