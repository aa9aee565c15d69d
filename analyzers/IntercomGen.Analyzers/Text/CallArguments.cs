using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>Which argument of a call arrives in which parameter of the method as it is declared.</summary>
internal static class CallArguments
{
    /// <summary>The method as it is declared: generic parameters open, <c>this</c> among the parameters.</summary>
    public static IMethodSymbol Declared(IMethodSymbol method) => (method.ReducedFrom ?? method).OriginalDefinition;

    public static List<(IParameterSymbol Parameter, ExpressionSyntax Value)> Of(InvocationExpressionSyntax call, IMethodSymbol method, SemanticModels models)
    {
        IMethodSymbol declared = Declared(method);
        var arguments = new List<(IParameterSymbol Parameter, ExpressionSyntax Value)>();
        int shift = method.ReducedFrom is null ? 0 : 1;
        IParameterSymbol? extended = shift == 1 ? declared.Parameters[0] : ExtensionBlocks.ReceiverOf(method, models);
        if (extended is not null && Receiver(call) is { } receiver) arguments.Add((extended, receiver));
        for (int i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            ArgumentSyntax argument = call.ArgumentList.Arguments[i];
            IParameterSymbol? parameter = argument.NameColon is { } name
                ? declared.Parameters.FirstOrDefault(candidate => candidate.Name == name.Name.Identifier.ValueText)
                : i + shift < declared.Parameters.Length ? declared.Parameters[i + shift] : null;
            if (parameter is not null) arguments.Add((parameter, argument.Expression));
        }
        return arguments;
    }

    /// <summary>The same arguments for another method with the same parameters: one that overrides or implements what is called.</summary>
    public static List<(IParameterSymbol Parameter, ExpressionSyntax Value)> For(
        IMethodSymbol body, List<(IParameterSymbol Parameter, ExpressionSyntax Value)> arguments) =>
        arguments.ConvertAll(argument => argument with
        {
            Parameter = argument.Parameter.ContainingSymbol is IMethodSymbol ? body.Parameters[argument.Parameter.Ordinal] : argument.Parameter,
        });

    /// <summary>What a method is called on; null when it is the type itself that calls.</summary>
    public static ExpressionSyntax? Receiver(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Expression;
}
