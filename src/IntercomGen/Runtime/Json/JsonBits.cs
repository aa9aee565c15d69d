using System;

namespace IntercomGen.Runtime;

/// <summary>Sets of small numbers in the bits of a word.</summary>
internal static class JsonBits
{
    public static bool HasAtMostOne(ulong set) => set == 0 || (set & (set - 1)) == 0;

    /// <summary>How many members two sets of any numbers, in words, have in common.</summary>
    public static int CountCommon(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        int count = 0;
        for (int i = 0; i < left.Length; i++)
        {
            count += Count(left[i] & right[i]);
        }

        return count;
    }

    /// <summary>The lowest member of a set that is not empty.</summary>
    public static int Lowest(ulong set)
    {
#if NET8_0_OR_GREATER
        return global::System.Numerics.BitOperations.TrailingZeroCount(set);
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

    private static int Count(ulong set)
    {
#if NET8_0_OR_GREATER
        return global::System.Numerics.BitOperations.PopCount(set);
#else
        int count = 0;
        for (; set != 0; set &= set - 1)
        {
            count++;
        }

        return count;
#endif
    }
}
