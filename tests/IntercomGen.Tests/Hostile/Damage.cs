using System.Text;
using System.Text.Json;
using CsCheck;

namespace IntercomGen.Tests.Hostile;

/// <summary>What happens to documents on their way: cut, spliced, with bytes changed or put in.</summary>
internal static class Damage
{
    private static readonly byte[][] s_inserts = [.. new[]
    {
        "\\", "\"", ",", ":", "\\ud800", "\\udc00", "\\ud83d\\ude00", "\\u12", "\\x", "0", "-", ".", "e", "+", "/", "/**/", "\t", "\n", "\u0001", "\u007f", "[",
        "{", "]", "}", " ", "\0", "NaN", "1", "\ufeff", "é",
    }.Select(Encoding.UTF8.GetBytes), [0xC3], [0xFF], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80]];

    // Places are given in thousandths, so that they fit documents of any length.
    private static readonly Gen<int> s_place = Gen.Int[0, 1000];

    public static Gen<Func<byte[], byte[]>> Any { get; } = Gen.OneOf(
        s_place.Select(static at => (Func<byte[], byte[]>)(json => json[..At(json, at)])),
        Gen.Select(s_place, s_place, static (end, start) => (Func<byte[], byte[]>)(json => [.. json[..At(json, end)], .. json[At(json, start)..]])),
        Gen.Select(s_place, Gen.OneOf(s_inserts), static (at, insert) =>
            (Func<byte[], byte[]>)(json => [.. json[..At(json, at)], .. insert, .. json[At(json, at)..]])),
        Gen.Select(s_place, Gen.Byte, static (at, value) => (Func<byte[], byte[]>)(json => Changed(json, at, value))),
        Gen.Const((Func<byte[], byte[]>)(static json => json)));

    /// <summary>Whether the framework's own reader takes the text, each of its strings decoded.</summary>
    public static bool IsWellFormed(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) reader.GetString();
            }
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static int At(byte[] json, int thousandths) => json.Length * thousandths / 1000;

    private static byte[] Changed(byte[] json, int at, byte value)
    {
        byte[] changed = [.. json];
        if (changed.Length > 0) changed[Math.Min(At(json, at), json.Length - 1)] = value;
        return changed;
    }
}
