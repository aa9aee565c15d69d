using System;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace IntercomGen.Runtime;

/// <summary>Numbers and their JSON texts.</summary>
internal static class JsonNumber
{
    /// <summary>Below this, integral doubles print as their digits.</summary>
    public const long DoublePrintsDigits = 1_000_000_000_000_000;

    /// <summary>The longest text of a double.</summary>
    public const int MaxLength = 32;

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static long? ToInt64(ReadOnlySpan<byte> number) =>
        Utf8Parser.TryParse(number, out long value, out int used) && used == number.Length ? value : Integral(ToDouble(number));

    public static long? ToInt64(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : Integral(ToDouble(text));

    public static double? ToDouble(ReadOnlySpan<byte> number) =>
        Utf8Parser.TryParse(number, out double value, out int used) && used == number.Length ? Finite(value) : null;

    public static double? ToDouble(string text) =>
        double.TryParse(text, Style, CultureInfo.InvariantCulture, out double value) ? Finite(value) : null;

    public static bool PrintsAs(long value, ReadOnlySpan<byte> text)
    {
        Span<byte> printed = stackalloc byte[MaxLength];
        return Utf8Formatter.TryFormat(value, printed, out int length) && printed.Slice(0, length).SequenceEqual(text);
    }

    public static bool PrintsAs(double value, ReadOnlySpan<byte> text)
    {
        Span<byte> printed = stackalloc byte[MaxLength];
        return printed.Slice(0, Print(value, printed)).SequenceEqual(text);
    }

    /// <summary>Prints the shortest text that reads as the same double; how many bytes that are.</summary>
    public static int Print(double value, Span<byte> target)
    {
#if NET8_0_OR_GREATER
        value.TryFormat(target, out int length, default, CultureInfo.InvariantCulture);
        return length;
#else
        // The short form is not exact on every runtime that this is compiled for.
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        if (double.Parse(text, CultureInfo.InvariantCulture) != value)
        {
            text = value.ToString("G17", CultureInfo.InvariantCulture);
        }

        byte[] bytes = Encoding.ASCII.GetBytes(text);
        bytes.AsSpan().CopyTo(target);
        return bytes.Length;
#endif
    }

    private static double? Finite(double value) => double.IsNaN(value) || double.IsInfinity(value) ? null : value;

    private static long? Integral(double? value) =>
        value is double number && number == Math.Floor(number) && Math.Abs(number) < 9.2e18 ? (long)number : null;
}
