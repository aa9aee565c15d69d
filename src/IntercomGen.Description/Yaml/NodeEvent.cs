namespace IntercomGen.Description.Yaml;

/// <summary>What the parser met.</summary>
internal enum NodeEventKind
{
    /// <summary>The document is over.</summary>
    End,
    Scalar,
    MappingStart,
    MappingEnd,
    SequenceStart,
    SequenceEnd,
    Alias,
}

/// <summary>One step through a YAML or JSON text, the same for both.</summary>
/// <param name="kind">What was met.</param>
/// <param name="text">The text of a scalar, the anchor's name of an alias.</param>
/// <param name="isPlain">Whether a scalar stands without quotes, so that it may be a number, a boolean or null.</param>
/// <param name="anchor">The anchor on the node that begins here.</param>
/// <param name="mark">Where it stands.</param>
internal readonly struct NodeEvent(NodeEventKind kind, string text, bool isPlain, string? anchor, Mark mark)
{
    public NodeEventKind Kind { get; } = kind;

    public string Text { get; } = text;

    public bool IsPlain { get; } = isPlain;

    public string? Anchor { get; } = anchor;

    public Mark Mark { get; } = mark;

    /// <summary>The events that an alias stands for; empty when its anchor is unknown.</summary>
    public EventRange Target { get; init; }

    public static NodeEvent Structure(NodeEventKind kind, Mark mark, string? anchor = null) => new(kind, "", false, anchor, mark);

    /// <summary>The same alias, bound to what it stands for.</summary>
    public NodeEvent WithTarget(EventRange target) => new(Kind, Text, IsPlain, Anchor, Mark) { Target = target };
}

/// <summary>A run of recorded events, its end exclusive.</summary>
internal readonly record struct EventRange(int Start, int End);

/// <summary>Where events come from.</summary>
internal interface IEventSource
{
    /// <summary>The next event; after <see cref="NodeEventKind.End"/> only that.</summary>
    /// <exception cref="UnreadableException">The text is not well formed.</exception>
    NodeEvent Read();
}
