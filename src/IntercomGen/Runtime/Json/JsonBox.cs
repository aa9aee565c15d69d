namespace IntercomGen.Runtime;

/// <summary>Values as objects; those that answers repeat are made once.</summary>
internal static class JsonBox
{
    private static readonly object s_true = true;
    private static readonly object s_false = false;
    private static readonly object?[] s_small = new object?[256];

    public static object? Of(bool? value) => value is bool set ? set ? s_true : s_false : null;

    public static object? Of(long? value)
    {
        if (value is not long set)
        {
            return null;
        }

        // Two threads may both make one: either will do.
        return set is >= 0 and < 256 ? s_small[set] ??= set : set;
    }
}
