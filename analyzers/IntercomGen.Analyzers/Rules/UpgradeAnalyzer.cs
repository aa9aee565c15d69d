using System.Collections.Immutable;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Upgrade;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN1004: something that the project uses is removed or changed in the description with the role <c>Target</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UpgradeAnalyzer : IntercomAnalyzer
{
    public const string Id = "IGEN1004";

    /// <summary>The property of the diagnostic that holds what changes, for the report.</summary>
    public const string Subject = "Subject";

    /// <summary>The property of the diagnostic that holds the word to write in place of what is marked.</summary>
    public const string Replacement = "Replacement";

    /// <summary>The properties of the diagnostic that hold the C# types before and after.</summary>
    public const string OldType = "OldType";
    public const string NewType = "NewType";

    /// <summary>The property of the diagnostic that holds the version of the target.</summary>
    public const string Version = "Version";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "The next version of the Intercom API changes this",
        "In Intercom {0}, {1}",
        Rule.Deprecation,
        "The description with the role Target does not have what is used here, or has it in another shape: "
            + "once the project is built on that description, this does not compile or does not do what it did.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override bool Concerns(IntercomProject project) => !project.Upgrades.IsEmpty && (project.HasClient || project.HasRawHttp);

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project)
    {
        ProjectUpgrades upgrades = project.Upgrades;
        if (project.HasClient)
        {
            context.RegisterOperationAction(action => Call((IInvocationOperation)action.Operation, upgrades, action), OperationKind.Invocation);
            context.RegisterOperationAction(action => Named((IMethodReferenceOperation)action.Operation, upgrades, action), OperationKind.MethodReference);
            context.RegisterOperationAction(
                action => Property((IPropertyReferenceOperation)action.Operation, upgrades, action), OperationKind.PropertyReference);
            context.RegisterOperationAction(action => Constant((IFieldReferenceOperation)action.Operation, upgrades, action), OperationKind.FieldReference);
            context.RegisterOperationAction(action => Creation((IObjectCreationOperation)action.Operation, upgrades, action), OperationKind.ObjectCreation);
            context.RegisterSyntaxNodeAction(action => TypeName((IdentifierNameSyntax)action.Node, upgrades, action), SyntaxKind.IdentifierName);
            EnumTexts.Register(context, (type, value, text, action) => Text(type, value, text, upgrades, action));
        }
        if (!project.HasRawHttp) return;
        context.RegisterSemanticModelAction(file =>
        {
            foreach (RawCall call in project.CallsIn(file.SemanticModel.SyntaxTree, file.CancellationToken))
            {
                if (project.ApiFor(call) is not { } api || upgrades.For(api.Description) is not { } upgrade) continue;
                foreach ((Location where, Change change) in RawCallChanges.Of(call, api, upgrade))
                {
                    if (where.SourceTree == file.SemanticModel.SyntaxTree) file.ReportDiagnostic(New(where, change, upgrade));
                }
            }
        });
    }

    private static void Call(IInvocationOperation call, ProjectUpgrades upgrades, OperationAnalysisContext context)
    {
        if (upgrades.For(call.TargetMethod.ContainingNamespace) is not { } upgrade) return;
        if (MethodChanges.Of(call.TargetMethod.OriginalDefinition, call, upgrade) is not { } change) return;
        context.ReportDiagnostic(New(NameOf(call.Syntax is InvocationExpressionSyntax invocation ? invocation.Expression : call.Syntax), change, upgrade));
    }

    private static void Named(IMethodReferenceOperation reference, ProjectUpgrades upgrades, OperationAnalysisContext context)
    {
        if (upgrades.For(reference.Method.ContainingNamespace) is not { } upgrade) return;
        if (MethodChanges.Of(reference.Method.OriginalDefinition, null, upgrade) is not { } change) return;
        context.ReportDiagnostic(New(NameOf(reference.Syntax), change, upgrade));
    }

    private static void Property(IPropertyReferenceOperation reference, ProjectUpgrades upgrades, OperationAnalysisContext context)
    {
        if (upgrades.For(reference.Property.ContainingNamespace) is not { } upgrade) return;
        if (MemberChanges.Of(reference.Property.OriginalDefinition, upgrade) is not { } change) return;
        if (!MemberChanges.IsUnnoticed(reference, change, upgrade)) context.ReportDiagnostic(New(NameOf(reference.Syntax), change, upgrade));
    }

    // ContactRole.User, ContactRole.Values.User
    private static void Constant(IFieldReferenceOperation reference, ProjectUpgrades upgrades, OperationAnalysisContext context)
    {
        if (EmittedClient.EnumOf(reference.Field) is not { } type || upgrades.For(type.ContainingNamespace) is not { } upgrade) return;
        string subject = $"{type.Name}.{reference.Field.Name}";
        if (upgrade.TypeName(type.Name) is not { } name) return;
        if (MemberChanges.OfValue(type, reference.Field.Name, subject, upgrade.Target.Type(name)) is not { } change) return;
        context.ReportDiagnostic(New(NameOf(reference.Syntax), change, upgrade));
    }

    private static void Text(INamedTypeSymbol type, IOperation value, string text, ProjectUpgrades upgrades, OperationAnalysisContext context)
    {
        // A constant of the enum is reported where it is named.
        if (value is IFieldReferenceOperation || upgrades.For(type.ContainingNamespace) is not { } upgrade) return;
        if (upgrade.TypeName(type.Name) is not { } name) return;
        string? member = EmittedClient.ValuesOf(type).Find(entry => entry.Value == text).Member;
        if (member is null) return;
        if (MemberChanges.OfValue(type, member, $"{type.Name}.{member}", upgrade.Target.Type(name)) is not { Replacement: null } change) return;
        context.ReportDiagnostic(New(value.Syntax.GetLocation(), change, upgrade));
    }

    private static void Creation(IObjectCreationOperation creation, ProjectUpgrades upgrades, OperationAnalysisContext context)
    {
        if (creation.Type is not INamedTypeSymbol type || upgrades.For(type.ContainingNamespace) is not { } upgrade) return;
        if (MemberChanges.OfCreation(creation, type, upgrade) is not { } change) return;
        Location where = creation.Syntax is BaseObjectCreationExpressionSyntax syntax ? syntax.NewKeyword.GetLocation() : creation.Syntax.GetLocation();
        context.ReportDiagnostic(New(where, change, upgrade));
    }

    // Types that have gone are few; the name is looked up before it is bound.
    private static void TypeName(IdentifierNameSyntax node, ProjectUpgrades upgrades, SyntaxNodeAnalysisContext context)
    {
        if (!upgrades.MayBeGone(node.Identifier.ValueText, context.Compilation) || node.IsVar) return;
        if (context.SemanticModel.GetSymbolInfo(node, context.CancellationToken).Symbol is not INamedTypeSymbol type) return;
        if (upgrades.For(type.ContainingNamespace) is not { } upgrade) return;
        if (MemberChanges.OfType(type, upgrade) is { } change) context.ReportDiagnostic(New(node.GetLocation(), change, upgrade));
    }

    private static Location NameOf(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => access.Name.GetLocation(),
        MemberBindingExpressionSyntax binding => binding.Name.GetLocation(),
        _ => node.GetLocation(),
    };

    private static Diagnostic New(Location where, Change change, ClientUpgrade upgrade)
    {
        ImmutableDictionary<string, string?> properties =
            ImmutableDictionary<string, string?>.Empty.Add(Subject, change.Subject).Add(Version, upgrade.Target.Version);
        if (change.Replacement is { } replacement) properties = properties.Add(Replacement, replacement);
        if (change.Types is { } types) properties = properties.Add(OldType, types.Old).Add(NewType, types.New);
        return Diagnostic.Create(s_rule, where, properties, upgrade.Target.Version, change.Text);
    }
}
