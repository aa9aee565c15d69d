using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>
/// IGEN5006: a part written by hand takes away the constructor that a model is made with when it is read. Of most models the compiler says so too, in
/// emitted code; those with required members cannot be held to a <c>new()</c> constraint.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnmakeableModelAnalyzer : IntercomAnalyzer
{
    public const string Id = "IGEN5006";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "A model has lost its public constructor without parameters",
        "'{0}' cannot be made when it is read: {1}",
        Rule.Use,
        "Models are made by their public constructor without parameters. A part of the class that declares another one, or makes the class abstract, "
            + "takes it away, and every call that reads the model throws.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override bool Concerns(IntercomProject project) => project.HasClient;

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project) =>
        context.RegisterSyntaxNodeAction(Check, SyntaxKind.ClassDeclaration);

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        var part = (ClassDeclarationSyntax)context.Node;
        if (!part.Modifiers.Any(SyntaxKind.PartialKeyword) || Culprit(part) is not { } culprit) return;
        if (context.SemanticModel.GetDeclaredSymbol(part, context.CancellationToken) is not { BaseType.Name: "IntercomModel" } model) return;
        if (!EmittedClient.IsStamped(model)) return;
        if (culprit.IsKind(SyntaxKind.AbstractKeyword))
        {
            Report("this part makes it abstract; leave that out");
        }
        else if (!model.InstanceConstructors.Any(static made => made is { Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public }))
        {
            Report(model.InstanceConstructors.Any(static made => made.Parameters.IsEmpty)
                ? "its constructor without parameters is not public; make it public"
                : $"this constructor takes the place of the one without parameters; declare 'public {model.Name}() {{ }}' beside it");
        }

        void Report(string why) => context.ReportDiagnostic(Diagnostic.Create(s_rule, culprit.GetLocation(), model.Name, why));
    }

    /// <summary>What in a part can do it: <c>abstract</c>, parameters of the class, or a constructor, one without parameters first.</summary>
    private static SyntaxToken? Culprit(ClassDeclarationSyntax part)
    {
        foreach (SyntaxToken modifier in part.Modifiers)
        {
            if (modifier.IsKind(SyntaxKind.AbstractKeyword)) return modifier;
        }
        List<ConstructorDeclarationSyntax> made = [.. part.Members.OfType<ConstructorDeclarationSyntax>()
            .Where(static constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword))];
        if ((made.Find(static constructor => constructor.ParameterList.Parameters.Count == 0) ?? made.FirstOrDefault()) is { } first) return first.Identifier;
        return part.ParameterList is null ? null : part.Identifier;
    }
}
