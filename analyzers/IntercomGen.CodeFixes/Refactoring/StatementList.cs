namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>Statements that stand one after another: in a block, in a section of a switch, or at the top of a program.</summary>
internal sealed class StatementList
{
    private readonly SyntaxNode _owner;

    private StatementList(SyntaxNode owner, List<StatementSyntax> statements)
    {
        _owner = owner;
        Statements = statements;
    }

    public IReadOnlyList<StatementSyntax> Statements { get; }

    /// <summary>The list that a statement is in; null when it stands alone, as behind an <c>if</c>.</summary>
    public static StatementList? Of(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => new StatementList(block, [.. block.Statements]),
        SwitchSectionSyntax section => new StatementList(section, [.. section.Statements]),
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } =>
            new StatementList(unit, [.. unit.Members.OfType<GlobalStatementSyntax>().Select(static member => member.Statement)]),
        _ => null,
    };

    /// <summary>The root with other statements in the place of these.</summary>
    public SyntaxNode With(SyntaxNode root, List<StatementSyntax> statements) => root.ReplaceNode(_owner, _owner switch
    {
        BlockSyntax block => block.WithStatements(SyntaxFactory.List(statements)),
        SwitchSectionSyntax section => section.WithStatements(SyntaxFactory.List(statements)),
        CompilationUnitSyntax unit => unit.WithMembers(SyntaxFactory.List(
            statements.Select(static statement => (MemberDeclarationSyntax)SyntaxFactory.GlobalStatement(statement))
                .Concat(unit.Members.Where(static member => member is not GlobalStatementSyntax)))),
        _ => _owner,
    });
}
