namespace IntercomGen.Runtime;

/// <summary>The forms of members. Those that need no type of the client are read and written by one method for all models.</summary>
internal enum JsonForm : byte
{
    String,
    Word,
    Bool,
    Int64,
    Double,
    Time,
    IsoTime,
    AnyTime,
    Value,
    Attributes,
    Strings,
    Int64s,
    Doubles,
    Bools,
    Values,
    Own,
}

/// <summary>How emitted tables write the forms.</summary>
internal static class JsonForms
{
    /// <summary>A letter for each of <see cref="JsonForm"/>, in its order.</summary>
    public const string Letters = "swbidtuavoSIDBV*";
}
