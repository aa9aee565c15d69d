using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>Finds the requests that the Refit interfaces of a file declare.</summary>
internal sealed class RefitReader(SemanticModel model, TextEvaluator text, Wrappers wrappers)
{
    public SentRequest? TryRead(SyntaxNode node)
    {
        if (node is not MethodDeclarationSyntax { Parent: InterfaceDeclarationSyntax } declaration || VerbOf(declaration, model) is not var (attribute, verb))
        {
            return null;
        }
        if (attribute.ArgumentList is not { Arguments: [{ Expression: var address }, ..] } || model.GetDeclaredSymbol(declaration) is not { } method)
        {
            return null;
        }
        string path = text.Evaluate(address);
        List<(IParameterSymbol Parameter, string? Name)> query = [.. RefitMethod.QueryOf(method, verb, path)];
        var request = new SentRequest
        {
            Node = address,
            Key = method,
            Verb = _ => verb,
            VerbExpression = attribute.Name,
            Address = _ => RefitMethod.Pattern(path),
            AddressExpression = address,
            Query = [.. query.Where(static entry => entry.Name is not null && entry.Parameter.Locations.Length > 0).Select(static entry =>
                new QueryPart(_ => entry.Name!, static _ => TextPattern.Unknown, entry.Parameter.Locations[0], entry.Parameter.Locations[0]))],
            IsOpen = query.Exists(static entry => entry.Name is null),
            IsMessage = true,
            IsAppended = true,
            Library = HttpLibrary.Refit,
        };
        wrappers.Declare(method, request);
        return request;
    }

    /// <summary>The attribute that makes a method a request, and its verb.</summary>
    public static (AttributeSyntax Attribute, string Verb)? VerbOf(MethodDeclarationSyntax method, SemanticModel model)
    {
        foreach (AttributeSyntax attribute in method.AttributeLists.SelectMany(static list => list.Attributes))
        {
            if (RefitTypes.VerbOf(attribute) is { } verb && RefitTypes.IsOwn(model.GetTypeInfo(attribute).Type)) return (attribute, verb);
        }
        return null;
    }
}
