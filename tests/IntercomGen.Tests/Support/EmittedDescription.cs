using System.Collections.Concurrent;
using IntercomGen.Description;
using IntercomGen.Model;
using IntercomGen.Planning;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Tests;

/// <summary>What is emitted for a description at hand, compiled once for all tests: compiling is what costs.</summary>
internal sealed class EmittedDescription
{
    private static readonly ConcurrentDictionary<string, Lazy<EmittedDescription>> s_known = new(StringComparer.Ordinal);

    private EmittedDescription(string label)
    {
        string text = Descriptions.Read(label);
        Description = DescriptionReader.Read(text);
        Plan = ClientPlanner.Plan(Description, new ClientSettings("Intercom", "public", default), default);
        GeneratorDriverRunResult result = Generation.Run(text);
        Errors = string.Join("\n", result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Emitted = new EmittedAssembly(result);
    }

    public ApiDescription Description { get; }

    public ClientModel Plan { get; }

    /// <summary>The errors of the generator; empty when there is none.</summary>
    public string Errors { get; }

    public EmittedAssembly Emitted { get; }

    /// <summary>What is emitted for the description with a label.</summary>
    public static EmittedDescription Of(string label) =>
        s_known.GetOrAdd(label, static key => new Lazy<EmittedDescription>(() => new EmittedDescription(key))).Value;
}
