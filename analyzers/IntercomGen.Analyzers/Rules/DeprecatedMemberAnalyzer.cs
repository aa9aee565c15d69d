using System.Collections.Immutable;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Json;
using IntercomGen.Description;
using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN1002: a field, parameter or enum value that the description calls deprecated, by an emitted model or in a hand-written request.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DeprecatedMemberAnalyzer : IntercomAnalyzer
{
    public const string Id = "IGEN1002";

    /// <summary>The property of the diagnostic that holds the name to write instead.</summary>
    public const string Replacement = "Replacement";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "The Intercom field is deprecated",
        "'{0}' is deprecated{1}",
        Rule.Deprecation,
        "Deprecated fields and parameters go away in a later version; until then they may no longer have the value that they used to have.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override bool Concerns(IntercomProject project) => project.HasClient || project.HasRawHttp;

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project)
    {
        if (project.HasClient)
        {
            context.RegisterOperationAction(static action => Property((IPropertyReferenceOperation)action.Operation, action), OperationKind.PropertyReference);
            context.RegisterOperationAction(static action => Constant((IFieldReferenceOperation)action.Operation, action), OperationKind.FieldReference);
        }
        if (!project.HasRawHttp) return;
        context.RegisterSemanticModelAction(file =>
        {
            foreach (RawCall call in project.CallsIn(file.SemanticModel.SyntaxTree, file.CancellationToken))
            {
                if (project.ApiFor(call) is not { } api) continue;
                if (RawBody.Of(call, api) is { } body) Body(body, file);
                if (call.Query is not null && !call.Request.IsDeclaredElsewhere && call.OperationIn(api) is { } operation) Query(call, operation, api, file);
            }
        });
    }

    private static void Property(IPropertyReferenceOperation reference, OperationAnalysisContext context)
    {
        IPropertySymbol property = reference.Property;
        if (EmittedClient.ObsoleteReason(property) is not { } reason || !EmittedClient.Has(property)) return;
        SyntaxNode where = reference.Syntax is MemberAccessExpressionSyntax { Name: var name } ? name : reference.Syntax;
        IReadOnlyList<string> successors = Deprecations.Successors(reason);
        string? replacement = successors.Count == 1 ? Words.Pascal(successors[0]) : null;
        bool same = replacement is not null
            && property.ContainingType.GetMembers(replacement).FirstOrDefault() is IPropertySymbol other
            && SymbolEqualityComparer.Default.Equals(other.Type, property.Type);
        context.ReportDiagnostic(New(where.GetLocation(), $"{property.ContainingType.Name}.{property.Name}", reason, same ? replacement : null));
    }

    // FinStatus.Legacy, FinStatus.Values.Legacy: a constant is as deprecated as the member of the enum that has its name.
    private static void Constant(IFieldReferenceOperation reference, OperationAnalysisContext context)
    {
        IFieldSymbol field = reference.Field;
        if (EmittedClient.EnumOf(field) is not { } type || type.GetMembers(field.Name).FirstOrDefault() is not { } member) return;
        if (EmittedClient.ObsoleteReason(member) is not { } reason) return;
        SyntaxNode where = reference.Syntax is MemberAccessExpressionSyntax { Name: var name } ? name : reference.Syntax;
        context.ReportDiagnostic(New(where.GetLocation(), $"{type.Name}.{field.Name}", reason, null));
    }

    private static void Body(RawBody body, SemanticModelAnalysisContext context)
    {
        foreach ((string path, JsonShape shape, List<Schema> schemas) in body.Walk())
        {
            if (shape.Kind == JsonKind.Text && shape.Where.SourceTree == context.SemanticModel.SyntaxTree
                && Value(schemas, shape.Text, body.View) is { } old)
            {
                context.ReportDiagnostic(New(shape.Where, $"{path}: {shape.Text}", old, null));
            }
            foreach (JsonMember member in shape.Members)
            {
                List<Schema> inner = [.. schemas.SelectMany(schema => body.View.Member(schema, member.Name))];
                if (inner.Count == 0 || member.Where.SourceTree != context.SemanticModel.SyntaxTree) continue;
                List<string?> reasons = [.. inner.Select(static schema => Deprecations.Of(schema.Deprecated, schema.Description))];
                if (reasons.Contains(null)) continue;
                IReadOnlyList<string> successors = Deprecations.Successors(reasons[0]!);
                string at = path.Length == 0 ? member.Name : path + "." + member.Name;
                string? replacement = successors.Count == 1 && Takes(successors[0]) ? successors[0] : null;
                context.ReportDiagnostic(New(member.Where, at, reasons[0]!, replacement));

                // A successor of another type wants another value.
                bool Takes(string successor) => schemas.SelectMany(schema => body.View.Member(schema, successor)).FirstOrDefault() is { } other
                    && other.Types == inner[0].Types;
            }
        }
    }

    // Every schema that the value can be under must say so.
    private static string? Value(List<Schema> schemas, string value, SchemaView view)
    {
        string? first = null;
        foreach (Schema part in schemas.SelectMany(view.Parts).Where(part => part.Enum.Any(listed => listed.Text == value)))
        {
            if (!Deprecations.Values(part).TryGetValue(value, out string? reason)) return null;
            first ??= reason;
        }
        return first;
    }

    private static void Query(RawCall call, Operation operation, ApiIndex api, SemanticModelAnalysisContext context)
    {
        List<Parameter> parameters = QueryParameters.Of(operation, api);
        foreach ((string name, string value) in call.QueryFor(api))
        {
            Parameter? parameter = parameters.Find(candidate => candidate.Name == name);
            if (parameter is null) continue;
            if (Deprecations.Of(parameter) is { } reason)
            {
                IReadOnlyList<string> successors = Deprecations.Successors(reason);
                bool taken = successors.Count == 1 && parameters.Exists(other => other.Name == successors[0] && other.Schema.Types == parameter.Schema.Types);
                context.ReportDiagnostic(New(call.WhereOf(name, value: false), name, reason, taken ? successors[0] : null, isQuery: true));
            }
            else if (Value([parameter.Schema], value, new SchemaView(api)) is { } old)
            {
                context.ReportDiagnostic(New(call.WhereOf(name, value: true), $"{name}={value}", old, null));
            }
        }
    }

    private static Diagnostic New(Location where, string name, string reason, string? replacement, bool isQuery = false)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (replacement is not null) properties = properties.Add(Replacement, replacement);
        if (replacement is not null && isQuery) properties = QueryReplacement.Name(properties, name, replacement);
        return Diagnostic.Create(s_rule, where, properties, name, Reason.End(reason));
    }
}
