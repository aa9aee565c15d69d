using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>
/// What a variable that is built up statement by statement has become where it is used: a text, a <c>UriBuilder</c>, the collection of a query.
/// </summary>
internal sealed class BuiltText(Func<ExpressionSyntax, string> evaluate)
{
    private const int MostSteps = 32;

    /// <summary><c>var url = root + "/contacts"; if (more) url += "?page=2";</c></summary>
    public string Text(ILocalSymbol local, SyntaxNode use)
    {
        if (Declared(local) is not { } declarator) return TextPattern.Unknown;
        List<Step> steps = [];
        foreach (EarlierUse earlier in VariableUses.Before(use, declarator))
        {
            if (earlier.Name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == earlier.Name) steps.Add(new Step("", assignment, earlier));
            else if (earlier.Name.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None }) return TextPattern.Unknown;
        }
        if (steps.Count > MostSteps) return TextPattern.Unknown;
        string? text = declarator.Initializer is { } initial && !IsReplaced("", steps, -1) ? evaluate(initial.Value) : null;
        for (int i = 0; i < steps.Count; i++)
        {
            if (IsReplaced("", steps, i)) continue;
            string value = Value(steps[i], text ?? TextPattern.Unknown);
            text = text is null || steps[i].Use.IsCertain ? value : DefaultText.AnyOf([text, value]);
        }
        return text ?? TextPattern.Unknown;
    }

    /// <summary><c>var builder = new UriBuilder(root); builder.Path = "contacts"; if (more) builder.Query = "page=2";</c></summary>
    public UriParts? Address(ILocalSymbol local, SyntaxNode use)
    {
        if (Declared(local) is not { Initializer.Value: BaseObjectCreationExpressionSyntax creation } declarator) return null;
        List<Step> steps = [];
        foreach (EarlierUse earlier in VariableUses.Before(use, declarator))
        {
            // Whoever is handed the builder, or puts another one in its place, may say anything.
            if (earlier.Name.Parent is not MemberAccessExpressionSyntax member) return null;
            if (member.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != member) continue;
            steps.Add(new Step(member.Name.Identifier.ValueText, assignment, earlier));
        }
        if (steps.Count > MostSteps) return null;
        UriParts parts = UriParts.Of(creation, evaluate);
        for (int i = 0; i < steps.Count; i++)
        {
            if (!IsReplaced(steps[i].Part, steps, i)) parts.Set(steps[i].Part, Value(steps[i], parts[steps[i].Part]), steps[i].Use.IsCertain);
        }
        return parts;
    }

    /// <summary><c>var query = HttpUtility.ParseQueryString(""); query["page"] = "2"; query.Add("per_page", "50");</c></summary>
    public string Query(ILocalSymbol local, SyntaxNode use)
    {
        if (Declared(local) is not { Initializer.Value: InvocationExpressionSyntax { ArgumentList.Arguments: [var start, ..] } parsed } declarator
            || parsed.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ParseQueryString" })
        {
            return TextPattern.Unknown;
        }
        List<string> pairs = [evaluate(start.Expression).TrimStart('?')];
        foreach (EarlierUse earlier in VariableUses.Before(use, declarator))
        {
            pairs.Add((earlier.Name.Parent, earlier.Name.Parent?.Parent) switch
            {
                (ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] } entry, AssignmentExpressionSyntax set)
                    when set.Left == entry && set.IsKind(SyntaxKind.SimpleAssignmentExpression) => Pair(key, set.Right),
                (MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "Set" }, InvocationExpressionSyntax call)
                    when call.ArgumentList.Arguments is [var key, var value] => Pair(key, value.Expression),
                (MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "AllKeys" or "ToString" }, _) => "",
                _ => TextPattern.Unknown,
            });
        }
        return string.Join("&", pairs.Where(static pair => pair.Length > 0));

        string Pair(ArgumentSyntax key, ExpressionSyntax value) => evaluate(key.Expression) + "=" + UriText.Escaped(evaluate(value));
    }

    private static VariableDeclaratorSyntax? Declared(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as VariableDeclaratorSyntax;

    private static bool IsReplaced(string part, List<Step> steps, int index) =>
        steps.FindLastIndex(step => step.Part == part && step.Use.IsCertain && step.Assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)) > index;

    private string Value(Step step, string before)
    {
        if (step.Use.IsBehind) return TextPattern.Unknown;
        if (step.Assignment.IsKind(SyntaxKind.AddAssignmentExpression)) return before + evaluate(step.Assignment.Right);
        if (!step.Assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)) return TextPattern.Unknown;
        // To look up what a variable was, once for every time that it may have changed, would take forever.
        string name = step.Use.Name.Identifier.ValueText;
        IEnumerable<IdentifierNameSyntax> asked = step.Assignment.Right.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>();
        bool asksItself = !step.Use.IsCertain && asked.Any(other => other.Identifier.ValueText == name);
        return asksItself ? TextPattern.Unknown : evaluate(step.Assignment.Right);
    }

    private readonly record struct Step(string Part, AssignmentExpressionSyntax Assignment, EarlierUse Use);
}
