using IntercomGen.Spec.Tests.Reading;

namespace IntercomGen.Spec.Tests.Support;

/// <summary>The descriptions that the project carries, each parsed once.</summary>
internal static class Versions
{
    public static TheoryData<string> All => ["unstable", "2.16"];

    private static readonly Dictionary<string, Lazy<Node>> Parsed = new()
    {
        ["ours/unstable"] = Load(Path.Combine(Folders.Spec, "intercom-unstable.yaml")),
        ["ours/2.16"] = Load(Path.Combine(Folders.Spec, "intercom-2.16.yaml")),
        ["published/unstable"] = Load(Path.Combine(Folders.Published, "unstable.yaml")),
        ["published/2.16"] = Load(Path.Combine(Folders.Published, "2.16.yaml")),
    };

    public static Node Ours(string version) => Parsed["ours/" + version].Value;

    public static Node Published(string version) => Parsed["published/" + version].Value;

    public static string OurText(string version) => File.ReadAllText(Path.Combine(Folders.Spec, $"intercom-{version}.yaml"));

    private static Lazy<Node> Load(string path) => new(() => Node.Load(path));
}
