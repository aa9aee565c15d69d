using System.Text;
using IntercomGen.Model;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Emit;

/// <summary>The runtime: ordinary C# that is compiled and tested in <c>Runtime/</c> and emitted into the namespace of the client.</summary>
internal static class RuntimeFiles
{
    private const string Prefix = "Runtime/";

    private static readonly ClientFacts s_noClient = new("", "internal");

    private static readonly Lazy<List<RuntimeSource>> s_sources = new(Load);

    /// <summary>The types that the runtime brings; no model may have their names.</summary>
    public static IEnumerable<string> TypeNames => s_typeNames.Value;

    /// <summary>The types that the compiler asks for by name and that some frameworks lack, by metadata name.</summary>
    public static IEnumerable<string> Polyfills => s_sources.Value.Select(static source => source.Polyfill).OfType<string>();

    private static readonly Lazy<List<string>> s_typeNames = new(FindTypeNames);

    /// <summary>Hint name and text of each file, for one client.</summary>
    public static IEnumerable<(string Hint, string Text)> Emit(ClientFacts facts, FrameworkFacts framework) =>
        Emit(s_sources.Value.Where(source => source.Polyfill is null && source.IsFor(framework)), facts, framework);

    /// <summary>The types that the compiler asks for and the consumer lacks: once for all clients of a project, for their names are fixed.</summary>
    public static void AddPolyfills(SourceProductionContext output, bool hasClient, FrameworkFacts framework)
    {
        if (!hasClient) return;
        IEnumerable<RuntimeSource> polyfills = s_sources.Value.Where(source => source.Polyfill is not null && source.IsFor(framework));
        foreach ((string hint, string text) in Emit(polyfills, s_noClient, framework)) output.AddSource(hint, text);
    }

    private static IEnumerable<(string Hint, string Text)> Emit(IEnumerable<RuntimeSource> sources, ClientFacts facts, FrameworkFacts framework)
    {
        foreach (RuntimeSource source in sources)
        {
            string adapted = Adapt(source.Text, facts, framework, out bool any);
            if (any) yield return (source.Hint, adapted);
        }
    }

    private static string Adapt(string text, ClientFacts facts, FrameworkFacts framework, out bool any)
    {
        var result = new StringBuilder(text.Length + 200);
        foreach (string line in SourceHeader.Head) result.Append(line).Append('\n');
        var conditions = new Stack<bool>();
        var usings = new List<string>();
        bool begun = false;
        any = false;
        foreach (string line in text.Split('\n'))
        {
            if (line.StartsWith("#if ", StringComparison.Ordinal)) conditions.Push(Holds(line.Substring(4).Trim(), framework));
            else if (line.StartsWith("#else", StringComparison.Ordinal)) conditions.Push(!conditions.Pop());
            else if (line.StartsWith("#endif", StringComparison.Ordinal)) conditions.Pop();
            else if (conditions.All(static condition => condition))
            {
                any |= IsDeclaration(line);
                if (line.StartsWith("using ", StringComparison.Ordinal)) usings.Add(SourceHeader.Using(line.Substring(6).TrimEnd(';')));
                else if (begun |= line.Length > 0) result.Append(Line(line, facts, usings)).Append('\n');
            }
        }
        return result.ToString().TrimEnd('\n') + "\n";
    }

    private static string Line(string line, ClientFacts facts, List<string> usings)
    {
        if (line.StartsWith("namespace ", StringComparison.Ordinal))
        {
            string name = line == "namespace IntercomGen.Runtime;" ? $"namespace {facts.Namespace};" : line;
            return usings.Count == 0 ? name : name + "\n" + string.Concat(usings.Select(static name => "\n" + name));
        }
        return line.StartsWith("public ", StringComparison.Ordinal) ? facts.Access + line.Substring(6) : line;
    }

    private static bool Holds(string condition, FrameworkFacts framework) => condition switch
    {
        "NET8_0_OR_GREATER" => framework.Net8,
        "!NET8_0_OR_GREATER" => !framework.Net8,
        "NET9_0_OR_GREATER" => framework.Net9,
        "!NET9_0_OR_GREATER" => !framework.Net9,
        _ => throw new InvalidOperationException($"The runtime may not ask for '{condition}'."),
    };

    private static bool IsDeclaration(string line) =>
        line.StartsWith("public ", StringComparison.Ordinal)
            || line.StartsWith("internal ", StringComparison.Ordinal)
            || line.StartsWith("namespace System", StringComparison.Ordinal);

    private static List<RuntimeSource> Load()
    {
        var sources = new List<RuntimeSource>();
        System.Reflection.Assembly assembly = typeof(RuntimeFiles).Assembly;
        IEnumerable<string> names = assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal));
        foreach (string name in names.OrderBy(static name => name, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name));
            sources.Add(RuntimeSource.Of(name, RuntimeText.Of(reader.ReadToEnd())));
        }
        return sources;
    }

    private static List<string> FindTypeNames()
    {
        var names = new List<string>();
        foreach (RuntimeSource source in s_sources.Value)
        {
            AddTypeNames(source.Text, "\npublic ", names);
            AddTypeNames(source.Text, "\ninternal ", names);
        }
        return names;
    }

    private static void AddTypeNames(string text, string modifier, List<string> names)
    {
        for (int start = text.IndexOf(modifier, StringComparison.Ordinal); start >= 0; start = text.IndexOf(modifier, start + 1, StringComparison.Ordinal))
        {
            int end = text.IndexOf('\n', start + 1);
            string line = text.Substring(start + 1, (end < 0 ? text.Length : end) - start - 1);
            string[] words = line.Split(' ', '<', '(', ':', ';');
            int kind = Array.FindIndex(words, static word => word is "class" or "struct" or "interface" or "enum" or "record" or "delegate");
            if (kind < 0) continue;
            // The name of a delegate follows its return type.
            string name = words[kind] == "delegate" ? NameBefore(line, '(') : words[kind + 1];
            if (name.Length > 0) names.Add(name);
        }
    }

    private static string NameBefore(string line, char end)
    {
        string head = line.Substring(0, Math.Max(0, line.IndexOf(end)));
        string name = head.Substring(head.LastIndexOf(' ') + 1);
        int generic = name.IndexOf('<');
        return generic < 0 ? name : name.Substring(0, generic);
    }
}
