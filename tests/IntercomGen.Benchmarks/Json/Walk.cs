using System.Text.Json;

namespace IntercomGen.Benchmarks.Json;

/// <summary>What everything is compared with: going over the tokens of a text.</summary>
internal static class Walk
{
    public static int Tokens(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        int tokens = 0;
        while (reader.Read()) tokens++;
        return tokens;
    }

    /// <summary>The same, making a string of every text.</summary>
    public static int Strings(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        int length = 0;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String) length += reader.GetString()!.Length;
        }

        return length;
    }
}
