using System.Globalization;

namespace IntercomGen.Description.Yaml;

/// <summary>What an unquoted scalar is by the core schema of YAML 1.2, in which <c>yes</c> and <c>off</c> are plain text.</summary>
internal static class CoreScalar
{
    public static bool IsNull(string text) => text.Length switch
    {
        0 => true,
        1 => text[0] == '~',
        4 => text is "null" or "Null" or "NULL",
        _ => false,
    };

    public static bool? Boolean(string text) => text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };

    /// <summary>
    /// <see cref="JsonTypes.Integer"/>, <see cref="JsonTypes.Number"/>, <see cref="JsonTypes.Boolean"/> or <see cref="JsonTypes.String"/>; null is asked
    /// before.
    /// </summary>
    public static JsonTypes TypeOf(string text)
    {
        if (text.Length == 0) return JsonTypes.String;
        char first = text[0];
        if (first is 't' or 'f' or 'T' or 'F') return Boolean(text) is null ? JsonTypes.String : JsonTypes.Boolean;
        if (first is not ('-' or '+' or '.' or (>= '0' and <= '9'))) return JsonTypes.String;
        return IsInteger(text) ? JsonTypes.Integer : IsDecimal(text) ? JsonTypes.Number : JsonTypes.String;
    }

    /// <summary>Whether the text is a number that JSON writes the same way.</summary>
    public static bool IsJsonNumber(string text)
    {
        int start = text[0] == '-' ? 1 : 0;
        if (start == text.Length || text[start] is < '0' or > '9' || text[text.Length - 1] == '.') return false;
        bool leadingZero = text[start] == '0' && start + 1 < text.Length && text[start + 1] is >= '0' and <= '9';
        return !leadingZero && TypeOf(text) is (JsonTypes.Integer or JsonTypes.Number) && text.IndexOf(".e", StringComparison.OrdinalIgnoreCase) < 0;
    }

    /// <summary>A finite number, or null.</summary>
    public static double? Number(string text) =>
        TypeOf(text) is JsonTypes.Integer or JsonTypes.Number
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
        && !double.IsInfinity(number) && !double.IsNaN(number) ? number : null;

    private static bool IsInteger(string text)
    {
        int start = text[0] is '-' or '+' ? 1 : 0;
        if (start == text.Length) return false;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9') return false;
        }
        return true;
    }

    // [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
    private static bool IsDecimal(string text)
    {
        int i = text[0] is '-' or '+' ? 1 : 0;
        int whole = Digits(text, ref i);
        int fraction = 0;
        if (i < text.Length && text[i] == '.')
        {
            i++;
            fraction = Digits(text, ref i);
        }
        if (whole + fraction == 0) return false;
        if (i < text.Length && text[i] is ('e' or 'E'))
        {
            i++;
            if (i < text.Length && text[i] is ('-' or '+')) i++;
            if (Digits(text, ref i) == 0) return false;
        }
        return i == text.Length;
    }

    private static int Digits(string text, ref int i)
    {
        int start = i;
        while (i < text.Length && text[i] is >= '0' and <= '9') i++;
        return i - start;
    }
}
