using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Reads <c>info</c>, <c>servers</c> and <c>tags</c>.</summary>
internal sealed class DocumentHead(NodeReader reader)
{
    public string? Title { get; private set; }

    public string? Version { get; private set; }

    public Mark VersionMark { get; private set; }

    public List<Server> Servers { get; } = [];

    public List<Tag> Tags { get; } = [];

    public void ReadInfo()
    {
        if (!reader.EnterMapping(FindingKind.Quality)) return;
        while (reader.NextKey(out string key))
        {
            if (key == "title") Title = reader.ReadText();
            else if (key == "version") ReadVersion();
            else reader.Skip();
        }
    }

    private void ReadVersion()
    {
        VersionMark = reader.Mark;
        Version = reader.ReadText();
    }

    public void ReadServers()
    {
        if (!reader.EnterSequence(FindingKind.Quality)) return;
        while (reader.NextItem())
        {
            (string? url, string? description, _, _) = ReadDescribed("url");
            if (url is not null) Servers.Add(new Server(url, description));
        }
    }

    public void ReadTags()
    {
        if (!reader.EnterSequence(FindingKind.Quality)) return;
        while (reader.NextItem())
        {
            (string? name, string? description, string? link, Mark mark) = ReadDescribed("name");
            if (name is not null) Tags.Add(new Tag(name, description, mark) { DocumentationUrl = link });
        }
    }

    private (string? Value, string? Description, string? Link, Mark Mark) ReadDescribed(string valueKey)
    {
        Mark mark = reader.Mark;
        string? value = null;
        string? description = null;
        string? link = null;
        if (!reader.EnterMapping(FindingKind.Quality)) return default;
        while (reader.NextKey(out string key))
        {
            if (key == valueKey) value = reader.ReadText();
            else if (key == "description") description = reader.ReadText();
            else if (key == "externalDocs") link = ExternalDocs.ReadUrl(reader);
            else reader.Skip();
        }
        return (value, description, link, mark);
    }
}
