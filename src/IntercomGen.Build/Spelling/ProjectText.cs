using System.Xml;
using System.Xml.Linq;
using IntercomGen.Description;

namespace IntercomGen.Build.Spelling;

/// <summary>A project file, or one that it imports, as it is written: the build knows values, and not where they stand.</summary>
internal sealed class ProjectText
{
    private readonly XElement _root;

    private ProjectText(string path, XElement root) => (Path, _root) = (path, root);

    public string Path { get; }

    /// <summary>The properties that it sets.</summary>
    public IEnumerable<XElement> Properties => Within("PropertyGroup");

    /// <summary>The items that it names.</summary>
    public IEnumerable<XElement> Items => Within("ItemGroup");

    /// <summary>Reads a file; null when it is not there, or no XML, which the build itself complains of.</summary>
    public static ProjectText? TryRead(string path)
    {
        if (path.Length == 0 || !File.Exists(path)) return null;
        try
        {
            return XDocument.Load(path, LoadOptions.SetLineInfo).Root is { } root ? new ProjectText(path, root) : null;
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether it has a text, such as <c>$(Name)</c>, in a value or an attribute.</summary>
    public bool Uses(string text) => _root.DescendantsAndSelf().Any(element =>
        element.Attributes().Select(static attribute => attribute.Value).Concat(element.Nodes().OfType<XText>().Select(static node => node.Value))
            .Any(value => value.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0));

    /// <summary>Where an item gets metadata of a name: as an attribute, or as an element.</summary>
    public Mark PlaceOf(string metadata)
    {
        foreach (XElement item in Items)
        {
            XObject? written = item.Attributes().FirstOrDefault(attribute => Is(attribute.Name));
            written ??= item.Elements().FirstOrDefault(element => Is(element.Name));
            if (written is not null) return PlaceOf(written);
        }
        return default;

        bool Is(XName name) => string.Equals(name.LocalName, metadata, StringComparison.OrdinalIgnoreCase);
    }

    public static Mark PlaceOf(XObject node) => node is IXmlLineInfo place && place.HasLineInfo() ? new Mark(place.LineNumber, place.LinePosition) : default;

    // Older project files have a namespace.
    private IEnumerable<XElement> Within(string group) => _root.Descendants().Where(element => element.Parent?.Name.LocalName == group);
}
