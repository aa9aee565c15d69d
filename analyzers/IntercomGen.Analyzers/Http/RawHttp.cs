using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Json;
using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Http;

/// <summary>All requests of the project, and what is set on the clients that send them.</summary>
internal sealed class RawHttp
{
    // A wrapper of a wrapper of a wrapper is as deep as code goes.
    private const int WrapperDepth = 3;

    private readonly SemanticModels _models;
    private readonly Wrappers _wrappers;
    private readonly Dictionary<SyntaxTree, List<SentRequest>> _direct = [];
    private readonly Lazy<IReadOnlyList<RepeatedHeader>> _repeated;

    public RawHttp(Compilation compilation, List<SyntaxTree> trees, Func<SyntaxTree, string, bool> isIntercom, Predicate<SyntaxTree> isNamed)
    {
        _models = new SemanticModels(compilation);
        bool hasRestSharp = RestSharpTypes.IsIn(compilation);
        bool hasRefit = RefitTypes.IsIn(compilation);
        bool hasRest = hasRestSharp || hasRefit;
        List<SyntaxTree> http = trees.FindAll(tree =>
            SourceScan.Of(tree, CancellationToken.None) is var scan && (scan.MentionsHttp || (scan.MentionsRest && hasRest)));
        IEnumerable<SyntaxTree> everywhere = compilation.SyntaxTrees
            .Where(static tree => SourceScan.Of(tree, CancellationToken.None).ImportsEverywhere);
        List<SyntaxTree> named = trees.FindAll(isNamed);
        var read = new HashSet<SyntaxTree>(http.Concat(named));
        List<SyntaxTree> others = trees.FindAll(tree => !read.Contains(tree));
        List<SyntaxTree> between = AddressFiles.Of(named, others);
        // Who is given such a client is said where classes are registered, mostly without a word of HTTP.
        if (http.Exists(static tree => FileNames.Of(tree).RegistersClient)) http.AddRange(others.Where(ServiceClients.MayRegister));
        http = ConnectedFiles.Of(http, named, everywhere, between);
        var text = new TextEvaluator(_models) { Assigning = [.. http, .. named, .. between] };
        var relevant = new RelevantCode(http, http.Exists(static tree => FileNames.Of(tree).RegistersClient) ? ServiceClients.Methods : []);
        var builder = new HttpGraphBuilder(_models, text, relevant, hasRestSharp, hasRefit);
        _wrappers = new Wrappers(_models, text, builder.Graph);
        Graph = builder.Graph;
        Bases = text.Bases;
        Bodies = new BodyReader(_models, text);
        MentionsVersionHeader = trees.Exists(static tree => SourceScan.Of(tree, CancellationToken.None).MentionsVersionHeader);
        Graph.DefaultsSetHeaders = trees.Exists(ClientRegistrations.DefaultsSetHeaders);
        _repeated = new Lazy<IReadOnlyList<RepeatedHeader>>(() =>
        {
            var finder = new RepeatedHeaders(_models, Graph);
            return [.. Graph.Versions.SelectMany(finder.Of)];
        });
        foreach (SyntaxTree tree in http)
        {
            builder.Read(tree, CancellationToken.None);
            SemanticModel model = _models.Of(tree);
            var origins = new HttpOrigins(Graph, model, text);
            var reader = new SentRequestReader(_models, model, text, origins);
            RestSharpReader? restSharp = hasRestSharp ? new RestSharpReader(_models, model, text, origins, Graph) : null;
            RefitReader? refit = hasRefit ? new RefitReader(model, text, _wrappers) : null;
            _direct[tree] = [.. relevant.In(tree.GetRoot())
                .Select(node => reader.TryRead(node) ?? restSharp?.TryRead(node) ?? refit?.TryRead(node)).OfType<SentRequest>()];
        }
        Graph.Services.Complete();
        Learn(http, isIntercom);
        BaseRegions = [.. Graph.BaseAddresses
            .Select(static setting => IntercomHosts.Region(UriText.Host(setting.Text) ?? ""))
            .Where(static region => region.Length > 0).Distinct()];
    }

    public IReadOnlyList<string> BaseRegions { get; }

    public HttpGraph Graph { get; }

    public BodyReader Bodies { get; }

    public ClientBases Bases { get; }

    public bool MentionsVersionHeader { get; }

    /// <summary>The calls by which a shared client gets the version header again and again.</summary>
    public IReadOnlyList<RepeatedHeader> Repeated => _repeated.Value;

    /// <summary>The requests that a file makes, directly or through the project's wrappers.</summary>
    public IEnumerable<SentRequest> RequestsIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        IEnumerable<SentRequest> direct = _direct.TryGetValue(tree, out List<SentRequest>? found) ? found : [];
        return direct.Concat(Wrapped(tree, cancellationToken));
    }

    private void Learn(List<SyntaxTree> trees, Func<SyntaxTree, string, bool> isIntercom)
    {
        bool learned = false;
        foreach (SyntaxTree tree in trees)
        {
            foreach (SentRequest request in _direct[tree]) learned |= _wrappers.Learn(request, _models.Of(tree), host => isIntercom(tree, host));
        }
        for (int depth = 1; learned && depth < WrapperDepth; depth++)
        {
            learned = false;
            foreach (SyntaxTree tree in trees)
            {
                foreach (SentRequest request in Wrapped(tree, CancellationToken.None).ToList())
                {
                    learned |= _wrappers.Learn(request, _models.Of(tree), host => isIntercom(tree, host));
                }
            }
        }
    }

    private IEnumerable<SentRequest> Wrapped(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (_wrappers.IsEmpty || !_wrappers.MayBeIn(tree.GetText(cancellationToken).ToString())) return [];
        SemanticModel model = _models.Of(tree);
        return tree.GetRoot(cancellationToken).DescendantNodes().Select(node => _wrappers.TryRead(node, model)).OfType<SentRequest>();
    }
}
