using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using IntercomGen.Description;
using IntercomGen.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Upgrade;

/// <summary>The <c>Target</c> descriptions of a project, and which client each is meant for.</summary>
internal sealed class ProjectUpgrades
{
    private static readonly ConditionalWeakTable<Compilation, ProjectUpgrades> s_known = new();

    private readonly List<DescriptionInput> _targets;
    private readonly List<ClientRequest> _clients = [];
    private readonly ConcurrentDictionary<string, ClientUpgrade?> _byNamespace = new(StringComparer.Ordinal);

    private HashSet<string>? _gone;

    private ProjectUpgrades(Compilation compilation, AnalyzerOptions options)
    {
        AnalyzerConfigOptionsProvider settings = options.AnalyzerConfigOptionsProvider;
        List<DescriptionInput> inputs = [.. options.AdditionalFiles
            .Select(file => DescriptionInput.TryRead(file, settings, CancellationToken.None)).OfType<DescriptionInput>()];
        _targets = inputs.FindAll(static input => input is { IsTarget: true, Description.Operations.IsEmpty: false });
        if (_targets.Count == 0) return;
        _clients.AddRange(ClientRequestReader.Read([.. inputs], ConsumerFacts.Of(compilation, settings.GlobalOptions)).Requests);
    }

    /// <summary>Whether there is no description to compare with.</summary>
    public bool IsEmpty => _targets.Count == 0;

    public static ProjectUpgrades Of(Compilation compilation, AnalyzerOptions options) =>
        s_known.GetValue(compilation, key => new ProjectUpgrades(key, options));

    /// <summary>What becomes of the client in a namespace; null when it is no client's, or no <c>Target</c> is meant for it.</summary>
    public ClientUpgrade? For(INamespaceSymbol? scope)
    {
        if (scope is null || scope.IsGlobalNamespace || IsEmpty) return null;
        return _byNamespace.GetOrAdd(scope.ToDisplayString(), name => scope.GetTypeMembers(EmittedClient.Marker).IsEmpty ? null : Create(name));
    }

    /// <summary>What becomes of calls that are held against a description.</summary>
    public ClientUpgrade? For(ApiDescription description)
    {
        // A description whose client could not be emitted is compared all the same.
        string? name = _clients.Find(client => ReferenceEquals(client.Description, description))?.Settings.Namespace;
        return name is null ? null : _byNamespace.GetOrAdd(name, Create);
    }

    /// <summary>Whether a word is the name of an emitted type that a target lacks. A word that is not needs no binding.</summary>
    public bool MayBeGone(string name, Compilation compilation) => (_gone ??= Gone(compilation)).Contains(name);

    private HashSet<string> Gone(Compilation compilation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<INamespaceSymbol>();
        open.Push(compilation.GlobalNamespace);
        while (open.Count > 0)
        {
            INamespaceSymbol scope = open.Pop();
            foreach (INamespaceSymbol inner in scope.GetNamespaceMembers()) open.Push(inner);
            if (For(scope) is not { } upgrade) continue;
            foreach (INamedTypeSymbol type in scope.GetTypeMembers())
            {
                if (!upgrade.Target.HasType(type.Name) && MemberChanges.IsOfDescription(type)) names.Add(type.Name);
            }
        }
        return names;
    }

    // A Target that names a namespace is meant for the client there; one that names none, for every client.
    private ClientUpgrade? Create(string name)
    {
        DescriptionInput? target = _targets.Find(input => input.Namespace == name) ?? _targets.Find(static input => input.Namespace.Length == 0);
        if (target is null) return null;
        ClientRequest? client = _clients.Find(client => client.Settings.Namespace == name);
        return new ClientUpgrade(TargetClient.Of(target.Description), client?.Description);
    }
}
