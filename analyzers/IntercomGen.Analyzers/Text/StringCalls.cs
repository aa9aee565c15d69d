using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>The text that methods of <c>string</c> make, and <c>QueryHelpers.AddQueryString</c>.</summary>
internal static class StringCalls
{
    private static readonly Regex s_placeholder = new("\\{\\{|\\}\\}|\\{(\\d+)[^{}]*\\}", RegexOptions.CultureInvariant);

    /// <param name="call">The call.</param>
    /// <param name="method">The method that it calls.</param>
    /// <param name="evaluate">Finds the text of an expression; null has none.</param>
    /// <param name="constant">Finds the constant that an expression is.</param>
    /// <returns>The text; null when the method is none of these.</returns>
    public static string? TryEvaluate(
        InvocationExpressionSyntax call, IMethodSymbol method, Func<ExpressionSyntax?, string> evaluate, Func<ExpressionSyntax, object?> constant)
    {
        List<ExpressionSyntax> arguments = [.. call.ArgumentList.Arguments.Select(static argument => argument.Expression)];
        if (method is { Name: "AddQueryString", ContainingType.Name: "QueryHelpers" }) return Query(arguments, evaluate);
        if (method.ContainingType.SpecialType != SpecialType.System_String) return null;
        ExpressionSyntax? receiver = CallArguments.Receiver(call);
        return method.Name switch
        {
            "Concat" => string.Concat(arguments.Select(evaluate)),
            "Format" => Format(method, arguments, evaluate),
            "Join" when method.Parameters is [_, { IsParams: true }] && arguments.Count > 2 =>
                string.Join(evaluate(arguments[0]), arguments.Skip(1).Select(evaluate)),
            "Replace" when arguments.Count == 2 => Replaced(evaluate(receiver), evaluate(arguments[0]), evaluate(arguments[1])),
            "TrimEnd" when arguments.Count == 1 => evaluate(receiver).TrimEnd(Characters(arguments[0], constant)),
            "TrimStart" when arguments.Count == 1 => evaluate(receiver).TrimStart(Characters(arguments[0], constant)),
            "ToString" => evaluate(receiver),
            _ => TextPattern.Unknown,
        };
    }

    // string.Format("{0}/contacts/{1}", root, id), with a culture in front or without.
    private static string Format(IMethodSymbol method, List<ExpressionSyntax> arguments, Func<ExpressionSyntax?, string> evaluate)
    {
        int first = method.Parameters[0].Type.SpecialType == SpecialType.System_String ? 1 : 2;
        if (arguments.Count < first) return TextPattern.Unknown;
        return s_placeholder.Replace(evaluate(arguments[first - 1]), match => match.Value switch
        {
            "{{" => "{",
            "}}" => "}",
            _ when int.TryParse(match.Groups[1].Value, out int index) && first + index < arguments.Count && match.Value == $"{{{index}}}" =>
                evaluate(arguments[first + index]),
            _ => TextPattern.Unknown,
        });
    }

    private static string Replaced(string text, string old, string value) =>
        old.Length > 0 && TextPattern.IsKnown(old) ? text.Replace(old, value) : TextPattern.Unknown;

    private static string Query(List<ExpressionSyntax> arguments, Func<ExpressionSyntax?, string> evaluate)
    {
        if (arguments.Count < 2) return TextPattern.Unknown;
        string address = evaluate(arguments[0]);
        string pairs = arguments.Count == 3 ? evaluate(arguments[1]) + "=" + UriText.Escaped(evaluate(arguments[2])) : TextPattern.Unknown;
        return address + (address.IndexOf('?') >= 0 ? "&" : "?") + pairs;
    }

    private static char[] Characters(ExpressionSyntax argument, Func<ExpressionSyntax, object?> constant) => constant(argument) is char single ? [single] : [];
}
