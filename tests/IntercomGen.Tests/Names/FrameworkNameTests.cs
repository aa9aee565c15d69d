using System.Text.Json.Nodes;
using IntercomGen.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Tests.Names;

/// <summary>A schema may be called like anything that emitted code names without a namespace.</summary>
public class FrameworkNameTests
{
    private static readonly Lazy<SortedSet<string>> s_named = new(FindNames);

    [Fact]
    public void The_list_of_reserved_names_holds_every_name_that_emitted_code_uses()
    {
        string missing = string.Join(" ", s_named.Value.Except(ReservedNames.Framework, StringComparer.OrdinalIgnoreCase));

        Assert.True(missing.Length == 0, missing);
    }

    [Fact]
    public void Schemas_of_these_names_do_not_break_the_build()
    {
        var schemas = new JsonObject();
        IEnumerable<string> others =
        [
            "System", "Intercom", "IntercomClient", "IntercomJson", "IntercomModel", "JsonCursor", "Regex", "Nullable", "Void", "dynamic", "var", "nint",
            "Int64", "Object", "Enum", "Array", "Buffer", "Activity", "Meter", "TagList",
        ];
        foreach (string name in s_named.Value.Concat(others).Concat(Emit.RuntimeFiles.TypeNames).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            schemas[name] = Tiny.Object("id", "kind");
        }
        var paths = new JsonObject { ["/things/{id}"] = new JsonObject { ["get"] = Tiny.Get("getThing", "Task") } };

        GeneratorDriverRunResult result = Generation.Run(Tiny.Json(schemas, paths));

        string complaints = Generation.Complaints(Generation.Compile(result));
        Assert.True(complaints.Length == 0, complaints);
    }

    [Fact]
    public void Names_of_the_API_are_kept_for_the_API()
    {
        string[] names =
        [
            "tag_list", "admin", "team", "note", "activity_log", "metric", "file", "path", "segment", "error", "event", "content", "reference", "message",
            "ticket",
        ];
        var schemas = new JsonObject();
        foreach (string name in names) schemas[name] = Tiny.Object("id");

        Outcome outcome = Outcome.Of(Tiny.Json(schemas));

        Assert.All(names, name => Assert.NotNull(outcome.Type(Identifier.Pascal(name))));
    }

    // Every simple name in emitted text that the compiler finds in the framework and not through a member access.
    private static SortedSet<string> FindNames()
    {
        CSharpCompilation compilation = Generation.Compile(Generation.Run(Descriptions.Read("spec/intercom-2.16.yaml")));
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>())
            {
                if (IsQualified(name) || names.Contains(name.Identifier.ValueText)) continue;
                SymbolInfo info = (model ??= compilation.GetSemanticModel(tree)).GetSymbolInfo(name);
                ISymbol? symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
                if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor) symbol = constructor.ContainingType;
                if (symbol is INamedTypeSymbol or INamespaceSymbol && !symbol.Locations.Any(static location => location.IsInSource))
                {
                    names.UnionWith(
                        symbol.Name.EndsWith("Attribute", StringComparison.Ordinal) ? [name.Identifier.ValueText, symbol.Name] : [name.Identifier.ValueText]);
                }
            }
        }
        return names;
    }

    private static bool IsQualified(SimpleNameSyntax name) => name.Identifier.ValueText is "var" or "global" or "nint" || name.Parent switch
    {
        QualifiedNameSyntax qualified => qualified.Right == name,
        AliasQualifiedNameSyntax => true,
        MemberAccessExpressionSyntax access => access.Name == name,
        QualifiedCrefSyntax => true,
        NameMemberCrefSyntax { Parent: QualifiedCrefSyntax cref } member => cref.Member == member,
        MemberBindingExpressionSyntax => true,
        _ => false,
    };
}
