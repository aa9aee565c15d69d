using IntercomGen.Model;

namespace IntercomGen.Emit;

/// <summary>Prints <c>IntercomClient</c>.</summary>
internal static class ClientEmitter
{
    public static string Emit(ClientFacts facts, RootModel root)
    {
        CodeWriter w = SourceHeader.Begin(facts, "System", "System.Net.Http", "System.Threading", "System.Threading.Tasks");
        w.Doc("summary", $"The client of the {root.Title}. One instance serves a whole application; it is safe to use from many threads.");
        w.Line($"[{SourceHeader.Stamp}]");
        using (w.Block($"{facts.Access} partial class IntercomClient"))
        {
            w.Line("private static readonly IntercomDefaults Defaults = new(").Indent();
            string[] defaults = [root.Version, "IntercomGen/" + SourceHeader.Version, .. root.Servers];
            w.Line(string.Join(", ", defaults.Select(CodeWriter.Literal)) + ");").Indent(-1).Line();
            w.Line("private readonly IntercomPipeline _pipeline;").Line();
            Constructors(w);
            foreach (GroupReference group in root.Groups)
            {
                w.Doc("summary", group.Summary).Line($"public virtual {group.ClassName} {group.PropertyName} {{ get; }}").Line();
            }
            Access(w, root);
            w.Line("private IntercomClient(IntercomPipeline pipeline)").Line("{").Indent().Line("_pipeline = pipeline;");
            foreach (GroupReference group in root.Groups) w.Line($"{group.PropertyName} = new {group.ClassName}(pipeline);");
            w.Indent(-1).Line("}");
        }
        return w.ToString();
    }

    private static void Constructors(CodeWriter w)
    {
        w.Doc("summary", "Makes a client for the US region with default settings.");
        w.Doc("param name=\"accessToken\"", "The access token of a workspace or app. Keep it out of source code.");
        w.Doc("exception cref=\"ArgumentException\"", "The token is empty or cannot be a header value.");
        w.Line("public IntercomClient(string accessToken) : this(new IntercomClientOptions { AccessToken = accessToken }) { }").Line();
        w.Doc("summary", "Makes a client over an HttpClient that all clients of the process share.");
        w.Doc("param name=\"options\"", "Its settings; later changes to them have no effect.");
        w.Doc("exception cref=\"ArgumentException\"", "A setting cannot work; the message names it.");
        w.Line("public IntercomClient(IntercomClientOptions options) : this(new IntercomPipeline(SharedHttpClient.Instance, options, Defaults)) { }").Line();
        w.Doc("summary", "Makes a client over an HttpClient of yours, which stays yours to dispose.");
        w.Doc("param name=\"httpClient\"", "Sends the requests.");
        w.Doc("param name=\"options\"", "Its settings; later changes to them have no effect.");
        w.Doc("exception cref=\"ArgumentException\"", "A setting cannot work; the message names it.");
        w.Line("public IntercomClient(HttpClient httpClient, IntercomClientOptions options)");
        w.Indent().Line(": this(new IntercomPipeline(httpClient ?? throw new ArgumentNullException(nameof(httpClient)), options, Defaults)) { }");
        w.Indent(-1).Line();
        w.Doc("summary", "For test doubles: override what the test calls; every other call throws.");
        w.Line("protected IntercomClient() : this(IntercomPipeline.Detached) { }").Line();
    }

    private static void Access(CodeWriter w, RootModel root)
    {
        w.Doc("summary", root.Version.Length > 0
            ? "The value of the `Intercom-Version` header that this client was emitted for."
            : "Empty: the description does not say which `Intercom-Version` it is of. Give one to the client's options.");
        w.Line($"public const string DescriptionVersion = {CodeWriter.Literal(root.Version)};").Line();
        w.Doc("summary", "What the last answer said of the rate limit; null before the first answer that says anything.");
        w.Line("public virtual IntercomRateLimit? RateLimit => _pipeline.RateLimit;").Line();
        w.Doc("summary", "Makes a call and gives its result together with status, headers, request id and body.");
        w.Doc("typeparam name=\"T\"", "What the call gives.");
        w.Doc("param name=\"call\"", "The call; it must pass on the options that it is given: `o => client.Contacts.ShowAsync(id, o)`.");
        w.Doc("param name=\"options\"", "Settings for this call only.");
        w.Doc("returns", "The result and the answer that it came in.");
        w.Line("public virtual Task<IntercomResponse<T>> WithResponseAsync<T>("
            + "Func<IntercomRequestOptions, Task<T>> call, IntercomRequestOptions? options = null) =>").Indent();
        w.Line("IntercomPipeline.WithResponseAsync(call, options);").Indent(-1).Line();
        w.Doc("summary", "Calls an endpoint that the description does not have, through the same pipeline.");
        w.Doc("param name=\"method\"", "The verb.");
        w.Doc("param name=\"pathAndQuery\"", "Path and query, such as `/contacts?per_page=5`; the host is that of the client.");
        w.Doc("param name=\"body\"", "The JSON to send, if any.");
        w.Doc("param name=\"options\"", "Settings for this call only.");
        w.Doc("param name=\"cancellationToken\"", "Stops the call.");
        w.Doc("returns", "Status, headers and body of the answer.");
        w.Doc("exception cref=\"IntercomApiException\"", "The API answered with an error.");
        w.Line("public virtual Task<IntercomResponse> SendRawAsync("
            + "HttpMethod method, string pathAndQuery, IntercomValue? body = null, "
            + "IntercomRequestOptions? options = null, CancellationToken cancellationToken = default) =>").Indent();
        w.Line("_pipeline.SendRawAsync(method, pathAndQuery, body, options, cancellationToken);").Indent(-1).Line();
    }
}
