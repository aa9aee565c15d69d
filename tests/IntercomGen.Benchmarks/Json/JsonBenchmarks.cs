using BenchmarkDotNet.Attributes;
using IntercomGen.Benchmarks.Measuring;

namespace IntercomGen.Benchmarks.Json;

/// <summary>The same comparison under BenchmarkDotNet, for those who want its statistics: <c>-- bdn</c>.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private byte[] _json = [];
    private Peers? _peers;

    /// <summary>The payload.</summary>
    [Params("contact", "conversation_list_150", "conversations_with_parts_50")]
    public string Payload { get; set; } = "";

    /// <summary>Loads the payload.</summary>
    [GlobalSetup]
    public void Setup()
    {
        string folder = Folders.Payloads ?? throw new InvalidOperationException("The folder of recorded payloads is missing.");
        _json = File.ReadAllBytes(Path.Combine(folder, Payload + ".json"));
        _peers = Peers.Of(Payload);
    }

    /// <summary>The bare walk.</summary>
    [Benchmark(Baseline = true)]
    public int Tokens() => Walk.Tokens(_json);

    /// <summary>The emitted models.</summary>
    [Benchmark]
    public object Emitted() => _peers!.Ours.Read(_json);

    /// <summary>System.Text.Json's source generation.</summary>
    [Benchmark]
    public object SourceGenerated() => _peers!.SourceGenerated.Read(_json);
}
