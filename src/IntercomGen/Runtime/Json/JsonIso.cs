using System;

namespace IntercomGen.Runtime;

/// <summary>ISO 8601 times as UTF-8.</summary>
internal static class JsonIso
{
    /// <summary>
    /// Reads <c>yyyy-MM-dd</c>, optionally followed by <c>T</c> or a space, <c>HH:mm[:ss[.fraction]]</c> and <c>Z</c>, <c>+hh:mm</c>, <c>+hhmm</c> or
    /// <c>+hh</c>. A time without offset counts as UTC.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out long utcTicks)
    {
        utcTicks = 0;
        if (text.Length < 10 || text[4] != (byte)'-' || text[7] != (byte)'-')
        {
            return false;
        }

        int year = Number(text, 0, 4), month = Number(text, 5, 2), day = Number(text, 8, 2);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        long ticks = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc).Ticks;
        if (text.Length > 10 && !TryAddTime(text.Slice(10), ref ticks))
        {
            return false;
        }

        utcTicks = ticks;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks;
    }

    /// <summary>Prints the UTC time, with as many digits of the fraction as it has; how many bytes that are.</summary>
    public static int Print(long utcTicks, Span<byte> target)
    {
        var time = new DateTime(utcTicks, DateTimeKind.Utc);
        "0000-00-00T00:00:00"u8.CopyTo(target);
        Put(target.Slice(0, 4), time.Year);
        Put(target.Slice(5, 2), time.Month);
        Put(target.Slice(8, 2), time.Day);
        Put(target.Slice(11, 2), time.Hour);
        Put(target.Slice(14, 2), time.Minute);
        Put(target.Slice(17, 2), time.Second);
        int length = 19;
        int fraction = (int)(utcTicks % TimeSpan.TicksPerSecond);
        if (fraction != 0)
        {
            target[length] = (byte)'.';
            Put(target.Slice(length + 1, 7), fraction);
            length += 8;
            while (target[length - 1] == (byte)'0')
            {
                length--;
            }
        }

        target[length] = (byte)'Z';
        return length + 1;
    }

    private static bool TryAddTime(ReadOnlySpan<byte> text, ref long ticks)
    {
        if (text.Length < 6 || text[0] is not ((byte)'T' or (byte)'t' or (byte)' ') || text[3] != (byte)':')
        {
            return false;
        }

        int hour = Number(text, 1, 2), minute = Number(text, 4, 2), second = 0;
        int i = 6;
        if (i < text.Length && text[i] == (byte)':')
        {
            second = Number(text, i + 1, 2);
            i += 3;
        }

        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
        {
            return false;
        }

        ticks += (((hour * 60L) + minute) * TimeSpan.TicksPerMinute) + (second * TimeSpan.TicksPerSecond);
        if (i < text.Length && text[i] == (byte)'.' && !TryAddFraction(text, ref i, ref ticks))
        {
            return false;
        }

        return TrySubtractOffset(text.Slice(i), ref ticks);
    }

    private static bool TryAddFraction(ReadOnlySpan<byte> text, ref int i, ref long ticks)
    {
        int first = ++i;
        long unit = TimeSpan.TicksPerSecond;
        while (i < text.Length && Number(text, i, 1) is int digit and >= 0)
        {
            unit /= 10;
            ticks += digit * unit;
            i++;
        }

        return i > first;
    }

    private static bool TrySubtractOffset(ReadOnlySpan<byte> text, ref long ticks)
    {
        if (text.IsEmpty || (text.Length == 1 && text[0] is (byte)'Z' or (byte)'z'))
        {
            return true;
        }

        int minutesAt = text.Length switch { 3 => 0, 5 => 3, 6 when text[3] == (byte)':' => 4, _ => -1 };
        if (minutesAt < 0 || text[0] is not ((byte)'+' or (byte)'-'))
        {
            return false;
        }

        int hours = Number(text, 1, 2), minutes = minutesAt == 0 ? 0 : Number(text, minutesAt, 2);
        if (hours is < 0 or > 14 || minutes is < 0 or > 59)
        {
            return false;
        }

        long offset = ((hours * 60L) + minutes) * TimeSpan.TicksPerMinute;
        ticks -= text[0] == (byte)'-' ? -offset : offset;
        return true;
    }

    /// <summary>The number that the digits stand for, -1 when they are none.</summary>
    private static int Number(ReadOnlySpan<byte> text, int start, int count)
    {
        if (start + count > text.Length)
        {
            return -1;
        }

        int value = 0;
        for (int i = start; i < start + count; i++)
        {
            int digit = text[i] - '0';
            if (digit is < 0 or > 9)
            {
                return -1;
            }

            value = (value * 10) + digit;
        }

        return value;
    }

    private static void Put(Span<byte> target, int value)
    {
        for (int i = target.Length - 1; i >= 0; i--)
        {
            target[i] = (byte)('0' + (value % 10));
            value /= 10;
        }
    }
}
