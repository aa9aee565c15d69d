namespace IntercomGen.Runtime;

/// <summary>Reads one value; null when the value is null or does not fit, which is then kept beside <paramref name="parent"/>.</summary>
internal delegate T? JsonRead<T>(ref JsonCursor r, IntercomModel? parent);

/// <summary>Reads one element of a list of values; false when the element does not fit.</summary>
internal delegate bool JsonReadElement<T>(ref JsonCursor r, out T value);

/// <summary>Something that writes itself as one JSON value.</summary>
internal interface IJsonWritable
{
    void Write(JsonOut w);
}
