using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>The extension blocks of C# 14, of which the compiler that this is built against names only the syntax.</summary>
internal static class ExtensionBlocks
{
    private const TypeKind Extension = (TypeKind)14;

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
