using IntercomGen.Analyzers.Tests.Styles;

namespace IntercomGen.Analyzers.Tests.Refactoring;

/// <summary>Every style in which the rules know a call: where the client's call is offered, it compiles and sends the same.</summary>
public sealed class EmittedCallStyleTests
{
    // Other libraries and the project's own methods; a request that is not made in one piece; a program that has no class to put a client into; a region that
    // may be another one.
    private static readonly string[] s_never =
    [
        "RestSharp", "Refit", "wrapper", "extension method", "message from a helper", "message in pieces", "program without a class",
        "helper", "sender", "address of a derived class", "options with a default", "parameter with a default", "region",
    ];

    public static TheoryData<string> Names => [.. AllStyles.All.Select(static style => style.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_offered_holds(string name)
    {
        Style style = AllStyles.All.Single(style => style.Name == name);
        string? title = await VerifyRefactoring.Holds(WithClient(style.Right));
        Assert.Equal(s_never.Any(word => name.StartsWith(word, StringComparison.Ordinal) && name != "helper that sets up"), title is null);
    }

    // A client beside the method that calls.
    private static string WithClient(string source)
    {
        int method = source.IndexOf(" M(", StringComparison.Ordinal);
        int type = source.IndexOf("class C\n", StringComparison.Ordinal) is >= 0 and var own
            ? own
            : method < 0 ? -1 : source.LastIndexOf("class ", method, StringComparison.Ordinal);
        int brace = type < 0 ? -1 : source.IndexOf('{', type);
        return "using Intercom;\n" + (brace < 0 ? source : source.Insert(brace + 1, " private static IntercomClient s_intercom = new(\"t\"); "));
    }
}
