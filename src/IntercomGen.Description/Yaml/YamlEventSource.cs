using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IntercomGen.Description.Yaml;

/// <summary>The events of the first document of a YAML text.</summary>
internal sealed class YamlEventSource : IEventSource
{
    private const string StringTag = "tag:yaml.org,2002:str";

    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly FindingList _findings;
    private bool _ended;

    public YamlEventSource(TextReader text, FindingList findings)
    {
        _scanner = new Scanner(text, skipComments: true);
        _parser = new Parser(_scanner);
        _findings = findings;
    }

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
                    return NodeEvent.Structure(NodeEventKind.MappingStart, StartOf(start), AnchorOf(start));
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

    // [a: b] holds a mapping without braces, and the parser does not say where it begins: then it is where the scanner stands, which is its key.
    private Mark StartOf(MappingStart start) => MarkOf(start.Style == MappingStyle.Flow && start.End.Index == 0 ? _scanner.CurrentPosition : start.Start);

    private static Mark MarkOf(ParsingEvent node) => MarkOf(node.Start);

    private static Mark MarkOf(YamlDotNet.Core.Mark mark) => new((int)mark.Line, (int)mark.Column);

    private void FinishDocument()
    {
        _ended = true;
        if (MoveNext() && _parser.Current is DocumentStart next)
        {
            _findings.Add(FindingKind.Quality, "The file has several YAML documents; only the first one is read.", MarkOf(next));
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
            // Some errors come without a place; then it is where the scanner stands.
            bool placed = e.Start.Line > 1 || e.Start.Column > 1;
            throw NotYaml(e.InnerException ?? e, placed ? MarkOf(e.Start) : MarkOf(_scanner.CurrentPosition));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The parser has such slips on some malformed texts; what they say is of no use to who wrote the text.
            throw new YamlFormatException(
                "This is not YAML: what stands here does not go on what was begun above; look for a bracket, a brace or a quote that is not closed.",
                MarkOf(_scanner.CurrentPosition));
        }
    }

    private static YamlFormatException NotYaml(Exception reason, Mark mark) => new($"This is not YAML: {Sentence(reason.Message)}", mark);

    private static string Sentence(string reason) =>
        char.ToLowerInvariant(reason[0]) + reason.Substring(1) + (reason.EndsWith(".", StringComparison.Ordinal) ? "" : ".");
}
