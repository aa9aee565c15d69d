using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>The extension blocks of C# 14, of which the compiler that this is built against names only the syntax.</summary>
internal static class ExtensionBlocks
{
    private const TypeKind Extension = (TypeKind)14;

    /// <summary>Whether a member stands in a block.</summary>
    public static bool IsIn(ISymbol member) => member.ContainingType is { TypeKind: Extension };

    /// <summary>The member that is called where the class around its block calls it as its own: <c>Block.Helper(http)</c> for <c>http.Helper()</c>.</summary>
    public static IMethodSymbol? CalledBy(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        // What the compiler makes of a member stands where that does.
        if (method is not { IsImplicitlyDeclared: true, IsStatic: true, DeclaringSyntaxReferences: [var reference] }) return null;
        return method.ContainingType.GetTypeMembers().Where(static block => block.TypeKind == Extension)
            .SelectMany(block => block.GetMembers(method.Name)).OfType<IMethodSymbol>()
            .FirstOrDefault(member => member.DeclaringSyntaxReferences is [var own] && own.SyntaxTree == reference.SyntaxTree && own.Span == reference.Span);
    }

    /// <summary>The parameter in the head of the block that a member stands in; null when it stands in none.</summary>
    public static IParameterSymbol? ReceiverOf(ISymbol member, SemanticModels models)
    {
        if (member is not { IsStatic: false, ContainingType.TypeKind: Extension }) return null;
        SyntaxNode? block = member.ContainingType.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        return block is TypeDeclarationSyntax { ParameterList.Parameters: [var parameter] }
            ? models.Of(parameter.SyntaxTree).GetDeclaredSymbol(parameter)
            : null;
    }
}
