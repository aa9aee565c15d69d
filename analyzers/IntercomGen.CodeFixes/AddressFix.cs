using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.CodeFixes;

/// <summary>Replaces a piece of an address where it stands in the source as one text, exactly once.</summary>
internal static class AddressFix
{
    /// <summary>The fix that writes another text for a piece of the expression that a diagnostic is about.</summary>
    /// <param name="root">The root of the file.</param>
    /// <param name="diagnostic">The diagnostic, at the expression.</param>
    /// <param name="old">The text as it is.</param>
    /// <param name="now">The text to write.</param>
    /// <param name="before">What the piece begins behind.</param>
    /// <param name="after">What the piece ends before; empty where it may end before anything.</param>
    /// <param name="title">The title of the fix.</param>
    public static Fix? Replace(SyntaxNode root, Diagnostic diagnostic, string old, string now, string before, string after, string title)
    {
        SourceText text = root.SyntaxTree.GetText();
        string expression = text.ToString(diagnostic.Location.SourceSpan);
        int position = Find(expression, old, before, after, 0);
        if (old.Length == 0 || position < 0 || Find(expression, old, before, after, position + 1) >= 0) return null;
        var change = new TextChange(new TextSpan(diagnostic.Location.SourceSpan.Start + position, old.Length), now);
        return new Fix(title, () => root.SyntaxTree.WithChangedText(text.WithChanges(change)).GetRoot());
    }

    // "users" is in "superusers" too, but not as a piece.
    private static int Find(string expression, string piece, string before, string after, int from)
    {
        for (int at = expression.IndexOf(piece, from, StringComparison.Ordinal); at >= 0; at = expression.IndexOf(piece, at + 1, StringComparison.Ordinal))
        {
            int end = at + piece.Length;
            bool begins = at > 0 && before.IndexOf(expression[at - 1]) >= 0;
            bool ends = after.Length == 0 || (end < expression.Length && after.IndexOf(expression[end]) >= 0);
            if (begins && ends) return at;
        }
        return -1;
    }
}
