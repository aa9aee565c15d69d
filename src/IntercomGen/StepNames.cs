namespace IntercomGen;

/// <summary>The names of the pipeline's steps, for tests and benchmarks that look at what was done again.</summary>
internal static class StepNames
{
    public const string Inputs = nameof(Inputs);
    public const string Facts = nameof(Facts);
    public const string Requests = nameof(Requests);
    public const string Clients = nameof(Clients);
    public const string Types = nameof(Types);
    public const string Groups = nameof(Groups);
    public const string Searches = nameof(Searches);
    public const string Root = nameof(Root);
    public const string Json = nameof(Json);
    public const string Webhooks = nameof(Webhooks);
    public const string Runtime = nameof(Runtime);
    public const string Polyfills = nameof(Polyfills);
    public const string Findings = nameof(Findings);

    public static readonly string[] All = [Inputs, Facts, Requests, Clients, Types, Groups, Searches, Root, Json, Webhooks, Runtime, Polyfills, Findings];
}
