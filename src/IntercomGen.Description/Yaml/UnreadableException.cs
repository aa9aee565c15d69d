namespace IntercomGen.Description.Yaml;

/// <summary>Ends the reading of a text of which nothing can be made. It never leaves <see cref="DescriptionReader"/>, which turns it into a finding.</summary>
internal class UnreadableException(string message, Mark mark) : Exception(message)
{
    public Mark Mark { get; } = mark;
}

/// <summary>The text is not YAML.</summary>
internal sealed class YamlFormatException(string message, Mark mark) : UnreadableException(message, mark);

/// <summary>The text is not JSON.</summary>
internal sealed class JsonFormatException(string message, Mark mark) : UnreadableException(message, mark);
