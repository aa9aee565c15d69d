using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>Which argument of a call arrives in which parameter of the method as it is declared.</summary>
internal static class CallArguments
{
    /// <summary>The method as it is declared: generic parameters open, <c>this</c> among the parameters, or a member of an extension block.</summary>
    public static IMethodSymbol Declared(IMethodSymbol method) =>
        ExtensionBlocks.CalledBy(method) ?? (method.ReducedFrom ?? method).OriginalDefinition;

    public static List<(IParameterSymbol Parameter, ExpressionSyntax Value)> Of(InvocationExpressionSyntax call, IMethodSymbol method, SemanticModels models)
    {
        IMethodSymbol declared = Declared(method);
        var arguments = new List<(IParameterSymbol Parameter, ExpressionSyntax Value)>();
        List<IParameterSymbol> parameters = [.. declared.Parameters];
        if (ExtensionBlocks.ReceiverOf(declared, models) is { } extended) parameters.Insert(0, extended);
        int shift = method.ReducedFrom is not null || (ExtensionBlocks.IsIn(method) && !method.IsStatic) ? 1 : 0;
        if (shift == 1 && Receiver(call) is { } receiver) arguments.Add((parameters[0], receiver));
        for (int i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            ArgumentSyntax argument = call.ArgumentList.Arguments[i];
            IParameterSymbol? parameter = argument.NameColon is { } name
                ? parameters.Find(candidate => candidate.Name == name.Name.Identifier.ValueText)
                : i + shift < parameters.Count ? parameters[i + shift] : null;
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
