using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>What the members of a request are set to: by its constructor, its initializer, or afterwards. A member that is set twice is unknown.</summary>
internal sealed class RequestPieces(TextEvaluator text)
{
    private readonly Dictionary<string, RequestStep> _pieces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    /// <summary>Whether code that is not looked at may say the verb.</summary>
    public bool VerbIsElsewhere { get; init; }

    public void Set(string member, ExpressionSyntax value)
    {
        var none = new Dictionary<ISymbol, ExpressionSyntax>(SymbolEqualityComparer.Default);
        Set(new RequestStep(member, false, [value], static outer => outer, none));
    }

    public void Set(InitializerExpressionSyntax? initializer)
    {
        foreach (AssignmentExpressionSyntax assignment in (initializer?.Expressions ?? default).OfType<AssignmentExpressionSyntax>())
        {
            if (assignment.Left is IdentifierNameSyntax name) Set(name.Identifier.ValueText, assignment.Right);
        }
    }

    public void Set(RequestStep step)
    {
        if (_pieces.ContainsKey(step.Name)) _unknown.Add(step.Name);
        else _pieces.Add(step.Name, step);
    }

    /// <summary>Takes over what is assigned on the way.</summary>
    public void Take(RequestTrail trail)
    {
        foreach (RequestStep step in trail.Steps)
        {
            if (!step.IsCall) Set(step);
        }
    }

    /// <summary>The expression that gives a member; null when none or several do.</summary>
    public ExpressionSyntax? Expression(string member) =>
        !_unknown.Contains(member) && _pieces.TryGetValue(member, out RequestStep? step) ? step.Values[0] : null;

    /// <summary>What a member holds, as text.</summary>
    public Func<Bindings, string> Text(string member, string otherwise)
    {
        if (_unknown.Contains(member)) return static _ => TextPattern.Unknown;
        return _pieces.TryGetValue(member, out RequestStep? step) ? outer => text.Evaluate(step.Values[0], step.Bind(outer)) : _ => otherwise;
    }

    public IReadOnlyDictionary<ISymbol, ExpressionSyntax> Given(string member) =>
        _pieces.TryGetValue(member, out RequestStep? step) ? step.Given : new Dictionary<ISymbol, ExpressionSyntax>(SymbolEqualityComparer.Default);
}
