using System;
using System.Buffers;
using System.Text;
#if NET8_0_OR_GREATER
using System.Text.Unicode;
#endif

namespace IntercomGen.Runtime;

/// <summary>The inside of JSON strings: where they end, what their escapes mean.</summary>
internal static class JsonText
{
#if NET8_0_OR_GREATER
    // Everything between the quotes of a string that is decoded by widening its bytes.
    private static readonly SearchValues<byte> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~\u007f"u8);

    private static readonly SearchValues<byte> Special = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f"u8
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"u8);

    /// <summary>How many bytes are ASCII and neither quote, backslash nor control character.</summary>
    public static int PlainLength(ReadOnlySpan<byte> text)
    {
        int length = text.IndexOfAnyExcept(Plain);
        return length < 0 ? text.Length : length;
    }

    /// <summary>The first quote, backslash or control character; -1 when there is none.</summary>
    public static int UntilSpecial(ReadOnlySpan<byte> text) => text.IndexOfAny(Special);

    public static bool IsUtf8(ReadOnlySpan<byte> text) => Utf8.IsValid(text);

    public static string FromUtf8(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text);

    public static string FromAscii(ReadOnlySpan<byte> text) => text.IsEmpty ? "" : Encoding.Latin1.GetString(text);

    /// <summary>Widens ASCII bytes to characters.</summary>
    public static void Widen(ReadOnlySpan<byte> text, Span<char> target) => Encoding.Latin1.GetChars(text, target);
#else
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>How many bytes are ASCII and neither quote, backslash nor control character.</summary>
    public static int PlainLength(ReadOnlySpan<byte> text)
    {
        int i = 0;
        while (i < text.Length && text[i] is >= 0x20 and < 0x80 and not (byte)'"' and not (byte)'\\')
        {
            i++;
        }

        return i;
    }

    /// <summary>The first quote, backslash or control character; -1 when there is none.</summary>
    public static int UntilSpecial(ReadOnlySpan<byte> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < 0x20 or (byte)'"' or (byte)'\\')
            {
                return i;
            }
        }

        return -1;
    }

    public static bool IsUtf8(ReadOnlySpan<byte> text)
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(text.Length);
        try
        {
            text.CopyTo(copy);
            return Strict.GetCharCount(copy, 0, text.Length) >= 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy);
        }
    }

    public static string FromAscii(ReadOnlySpan<byte> text) => text.IsEmpty ? "" : FromUtf8(text);

    /// <summary>Widens ASCII bytes to characters.</summary>
    public static void Widen(ReadOnlySpan<byte> text, Span<char> target)
    {
        for (int i = 0; i < text.Length; i++)
        {
            target[i] = (char)text[i];
        }
    }

    public static string FromUtf8(ReadOnlySpan<byte> text)
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(text.Length);
        text.CopyTo(copy);
        string value = Encoding.UTF8.GetString(copy, 0, text.Length);
        ArrayPool<byte>.Shared.Return(copy);
        return value;
    }
#endif

    /// <summary>The string of checked bytes; <paramref name="plain"/>: they are ASCII without escapes.</summary>
    public static string Decode(ReadOnlySpan<byte> text, bool plain)
    {
        if (plain)
        {
            return FromAscii(text);
        }

        if (text.IndexOf((byte)'\\') < 0)
        {
            return FromUtf8(text);
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent(text.Length);
        string value = FromUtf8(buffer.AsSpan(0, JsonEscapes.Undo(text, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
        return value;
    }

    public static byte[] Unescape(ReadOnlySpan<byte> text)
    {
        byte[] buffer = new byte[text.Length];
        return buffer.AsSpan(0, JsonEscapes.Undo(text, buffer)).ToArray();
    }

    /// <summary>The text without JSON white space around it.</summary>
    public static ReadOnlySpan<byte> TrimSpace(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && IsSpace(text[0]))
        {
            text = text.Slice(1);
        }

        while (!text.IsEmpty && IsSpace(text[text.Length - 1]))
        {
            text = text.Slice(0, text.Length - 1);
        }

        return text;
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
