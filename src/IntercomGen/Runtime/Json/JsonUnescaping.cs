using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace IntercomGen.Runtime;

/// <summary>Decodes ASCII strings with escapes in one go. Whatever is odd in them is left to the general way, which also tells what is wrong.</summary>
internal static class JsonUnescaping
{
    /// <summary>Decodes the string that <paramref name="rest"/> begins with, after its opening quote.</summary>
    /// <param name="rest">The text from behind the quote on.</param>
    /// <param name="plain">How many of its first bytes are plain ASCII.</param>
    /// <param name="value">The string.</param>
    /// <param name="end">Where its closing quote is.</param>
    /// <returns>False when there is more than ASCII in it, or something that is no JSON.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> rest, int plain, [NotNullWhen(true)] out string? value, out int end)
    {
        char[] chars = ArrayPool<char>.Shared.Rent(Math.Min(rest.Length, Math.Max(256, plain * 2)));
        int count = 0;
        value = null;
        end = 0;
        while (true)
        {
            chars = Room(chars, count, plain + 1);
            if (plain > 0)
            {
                JsonText.Widen(rest.Slice(end, plain), chars.AsSpan(count));
                count += plain;
                end += plain;
            }

            if (end >= rest.Length || rest[end] != (byte)'\\')
            {
                break;
            }

            int length = Escape(rest.Slice(end), out chars[count++]);
            if (length == 0)
            {
                break;
            }

            end += length;

            // Escapes like company; to look for a run of plain bytes costs more than an escape.
            plain = end < rest.Length && rest[end] == (byte)'\\' ? 0 : JsonText.PlainLength(rest.Slice(end));
        }

        if (end < rest.Length && rest[end] == (byte)'"')
        {
            value = new string(chars, 0, count);
        }

        ArrayPool<char>.Shared.Return(chars);
        return value is not null;
    }

    /// <summary>The length of an escape; 0 for one that means nothing, and for half of a pair, which the general way puts together.</summary>
    private static int Escape(ReadOnlySpan<byte> text, out char c)
    {
        c = default;
        if (text.Length < 2)
        {
            return 0;
        }

        if (text[1] != (byte)'u')
        {
            c = (char)JsonEscapes.Single(text[1]);
            return c == default ? 0 : 2;
        }

        // Asked before it is converted: the consumer's project may check its arithmetic.
        int unit = JsonEscapes.CodeUnit(text);
        if (unit is < 0 or (>= 0xD800 and <= 0xDFFF))
        {
            return 0;
        }

        c = (char)unit;
        return 6;
    }

    private static char[] Room(char[] chars, int count, int more)
    {
        if (chars.Length - count >= more)
        {
            return chars;
        }

        char[] larger = ArrayPool<char>.Shared.Rent(checked(Math.Max(count + more, count * 2)));
        Array.Copy(chars, larger, count);
        ArrayPool<char>.Shared.Return(chars);
        return larger;
    }
}
