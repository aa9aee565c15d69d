using System;

namespace IntercomGen.Runtime;

/// <summary>
/// Times in eight bytes, half of what a nullable time takes: 0 is null, else the ticks of the instant plus one, and a bit that says
/// whether it came as an ISO 8601 string.
/// </summary>
internal static class JsonTime
{
    /// <summary>The longest canonical text: <c>2026-01-31T23:59:59.1234567Z</c>.</summary>
    public const int MaxLength = 28;

    private const long IsoBit = 1L << 62;
    private const long UnixEpochTicks = 621_355_968_000_000_000;
    private const long MinSeconds = -62_135_596_800;
    private const long MaxSeconds = 253_402_300_799;

    /// <summary>How a time may stand in JSON.</summary>
    [Flags]
    public enum Forms
    {
        Unix = 1,
        Iso = 2,
    }

    public static DateTimeOffset? Get(long packed) => packed == 0 ? null : new DateTimeOffset(Ticks(packed), TimeSpan.Zero);

    public static long Pack(DateTimeOffset? time) => time is DateTimeOffset set ? set.UtcTicks + 1 : 0;

    public static bool IsIso(long packed) => (packed & IsoBit) != 0;

    public static long AsIso(long packed) => packed == 0 ? 0 : packed | IsoBit;

    public static long FromSeconds(long seconds) =>
        seconds is >= MinSeconds and <= MaxSeconds ? (seconds * TimeSpan.TicksPerSecond) + UnixEpochTicks + 1 : 0;

    public static long FromSeconds(double? seconds)
    {
        if (seconds is >= MinSeconds and < MaxSeconds + 1)
        {
            return (long)(seconds.Value * TimeSpan.TicksPerSecond) + UnixEpochTicks + 1;
        }

        return seconds is double other && Math.Abs(other) < 1e16 ? FromMilliseconds((long)other) : 0;
    }

    public static long FromMilliseconds(long milliseconds) =>
        milliseconds is >= MinSeconds * 1000 and <= (MaxSeconds * 1000) + 999 ? (milliseconds * TimeSpan.TicksPerMillisecond) + UnixEpochTicks + 1 : 0;

    /// <summary>Reads an ISO 8601 time, or a number in quotes.</summary>
    public static long FromText(ReadOnlySpan<byte> text)
    {
        if (JsonIso.TryParse(text, out long ticks))
        {
            return ticks + 1;
        }

        if (text.IsEmpty || text.Length > 20 || text[0] is not ((byte)'-' or (>= (byte)'0' and <= (byte)'9')))
        {
            return 0;
        }

        long? number = JsonNumber.ToInt64(text);
        if (number is null)
        {
            return FromSeconds(JsonNumber.ToDouble(text));
        }

        long packed = FromSeconds(number.Value);
        return packed != 0 ? packed : FromMilliseconds(number.Value);
    }

    public static bool PrintsAsIso(long packed, ReadOnlySpan<byte> text)
    {
        Span<byte> printed = stackalloc byte[MaxLength];
        return packed != 0 && printed.Slice(0, JsonIso.Print(Ticks(packed), printed)).SequenceEqual(text);
    }

    /// <summary>Whole seconds since 1970, rounded down.</summary>
    public static long Seconds(long packed)
    {
        long ticks = Ticks(packed) - UnixEpochTicks;
        long seconds = ticks / TimeSpan.TicksPerSecond;
        return ticks % TimeSpan.TicksPerSecond < 0 ? seconds - 1 : seconds;
    }

    public static long Ticks(long packed) => (packed & ~IsoBit) - 1;
}
