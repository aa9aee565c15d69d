using System;
using System.Security.Cryptography;
using System.Text;

namespace IntercomGen.Runtime;

/// <summary>The signature of a webhook's body: HMAC-SHA1 over its bytes, in hexadecimal digits behind <c>sha1=</c>.</summary>
internal static class WebhookSignature
{
    private const string Prefix = "sha1=";
    private const int Size = 20;

    /// <summary>Refuses an empty key, with which anybody could sign.</summary>
    public static void CheckSecret(string? clientSecret)
    {
        if (string.IsNullOrEmpty(clientSecret))
        {
            throw new ArgumentException("The client secret is empty; is the setting or environment variable there that it comes from?", nameof(clientSecret));
        }
    }

    public static byte[] Compute(ReadOnlySpan<byte> body, string clientSecret)
    {
        CheckSecret(clientSecret);
        byte[] key = Encoding.UTF8.GetBytes(clientSecret);
#pragma warning disable CA5350 // Intercom signs with SHA-1; as a keyed hash it is not known to be broken.
#if NET8_0_OR_GREATER
        return HMACSHA1.HashData(key, body);
#else
        using var hmac = new HMACSHA1(key);
        return hmac.ComputeHash(body.ToArray());
#endif
#pragma warning restore CA5350
    }

    /// <summary>The bytes that a header value stands for; null when it is no signature.</summary>
    public static byte[]? Decode(string? signature)
    {
        if (signature is null || signature.Length != Prefix.Length + (2 * Size) || !signature.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        byte[] bytes = new byte[Size];
        for (int i = 0; i < Size; i++)
        {
            int high = Digit(signature[Prefix.Length + (2 * i)]);
            int low = Digit(signature[Prefix.Length + (2 * i) + 1]);
            if (high < 0 || low < 0)
            {
                return null;
            }

            bytes[i] = (byte)((high << 4) | low);
        }

        return bytes;
    }

    public static string Encode(byte[] bytes)
    {
        var text = new StringBuilder(Prefix, Prefix.Length + (2 * Size));
        foreach (byte b in bytes)
        {
            text.Append("0123456789abcdef"[b >> 4]).Append("0123456789abcdef"[b & 15]);
        }

        return text.ToString();
    }

#if NET8_0_OR_GREATER
    public static bool AreEqual(byte[] left, byte[] right) => CryptographicOperations.FixedTimeEquals(left, right);
#else
    // Looks at every byte, whatever the first ones say.
    public static bool AreEqual(byte[] left, byte[] right)
    {
        int difference = left.Length ^ right.Length;
        for (int i = 0; i < Size; i++)
        {
            difference |= left[i] ^ right[i];
        }

        return difference == 0;
    }
#endif

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
