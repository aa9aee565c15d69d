using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IntercomGen.Description.Yaml;

/// <summary>The events of the first document of a YAML text.</summary>
internal sealed class YamlEventSource(TextReader text, FindingList findings) : IEventSource
{
    private const string StringTag = "tag:yaml.org,2002:str";

    private readonly Parser _parser = new(text);
    private bool _ended;

    public NodeEvent Read()
    {
        while (!_ended)
        {
            if (!MoveNext()) break;
            ParsingEvent current = _parser.Current!;
            switch (current)
            {
                case Scalar scalar:
                    return new NodeEvent(NodeEventKind.Scalar, scalar.Value, IsUntyped(scalar), AnchorOf(scalar), MarkOf(scalar));
                case MappingStart start:
                    return NodeEvent.Structure(NodeEventKind.MappingStart, MarkOf(start), AnchorOf(start));
                case MappingEnd:
                    return NodeEvent.Structure(NodeEventKind.MappingEnd, MarkOf(current));
                case SequenceStart start:
                    return NodeEvent.Structure(NodeEventKind.SequenceStart, MarkOf(start), AnchorOf(start));
                case SequenceEnd:
                    return NodeEvent.Structure(NodeEventKind.SequenceEnd, MarkOf(current));
                case AnchorAlias alias:
                    return new NodeEvent(NodeEventKind.Alias, alias.Value.Value, false, null, MarkOf(alias));
                case DocumentEnd:
                    FinishDocument();
                    break;
            }
        }
        _ended = true;
        return default;
    }

    private static bool IsUntyped(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && (scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific || scalar.Tag.Value != StringTag);

    private static string? AnchorOf(YamlDotNet.Core.Events.NodeEvent node) => node.Anchor.IsEmpty ? null : node.Anchor.Value;

    private static Mark MarkOf(ParsingEvent node) => new((int)node.Start.Line, (int)node.Start.Column);

    private void FinishDocument()
    {
        _ended = true;
        if (MoveNext() && _parser.Current is DocumentStart next)
        {
            findings.Add(FindingKind.Quality, "The file has several YAML documents; only the first one is read.", MarkOf(next));
        }
    }

    private bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (YamlException e)
        {
            throw new UnreadableException($"This is not YAML: {Sentence(e.InnerException?.Message ?? e.Message)}", new Mark((int)e.Start.Line, (int)e.Start.Column));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The parser has such slips on some malformed texts; where it stood is all that is known.
            Mark mark = _parser.Current is { } last ? MarkOf(last) : new Mark(1, 1);
            throw new UnreadableException($"This is not YAML: {Sentence(e.Message)}", mark);
        }
    }

    private static string Sentence(string reason) => reason.EndsWith(".", StringComparison.Ordinal) ? reason : reason + ".";
}
