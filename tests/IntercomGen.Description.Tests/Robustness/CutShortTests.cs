using IntercomGen.Description.OpenApi;
using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.Tests.Robustness;

/// <summary>A parser that stops in the middle, as a slip of its own may make it do.</summary>
public class CutShortTests
{
    [Theory]
    [InlineData("paths", nameof(NodeEventKind.MappingStart))]
    [InlineData("servers", nameof(NodeEventKind.SequenceStart))]
    public void What_has_no_end_is_refused(string key, string opened)
    {
        var source = new Events(
            NodeEvent.Structure(NodeEventKind.MappingStart, new Mark(1, 1)),
            new NodeEvent(NodeEventKind.Scalar, key, true, null, new Mark(2, 1)),
            NodeEvent.Structure(Enum.Parse<NodeEventKind>(opened), new Mark(2, 9)));
        var problem = Assert.Throws<YamlFormatException>(() => new DocumentReader(new NodeReader(source, new FindingList(), CancellationToken.None)).Read());
        Assert.Equal("This is not YAML: the end of what begins here is missing.", problem.Message);
        Assert.True(problem.Mark.Line > 0);
    }

    private sealed class Events(params NodeEvent[] events) : IEventSource
    {
        private int _next;

        public NodeEvent Read() => _next < events.Length ? events[_next++] : default;
    }
}
