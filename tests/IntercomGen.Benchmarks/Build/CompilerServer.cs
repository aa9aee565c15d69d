namespace IntercomGen.Benchmarks.Build;

/// <summary>A compiler that stays between builds, shared with nobody else.</summary>
/// <param name="Name">What builds find it by.</param>
internal sealed record CompilerServer(string Name);
