using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers;

/// <summary>One semantic model a tree: what a call means is often said in another file than the call's.</summary>
internal sealed class SemanticModels(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    public Compilation Compilation { get; } = compilation;

    public SemanticModel Of(SyntaxTree tree) => _models.GetOrAdd(tree, key => Compilation.GetSemanticModel(key));
}
