namespace IntercomGen.CodeFixes;

/// <summary>Where Refit is told a header for all methods of an interface: its attribute <c>[Headers("Intercom-Version: 2.16")]</c>.</summary>
/// <param name="Interface">The interface.</param>
/// <param name="Qualifier">What the names of Refit's attributes are written behind there; empty where nothing is.</param>
internal sealed record RefitHeader(InterfaceDeclarationSyntax Interface, string Qualifier) : HeaderPlace
{
    /// <summary>The place for the interface around an attribute such as <c>[Get]</c>; null elsewhere.</summary>
    public static RefitHeader? Of(SyntaxNode node)
    {
        if (node.FirstAncestorOrSelf<AttributeSyntax>() is not { Name: var name }) return null;
        if (node.FirstAncestorOrSelf<InterfaceDeclarationSyntax>() is not { } declaration) return null;
        string qualifier = name switch
        {
            QualifiedNameSyntax qualified => qualified.Left + ".",
            AliasQualifiedNameSyntax alias => alias.Alias + "::",
            _ => "",
        };
        return new RefitHeader(declaration, qualifier);
    }

    public override SyntaxNode Set(SyntaxNode root, string version)
    {
        AttributeArgumentSyntax header = SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression(Literal("Intercom-Version: " + version)));
        // Headers that are anything but single texts are unknown, and nothing is called missing.
        if (HeadersOf(Interface) is { } headers)
        {
            SeparatedSyntaxList<AttributeArgumentSyntax> arguments = headers.ArgumentList?.Arguments ?? default;
            if (arguments.Count > 0) header = header.WithLeadingTrivia(SyntaxFactory.Space);
            AttributeArgumentListSyntax list = (headers.ArgumentList ?? SyntaxFactory.AttributeArgumentList()).WithArguments(arguments.Add(header));
            return root.ReplaceNode(headers, headers.WithArgumentList(list));
        }
        AttributeSyntax attribute = SyntaxFactory.Attribute(
            SyntaxFactory.ParseName(Qualifier + "Headers"), SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(header)));
        AttributeListSyntax line = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)).WithTrailingTrivia(Trivia.EndOfLine(root));
        // Behind the attributes that are there; in front of all else, but behind the comment.
        SyntaxToken first = Interface.AttributeLists.Count > 0 ? Interface.AttributeLists.Last().GetLastToken().GetNextToken() : Interface.GetFirstToken();
        SyntaxTriviaList indent = SyntaxFactory.TriviaList(Trivia.Indent(first.LeadingTrivia));
        InterfaceDeclarationSyntax changed = Interface.ReplaceToken(first, first.WithLeadingTrivia(indent));
        return root.ReplaceNode(Interface, changed.WithAttributeLists(changed.AttributeLists.Add(line.WithLeadingTrivia(first.LeadingTrivia))));
    }

    private static AttributeSyntax? HeadersOf(InterfaceDeclarationSyntax declaration) => declaration.AttributeLists.SelectMany(static list => list.Attributes)
        .FirstOrDefault(static attribute => attribute.Name.ToString().Split('.', ':').Last() is "Headers" or "HeadersAttribute");
}
