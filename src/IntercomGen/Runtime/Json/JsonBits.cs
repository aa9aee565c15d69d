namespace IntercomGen.Runtime;

/// <summary>Sets of small numbers in the bits of a word.</summary>
internal static class JsonBits
{
    public static bool HasAtMostOne(ulong set) => set == 0 || (set & (set - 1)) == 0;

    /// <summary>The lowest member of a set that is not empty.</summary>
    public static int Lowest(ulong set)
    {
#if NET8_0_OR_GREATER
        return System.Numerics.BitOperations.TrailingZeroCount(set);
#else
        int index = 0;
        while ((set & 0xFF) == 0)
        {
            set >>= 8;
            index += 8;
        }

        while ((set & 1) == 0)
        {
            set >>= 1;
            index++;
        }

        return index;
#endif
    }
}
