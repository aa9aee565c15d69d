using System.Globalization;
using System.Text.Json.Nodes;

namespace FakeIntercom.Schemas;

/// <summary>Plausible scalar values, the same ones for the same place every time.</summary>
internal static class SampleValues
{
    private static readonly string[] s_words = ["alder", "birch", "cedar", "dogwood", "elm", "fir", "ginkgo", "hazel"];

    public static JsonNode Text(string place, string name, string? format, string? owner)
    {
        uint seed = Seed(place);
        return (format, name) switch
        {
            ("date-time", _) => Time(seed).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ("date", _) => Time(seed).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ("uuid", _) => Guid(seed),
            ("email", _) or (_, "email") => $"{Word(seed)}{seed % 1000}@example.com",
            ("uri" or "url", _) or (_, "url") => $"https://example.com/{Word(seed)}/{seed % 1000}",
            (_, "type") => TypeOf(owner),
            (_, "id") => Id(seed).ToString(CultureInfo.InvariantCulture),
            (_, "phone") => $"+3531{seed % 10_000_000:0000000}",
            (_, "body") => $"<p>{Word(seed)}</p>",
            (_, "locale") => "en",
            _ when name.EndsWith("_id", StringComparison.Ordinal) => Id(seed).ToString(CultureInfo.InvariantCulture),
            _ when name.EndsWith("_at", StringComparison.Ordinal) => Time(seed).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            _ when name.EndsWith("_url", StringComparison.Ordinal) => $"https://example.com/{Word(seed)}/{seed % 1000}",
            _ => $"{Word(seed)} {seed % 1000}",
        };
    }

    public static long Whole(string place, string name, string? format)
    {
        uint seed = Seed(place);
        if (format is "date-time" or "timestamp" || name.EndsWith("_at", StringComparison.Ordinal))
        {
            return Time(seed).ToUnixTimeSeconds();
        }

        return name == "id" || name.EndsWith("_id", StringComparison.Ordinal) ? Id(seed) : (seed % 90) + 1;
    }

    public static bool Flag(string place) => Seed(place) % 2 == 0;

    /// <summary>FNV-1a: unlike string.GetHashCode, the same in every process.</summary>
    public static uint Seed(string place) => place.Aggregate(2_166_136_261u, (hash, c) => (hash ^ c) * 16_777_619u);

    private static DateTimeOffset Time(uint seed) => DateTimeOffset.FromUnixTimeSeconds(1_700_000_000 + (seed % 20_000_000));

    private static long Id(uint seed) => 1_000_000 + (seed % 900_000_000);

    private static string Word(uint seed) => s_words[seed % s_words.Length];

    private static string Guid(uint seed) => $"{seed:x8}-0000-4000-8000-{seed:x12}";

    // A list says so, anything else is named by its schema; inline schemas have no name to give.
    private static string TypeOf(string? owner) => owner switch
    {
        null => "object",
        _ when owner.EndsWith("_list", StringComparison.Ordinal) => "list",
        _ => owner,
    };
}
