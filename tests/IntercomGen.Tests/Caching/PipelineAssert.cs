using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using IntercomGen.Description;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.Tests.Caching;

/// <summary>What the incremental pipeline must keep to.</summary>
internal static class PipelineAssert
{
    /// <summary>Every output was taken from the run before.</summary>
    public static void Unchanged(GeneratorDriverRunResult result) => Assert.Empty(Changed(result));

    /// <summary>The outputs that were made anew: hint name and reason.</summary>
    public static IReadOnlyList<string> Changed(GeneratorDriverRunResult result) =>
    [
        .. result.Results.Single().TrackedOutputSteps.Values.SelectMany(static steps => steps).SelectMany(static step => step.Outputs)
            .Where(static output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .SelectMany(static output => Hints(output.Value).Select(hint => $"{output.Reason} {hint}"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>No value of these steps leads to an object of the compiler, or to something that can change.</summary>
    public static void HoldsNoCompilerState(GeneratorDriverRunResult result, params string[] steps)
    {
        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> tracked = result.Results.Single().TrackedSteps;
        var seen = new HashSet<object>(System.Collections.Generic.ReferenceEqualityComparer.Instance);
        foreach (string step in steps)
        {
            Assert.True(tracked.ContainsKey(step), $"No step is called {step}.");
            foreach (IncrementalGeneratorRunStep run in tracked[step])
            {
                foreach ((object value, _) in run.Outputs) Walk(value, step, seen);
            }
        }
    }

    /// <summary>Looks through a value; fails at the first thing that does not belong in a pipeline.</summary>
    public static void Walk(object? root, string name, HashSet<object> seen)
    {
        var open = new Stack<(object Value, string Path)>();
        Push(root, name);
        while (open.Count > 0)
        {
            (object value, string path) = open.Pop();
            Type type = value.GetType();
            Assert.False(
                value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or AdditionalText or SourceText or SemanticModel,
                $"{path} holds {type.Name}, an object of the compiler.");
            bool wrapped = IsImmutable(type);
            Assert.True(wrapped || value is not (IEnumerable or Delegate) || value is Type, $"{path} holds {type.Name}, which is no value.");
            if (wrapped && value is IEnumerable items)
            {
                int index = 0;
                foreach (object? item in items) Push(item, $"{path}[{index++}]");
                continue;
            }
            for (Type? level = type; level is not null && level != typeof(object); level = level.BaseType)
            {
                foreach (FieldInfo field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    Push(field.GetValue(value), $"{path}.{field.Name}");
                }
            }
        }

        void Push(object? value, string path)
        {
            if (value is null or string or Enum or Type || value.GetType().IsPrimitive) return;
            if (value.GetType().IsValueType || seen.Add(value)) open.Push((value, path));
        }
    }

    private static bool IsImmutable(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(EquatableArray<>) || type.GetGenericTypeDefinition() == typeof(ImmutableArray<>));

    // Outputs of source steps are (sources, diagnostics); the hint names are all that tests need of them.
    private static List<string> Hints(object output)
    {
        var parts = (System.Runtime.CompilerServices.ITuple)output;
        var hints = new List<string>();
        foreach (object? source in (IEnumerable)parts[0]!)
        {
            hints.Add(
                (string)source.GetType().GetProperty("HintName", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(source)!);
        }
        foreach (object? diagnostic in (IEnumerable)parts[1]!) hints.Add(((Diagnostic)diagnostic).Id);
        return hints;
    }
}
