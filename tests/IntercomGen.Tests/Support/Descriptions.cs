using System.Reflection;

namespace IntercomGen.Tests;

/// <summary>The descriptions that tests run on: our own, and the published ones where they are at hand.</summary>
internal static class Descriptions
{
    public static string SpecFolder { get; } = Metadata("SpecFolder");

    public static string TestFolder { get; } = Metadata("TestFolder");

    public static string PublishedFolder { get; } = Path.Combine(Metadata("SharedFolder"), "intercom-openapi");

    public static bool HasPublished => Directory.Exists(PublishedFolder);

    /// <summary>Every description at hand, as a label: <c>spec/x.yaml</c> or <c>published/x.yaml</c>.</summary>
    public static TheoryData<string> All
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (string name in Names()) data.Add(name);
            return data;
        }
    }

    /// <summary>The published descriptions, as labels; one that does not exist where they are missing, so that theories are skipped, not broken.</summary>
    public static TheoryData<string> Published
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (string name in Names().Where(static name => name.StartsWith("published/", StringComparison.Ordinal)).DefaultIfEmpty("published/none.yaml"))
            {
                data.Add(name);
            }
            return data;
        }
    }

    public static IEnumerable<string> Names()
    {
        IEnumerable<string> spec = Directory.GetFiles(SpecFolder, "*.yaml").Select(static path => "spec/" + Path.GetFileName(path));
        IEnumerable<string> published = HasPublished
            ? Directory.GetFiles(PublishedFolder, "*.yaml").Select(static path => "published/" + Path.GetFileName(path))
            : [];
        return spec.Concat(published).Order(StringComparer.Ordinal);
    }

    public static string PathOf(string label)
    {
        string folder = label.StartsWith("spec/", StringComparison.Ordinal) ? SpecFolder : PublishedFolder;
        return Path.Combine(folder, Path.GetFileName(label));
    }

    public static string Read(string label) => File.ReadAllText(PathOf(label));

    private static string Metadata(string key) =>
        typeof(Descriptions).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

/// <summary>A theory over published descriptions; skipped, and said so, where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = Descriptions.HasPublished ? null : "The published descriptions are not at hand.";
}

/// <summary>A test over published descriptions; skipped, and said so, where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = Descriptions.HasPublished ? null : "The published descriptions are not at hand.";
}
