using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Upgrade;
using IntercomGen.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers;

/// <summary>One compilation's use of Intercom. All rules share it; what a rule does not ask for is not computed.</summary>
internal sealed class IntercomProject
{
    private static readonly ConditionalWeakTable<Compilation, IntercomProject> s_projects = new();

    private readonly Compilation _compilation;
    private readonly AnalyzerOptions _options;
    private readonly Lazy<ImmutableArray<ApiIndex>> _apis;
    private readonly Lazy<IReadOnlyDictionary<string, ApiIndex>> _clients;
    private readonly Lazy<bool> _hasClient;
    private readonly Lazy<RawHttp?> _http;
    private readonly ConcurrentDictionary<SyntaxTree, ImmutableArray<RawCall>> _calls = new();

    private IntercomProject(Compilation compilation, AnalyzerOptions options)
    {
        _compilation = compilation;
        _options = options;
        _apis = new Lazy<ImmutableArray<ApiIndex>>(ReadDescriptions);
        _clients = new Lazy<IReadOnlyDictionary<string, ApiIndex>>(ReadClients);
        _hasClient = new Lazy<bool>(() => EmittedClient.IsIn(compilation));
        _http = new Lazy<RawHttp?>(ReadHttp);
    }

    /// <summary>The descriptions that the project's clients are made of, in the order of the project file.</summary>
    public ImmutableArray<ApiIndex> Apis => _apis.Value;

    /// <summary>The description of the client that the project emits into a namespace; null when that client is another project's.</summary>
    public ApiIndex? ApiOfClient(string scope) => _clients.Value.TryGetValue(scope, out ApiIndex? api) ? api : null;

    /// <summary>The namespace of the client of a version.</summary>
    public string? ClientOf(string version) => _clients.Value
        .Where(client => string.Equals(client.Value.Version, version, StringComparison.OrdinalIgnoreCase))
        .Select(static client => client.Key).FirstOrDefault();

    /// <summary>The descriptions that come next, and what they change.</summary>
    public ProjectUpgrades Upgrades => ProjectUpgrades.Of(_compilation, _options);

    /// <summary>Whether an emitted client is in the project or in what it references.</summary>
    public bool HasClient => _hasClient.Value;

    /// <summary>Whether the project's own source names a host of Intercom, or its version header.</summary>
    public bool HasRawHttp => _http.Value is not null;

    /// <summary>Whether any file of the project names the version header; where set-up cannot be followed, this is enough to believe in it.</summary>
    public bool MentionsVersionHeader => _http.Value is { MentionsVersionHeader: true };

    /// <summary>The regions of the base addresses that the project's own clients are given.</summary>
    public IReadOnlyList<string> BaseRegions => _http.Value?.BaseRegions ?? [];

    /// <summary>Every place that sets the version header.</summary>
    public IReadOnlyList<VersionSetting> VersionSettings => _http.Value?.Graph.Versions ?? [];

    /// <summary>The calls by which a shared client gets the version header again and again.</summary>
    public IReadOnlyList<RepeatedHeader> RepeatedHeaders => _http.Value?.Repeated ?? [];

    public static IntercomProject Of(Compilation compilation, AnalyzerOptions options) =>
        s_projects.GetValue(compilation, key => new IntercomProject(key, options));

    /// <summary>The raw HTTP calls to Intercom that a file makes.</summary>
    public ImmutableArray<RawCall> CallsIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (_http.Value is not { } http) return [];
        if (_calls.TryGetValue(tree, out ImmutableArray<RawCall> known)) return known;
        AnalyzerConfigOptions options = _options.AnalyzerConfigOptionsProvider.GetOptions(tree);
        ImmutableArray<RawCall> calls =
            [.. http.RequestsIn(tree, cancellationToken)
                .Select(request => RawCallReader.TryRead(request, http, host => AnalyzerSettings.IsIntercom(host, options)))
                .OfType<RawCall>()
                .Where(call => !AnalyzerSettings.IsIgnored(call.Path, options))];
        return _calls.GetOrAdd(tree, calls);
    }

    /// <summary>The description that a call is held against: the one of the version it sends, else the only one. Null when several could be meant.</summary>
    public ApiIndex? ApiFor(RawCall call)
    {
        if (Apis.Length < 2) return Apis.FirstOrDefault();
        HashSet<string> sent = new(call.Versions.Select(static version => version.Text), StringComparer.OrdinalIgnoreCase);
        return sent.Count == 1 ? Apis.FirstOrDefault(api => sent.Contains(api.Version)) : null;
    }

    private Dictionary<string, ApiIndex> ReadClients()
    {
        ImmutableArray<DescriptionInput> inputs = [.. _options.AdditionalFiles
            .Select(file => DescriptionInput.TryRead(file, _options.AnalyzerConfigOptionsProvider, CancellationToken.None)).OfType<DescriptionInput>()];
        ClientRequests clients = ClientRequestReader.Read(inputs, ConsumerFacts.Of(_compilation, _options.AnalyzerConfigOptionsProvider.GlobalOptions));
        return clients.Requests.ToDictionary(
            static client => client.Settings.Namespace, static client => ApiIndex.Of(client.Description), StringComparer.Ordinal);
    }

    private ImmutableArray<ApiIndex> ReadDescriptions() =>
        [.. _options.AdditionalFiles
            .Select(file => DescriptionInput.TryRead(file, _options.AnalyzerConfigOptionsProvider, CancellationToken.None))
            .Where(static input => input is { IsTarget: false, Description.Operations.IsEmpty: false })
            .Select(static input => ApiIndex.Of(input!.Description))];

    private RawHttp? ReadHttp()
    {
        List<SyntaxTree> own = [.. _compilation.SyntaxTrees.Where(static tree => !SourceScan.IsGenerated(tree))];
        bool named = own.Exists(Names);
        return named && _compilation.GetTypeByMetadataName("System.Net.Http.HttpClient") is not null
            ? new RawHttp(_compilation, own, (tree, host) => AnalyzerSettings.IsIntercom(host, _options.AnalyzerConfigOptionsProvider.GetOptions(tree)), Names)
            : null;

        bool Names(SyntaxTree tree) =>
            SourceScan.Of(tree, CancellationToken.None) is { MentionsIntercomHost: true } or { MentionsVersionHeader: true }
                || NamesExtraHost(tree);
    }

    private bool NamesExtraHost(SyntaxTree tree)
    {
        AnalyzerConfigOptions options = _options.AnalyzerConfigOptionsProvider.GetOptions(tree);
        return AnalyzerSettings.Values(options, AnalyzerSettings.ExtraHosts)
            .Any(host => tree.GetText().ToString().IndexOf(host, StringComparison.OrdinalIgnoreCase) >= 0);
    }
}
