using IntercomGen.Analyzers.Json;
using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>
/// A place in the source where a request is made: a method of <c>HttpClient</c>, a <c>new HttpRequestMessage</c>, or a call of the project's own wrapper
/// around one.
/// </summary>
internal sealed class SentRequest
{
    private static readonly Dictionary<ISymbol, ExpressionSyntax> s_nothing = new(SymbolEqualityComparer.Default);

    /// <summary>The call, or the creation of the request.</summary>
    public required ExpressionSyntax Node { get; init; }

    /// <summary>The key of the client or request in the <see cref="HttpGraph"/>.</summary>
    public required object Key { get; init; }

    /// <summary>The verb, as a pattern.</summary>
    public required Func<Bindings, string> Verb { get; init; }

    /// <summary>The address, as a pattern; relative to the client's base address or absolute.</summary>
    public required Func<Bindings, string> Address { get; init; }

    /// <summary>The expression that gives the address; at a wrapper's call site the argument that the path comes from.</summary>
    public required ExpressionSyntax AddressExpression { get; init; }

    /// <summary>The expression that gives the verb: a method's name or <c>HttpMethod.Get</c>.</summary>
    public SyntaxNode? VerbExpression { get; init; }

    /// <summary>The expression of the body, when there is one.</summary>
    public ExpressionSyntax? Body { get; init; }

    /// <summary>What becomes of the body's value on its way.</summary>
    public BodyStyle BodyStyle { get; init; }

    /// <summary>Query parameters beside those in the address.</summary>
    public IReadOnlyList<QueryPart> Query { get; init; } = [];

    /// <summary>Whether query parameters may be added out of sight.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether the address is put behind the base address whole, as some libraries do, and not resolved against it.</summary>
    public bool IsAppended { get; init; }

    /// <summary>Whether the endpoint is said, and checked, where a method is declared; a call of it brings only values.</summary>
    public bool IsDeclaredElsewhere { get; init; }

    /// <summary>The request that the project's wrapper makes, where the call goes through one.</summary>
    public SentRequest? Inner { get; init; }

    /// <summary>The library that sends it, when it is not the framework.</summary>
    public HttpLibrary Library { get; init; }

    /// <summary>What the parameters that the body is made of stand for, when the call goes through wrappers.</summary>
    public IReadOnlyDictionary<ISymbol, ExpressionSyntax> Given { get; init; } = s_nothing;

    /// <summary>Whether it is a request that is made here and sent by somebody, rather than a client's call.</summary>
    public bool IsMessage { get; init; }

    /// <summary>Whether the call goes through a method of the project; then the headers are that method's affair.</summary>
    public bool IsWrapped { get; init; }
}
