using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.Tests;

/// <summary>The events of a text: kind, place and text of each, to the last.</summary>
internal static class EventList
{
    /// <summary>As the parser reads it; null when it cannot.</summary>
    public static List<string>? OfParser(string text)
    {
        using var characters = new StringReader(text);
        try
        {
            return Of(new YamlEventSource(characters, new FindingList()));
        }
        catch (YamlFormatException)
        {
            return null;
        }
    }

    /// <summary>As it is read without the parser; null when it is left to it.</summary>
    public static List<string>? OfBlocks(string text)
    {
        try
        {
            return Of(new BlockEventSource(text));
        }
        catch (UnclearException)
        {
            return null;
        }
    }

    private static List<string> Of(IEventSource source)
    {
        var events = new List<string>();
        for (NodeEvent node = source.Read(); node.Kind != NodeEventKind.End; node = source.Read())
        {
            // Where something ends is told to nobody.
            bool ends = node.Kind is NodeEventKind.MappingEnd or NodeEventKind.SequenceEnd;
            events.Add(ends ? node.Kind.ToString() : $"{node.Kind} {node.Mark} {(node.IsPlain ? "plain " : "")}{node.Text}");
        }
        return events;
    }
}
