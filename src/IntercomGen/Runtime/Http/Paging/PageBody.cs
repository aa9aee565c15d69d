using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Json;

namespace IntercomGen.Runtime;

/// <summary>Puts the place in the list into a written body; every other byte of it stays.</summary>
internal static class PageBody
{
    public static byte[] WithStartingAfter(byte[]? body, string cursor)
    {
        byte[] pagination = With(Find(body, "pagination"u8), "starting_after"u8, Quote(cursor));
        return With(body, "pagination"u8, pagination);
    }

    public static byte[] WithPage(byte[]? body, string page) => With(body, "page"u8, IsNumber(page) ? Encoding.UTF8.GetBytes(page) : Quote(page));

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        var members = new JsonMembers(json);
        while (members.MoveNext())
        {
            if (members.Name.SequenceEqual(name))
            {
                return members.Value;
            }
        }

        return default;
    }

    private static byte[] With(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        var result = new MemoryStream(json.Length + name.Length + value.Length + 8);
        result.WriteByte((byte)'{');
        var members = new JsonMembers(json);
        while (members.MoveNext())
        {
            if (!members.Name.SequenceEqual(name))
            {
                Append(result, members.Name, members.Value);
            }
        }

        Append(result, name, value);
        result.WriteByte((byte)'}');
        return result.ToArray();
    }

    private static void Append(MemoryStream json, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (json.Length > 1)
        {
            json.WriteByte((byte)',');
        }

        json.WriteByte((byte)'"');
        Append(json, name);
        json.WriteByte((byte)'"');
        json.WriteByte((byte)':');
        Append(json, value);
    }

    private static void Append(MemoryStream json, ReadOnlySpan<byte> bytes)
    {
#if NET8_0_OR_GREATER
        json.Write(bytes);
#else
        json.Write(bytes.ToArray(), 0, bytes.Length);
#endif
    }

    private static bool IsNumber(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) && (text.Length == 1 || text[0] != '0');

    private static byte[] Quote(string text) => Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(text)}\"");
}
