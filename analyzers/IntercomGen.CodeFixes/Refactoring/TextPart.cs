using IntercomGen.Analyzers.Text;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>A piece of an address or of a text of JSON: a text, or an expression that gives one.</summary>
/// <param name="Text">The text, as a pattern.</param>
/// <param name="Expression">The expression behind it; null for text that stands in the source as it is.</param>
internal readonly record struct TextPart(string Text, ExpressionSyntax? Expression)
{
    /// <summary>Cuts an expression into pieces; null when its pieces are not the text that the rules see.</summary>
    public static List<TextPart>? Cut(ExpressionSyntax whole, TextEvaluator text, LocalChain locals)
    {
        var parts = new List<TextPart>();
        Add(whole, parts, text, locals);
        return string.Concat(parts.Select(static part => part.Text)) == text.Evaluate(whole) ? parts : null;
    }

    /// <summary>The one expression that gives all of the text between two places; null when more than one thing does.</summary>
    public static ExpressionSyntax? At(List<TextPart> parts, int start, int end)
    {
        int position = 0;
        foreach (TextPart part in parts)
        {
            if (position == start && position + part.Text.Length == end && part.Expression is not null) return part.Expression;
            position += part.Text.Length;
        }
        return null;
    }

    private static void Add(ExpressionSyntax expression, List<TextPart> parts, TextEvaluator text, LocalChain locals)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                parts.Add(new TextPart(literal.Token.ValueText, null));
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
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var first, ..], Initializer: null } creation
                when text.Evaluate(first.Expression) == text.Evaluate(creation):
                Add(first.Expression, parts, text, locals);
                break;
            // new Uri(http.BaseAddress!, "contacts")
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var root, var relative], Initializer: null } creation
                when text.Evaluate(root.Expression) + text.Evaluate(relative.Expression) == text.Evaluate(creation):
                Add(root.Expression, parts, text, locals);
                Add(relative.Expression, parts, text, locals);
                break;
            case IdentifierNameSyntax name when text.Evaluate(name) != TextPattern.Unknown && locals.Follow(name) is { } value:
                Add(value, parts, text, locals);
                break;
            default:
                parts.Add(new TextPart(text.Evaluate(expression), expression));
                break;
        }
    }

    private static void Interpolated(InterpolatedStringExpressionSyntax interpolated, List<TextPart> parts, TextEvaluator text, LocalChain locals)
    {
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            switch (content)
            {
                case InterpolatedStringTextSyntax literal:
                    parts.Add(new TextPart(TextEvaluator.TextOf(literal), null));
                    break;
                case InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole when text.Evaluate(hole.Expression).IndexOf('/') >= 0:
                    Add(hole.Expression, parts, text, locals);
                    break;
                case InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole:
                    parts.Add(new TextPart(text.Evaluate(hole.Expression), hole.Expression));
                    break;
                default:
                    // What a format makes of a value is not the value; no expression stands for the hole.
                    parts.Add(new TextPart(TextPattern.Unknown, null));
                    break;
            }
        }
    }
}
