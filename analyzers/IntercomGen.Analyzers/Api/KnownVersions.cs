namespace IntercomGen.Analyzers.Api;

/// <summary>The versions that the API is known to have, whatever a description lists: an old one ends at the versions of its day.</summary>
internal static class KnownVersions
{
    public const string Newest = "2.16";

    // Taken at any time, listed by few descriptions.
    private static readonly string[] s_moving = ["Preview", "Unstable"];

    private static readonly Version s_first = new(2, 0);
    private static readonly Version s_newest = new(Newest);

    public static bool Contains(string version) =>
        s_moving.Contains(version, StringComparer.OrdinalIgnoreCase) || (Number(version) is { } number && number >= s_first && number <= s_newest);

    /// <summary>The number that a version is; null when it has not the form of one.</summary>
    public static Version? Number(string version) =>
        Version.TryParse(version, out Version? number) && number.Build < 0 && number.ToString() == version ? number : null;
}
