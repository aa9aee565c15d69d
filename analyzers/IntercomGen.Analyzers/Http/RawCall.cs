using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Json;
using IntercomGen.Analyzers.Text;
using IntercomGen.Description;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.Analyzers.Http;

/// <summary>A hand-written HTTP call to Intercom, as far as it is known.</summary>
internal sealed class RawCall(SentRequest request, string verb, string host, string path, string? query, HttpGroup[] groups, Lazy<JsonShape?> body)
{
    public SentRequest Request { get; } = request;

    /// <summary>The verb, or null when it is not known.</summary>
    public string? Verb { get; } = TextPattern.IsKnown(verb) ? verb : null;

    public string Host { get; } = host;

    /// <summary>The path as a pattern, with a slash at its start.</summary>
    public string Path { get; } = path;

    /// <summary>The query as a pattern, without question mark; null when there is none.</summary>
    public string? Query { get; } = query;

    /// <summary>Where a query parameter stands: by itself, or somewhere in the address.</summary>
    public Location WhereOf(string parameter, bool value) =>
        Request.Query.FirstOrDefault(part => part.Name(Bindings.None) == parameter) is { } part
            ? (value ? part.WhereValue : part.WhereName)
            : Request.AddressExpression.GetLocation();

    /// <summary>The request's own settings and those of the clients that may send it.</summary>
    public IReadOnlyList<HttpGroup> Groups { get; } = groups;

    /// <summary>Whether the start of the path is known, without which nothing can be said of the endpoint.</summary>
    public bool HasPath => Path.Length > 1 && Path[1] != TextPattern.Hole;

    /// <summary>Where to point when the call as a whole is meant: the method's name or <c>new HttpRequestMessage</c>.</summary>
    public Location Where => Request.Node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.GetLocation(),
        { Parent: AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } } => attribute.Name.GetLocation(),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation =>
            Location.Create(creation.SyntaxTree, TextSpan.FromBounds(creation.SpanStart, arguments.SpanStart)),
        _ => Request.Node.GetLocation(),
    };

    /// <summary>The call as people write it: <c>GET /contacts/{…}</c>.</summary>
    public string Display => $"{Verb ?? "?"} {TextPattern.Display(Path)}";

    /// <summary>The JSON that is sent, as far as it is known; null when there is none or nothing is known.</summary>
    public JsonShape? Body => body.Value;

    public IEnumerable<VersionSetting> Versions => Groups.SelectMany(static group => group.Versions);

    /// <summary>What is known of the call where the project's wrapper makes it; null where there is no wrapper.</summary>
    public RawCall? Inner { get; init; }

    /// <summary>Whether the endpoint is said, and checked, elsewhere: where a method is declared, or in the wrapper that the call goes through.</summary>
    public bool IsSaidElsewhere(ApiIndex api) =>
        Request.IsDeclaredElsewhere || (Inner?.OperationIn(api) is { } said && ReferenceEquals(said, OperationIn(api)));

    /// <summary>The query parameters that the call brings, without those that its wrapper has for every call.</summary>
    public IEnumerable<(string Name, string Value)> QueryFor(ApiIndex api)
    {
        IEnumerable<(string Name, string Value)> all = QueryText.Parse(Query ?? "");
        return Inner?.OperationIn(api) is null ? all : all.Except(QueryText.Parse(Inner.Query ?? ""));
    }

    /// <summary>The operation that the call certainly means.</summary>
    public Operation? OperationIn(ApiIndex api) => Verb is null || !HasPath ? null : api.Certain(Verb, Path);
}
