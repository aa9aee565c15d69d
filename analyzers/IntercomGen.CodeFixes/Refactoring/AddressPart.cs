using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>A piece of an address: a text, or an expression that gives one.</summary>
/// <param name="Text">The text, as a pattern.</param>
/// <param name="Expression">The expression behind it; null for text that stands in the source as it is.</param>
internal readonly record struct AddressPart(string Text, ExpressionSyntax? Expression)
{
    /// <summary>Cuts the expression of an address into pieces; null when its pieces are not the address that the rules see.</summary>
    public static List<AddressPart>? Cut(ExpressionSyntax address, TextEvaluator text, LocalChain locals)
    {
        var parts = new List<AddressPart>();
        Add(address, parts, text, locals);
        return string.Concat(parts.Select(static part => part.Text)) == text.Evaluate(address) ? parts : null;
    }

    private static void Add(ExpressionSyntax expression, List<AddressPart> parts, TextEvaluator text, LocalChain locals)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                parts.Add(new AddressPart(literal.Token.ValueText, null));
                break;
            case ParenthesizedExpressionSyntax inner:
                Add(inner.Expression, parts, text, locals);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                Add(sum.Left, parts, text, locals);
                Add(sum.Right, parts, text, locals);
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                Interpolated(interpolated, parts, text, locals);
                break;
            // new Uri("contacts", UriKind.Relative)
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var first, ..], Initializer: null } creation when text.Evaluate(first.Expression) == text.Evaluate(creation):
                Add(first.Expression, parts, text, locals);
                break;
            case IdentifierNameSyntax name when text.Evaluate(name) != TextPattern.Unknown && locals.Follow(name) is { } value:
                Add(value, parts, text, locals);
                break;
            default:
                parts.Add(new AddressPart(text.Evaluate(expression), expression));
                break;
        }
    }

    private static void Interpolated(InterpolatedStringExpressionSyntax interpolated, List<AddressPart> parts, TextEvaluator text, LocalChain locals)
    {
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            switch (content)
            {
                case InterpolatedStringTextSyntax literal:
                    parts.Add(new AddressPart(literal.TextToken.ValueText, null));
                    break;
                case InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole when text.Evaluate(hole.Expression).IndexOf('/') >= 0:
                    Add(hole.Expression, parts, text, locals);
                    break;
                case InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole:
                    parts.Add(new AddressPart(text.Evaluate(hole.Expression), hole.Expression));
                    break;
                default:
                    // What a format makes of a value is not the value; no expression stands for the hole.
                    parts.Add(new AddressPart(TextPattern.Unknown, null));
                    break;
            }
        }
    }
}
