using IntercomGen.Description.Naming;
using IntercomGen.Description;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>Collects the arguments of a call of the client, each for its parameter.</summary>
internal sealed class CallArguments(IMethodSymbol method, ValueExpression values)
{
    private readonly Dictionary<IParameterSymbol, ExpressionSyntax> _given = new(SymbolEqualityComparer.Default);

    /// <summary>The parameter that takes the body.</summary>
    public static IParameterSymbol? Body(IMethodSymbol method) => Named(method, "body");

    public void Add(IParameterSymbol parameter, ExpressionSyntax value) => _given[parameter] = value;

    /// <summary>Takes the values of an address; false when the method has no parameter for one of them.</summary>
    public bool Add(Operation operation, SentAddress address)
    {
        int placeholders = operation.Parameters.Count(static parameter => parameter.In == ParameterLocation.Path);
        if (placeholders != address.Path.Count || method.Parameters.Length < placeholders) return false;
        for (int i = 0; i < placeholders; i++) Add(method.Parameters[i], address.Path[i].ToExpression());
        IParameterSymbol? many = Named(method, "query");
        var members = new List<string>();
        foreach ((string name, SentText value) in address.Query)
        {
            string pascal = Words.Pascal(name);
            if (Parameter(pascal, placeholders) is { } parameter && Value(value, parameter.Type) is { } argument)
            {
                Add(parameter, argument);
            }
            else
            {
                if (many?.Type.GetMembers(pascal).FirstOrDefault() is not IPropertySymbol property) return false;
                if (Value(value, property.Type) is not { } assigned) return false;
                members.Add($"{property.Name} = {assigned}");
            }
        }
        if (members.Count > 0) Add(many!, SyntaxFactory.ParseExpression($"new {values.NameOf(many!.Type)} {{ {string.Join(", ", members)} }}"));
        return true;
    }

    /// <summary>Takes the token that ends the call early, and its options: of the call itself, or named by what is handed in around it.</summary>
    public void Add(SentCall sent, ExpressionSyntax? options)
    {
        if (options is not null && Named(method, "options") is { } taking) Add(taking, options);
        if (sent.CancellationToken is { } token && Named(method, "cancellationToken") is { } cancellation) Add(cancellation, token.WithoutTrivia());
    }

    /// <summary>What the request says beside address and body, as options of the call; null when it says nothing.</summary>
    /// <param name="sent">The request.</param>
    /// <param name="made">The client, when it is made for the call.</param>
    /// <param name="hasTimeout">Whether what sends it ends requests after a time of its own.</param>
    public ExpressionSyntax? Options(SentCall sent, MadeClient? made, bool hasTimeout)
    {
        List<string> members = [.. sent.Options];
        if (sent.AccessToken is { } token && made is not { TakesToken: true }) members.Add($"AccessToken = {token}");
        if (hasTimeout && made is null) members.Add($"Timeout = {sent.Http}.Timeout");
        IEnumerable<string> headers = sent.Headers.Select(static header => $"[{SymbolDisplay.FormatLiteral(header.Name, quote: true)}] = {header.Value}");
        if (sent.Headers.Count > 0) members.Add($"Headers = {{ {string.Join(", ", headers)} }}");
        IParameterSymbol? options = Named(method, "options");
        if (members.Count == 0 || options is null) return null;
        return SyntaxFactory.ParseExpression($"new {values.NameOf(options.Type)} {{ {string.Join(", ", members)} }}");
    }

    /// <summary>The arguments in the order of the parameters; optional ones are named.</summary>
    public ArgumentListSyntax ToList()
    {
        IEnumerable<ArgumentSyntax> arguments = method.Parameters.Where(_given.ContainsKey).Select(parameter => parameter.IsOptional
            ? SyntaxFactory.Argument(SyntaxFactory.NameColon(parameter.Name).WithTrailingTrivia(SyntaxFactory.Space), default, _given[parameter])
            : SyntaxFactory.Argument(_given[parameter]));
        List<ArgumentSyntax> list = [.. arguments];
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        return SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(list, Enumerable.Repeat(comma, Math.Max(0, list.Count - 1))));
    }

    private static IParameterSymbol? Named(IMethodSymbol method, string name) => method.Parameters.FirstOrDefault(parameter => parameter.Name == name);

    // Path and body have parameters of their own, and so have options and token.
    private IParameterSymbol? Parameter(string pascal, int placeholders) => method.Parameters.FirstOrDefault(parameter =>
        parameter.Ordinal >= placeholders && parameter.Name is not ("body" or "query" or "options" or "cancellationToken")
        && string.Equals(parameter.Name, pascal, StringComparison.OrdinalIgnoreCase));

    private ExpressionSyntax? Value(SentText value, ITypeSymbol type)
    {
        if (value.Expression is not { } expression) return values.Constant(value.Text!, type);
        return values.IsWrittenAlike(expression) ? values.Converted(expression, type)?.WithoutTrivia() : null;
    }
}
