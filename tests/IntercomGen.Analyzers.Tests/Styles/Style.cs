namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>A way in which projects call the API by hand: one call that is right, and what can be wrong with it.</summary>
/// <param name="Name">What the style is called.</param>
/// <param name="Source">
/// The source: <c>PATH</c> stands for the path, <c>ROLE</c> for a value that has an enum, <c>VERSION</c> for the version, and the code between two
/// <c>/*h*/</c> sets the header.
/// </param>
public sealed record Style(string Name, string Source)
{
    public string Right => With("contacts", "user", "2.16");

    public string WithWrongPath => With("contact", "user", "2.16");

    public string WithWrongValue => With("contacts", "usr", "2.16");

    public string WithWrongVersion => With("contacts", "user", "latest");

    public string WithoutHeader => Bare.Right;

    /// <summary>The style without what sets the header.</summary>
    public Style Bare
    {
        get
        {
            int start = Source.IndexOf("/*h*/", StringComparison.Ordinal);
            int end = Source.LastIndexOf("/*h*/", StringComparison.Ordinal);
            return this with { Source = Source.Remove(start, end - start) };
        }
    }

    private string With(string path, string role, string version) =>
        Source.Replace("PATH", path, StringComparison.Ordinal).Replace("ROLE", role, StringComparison.Ordinal)
            .Replace("VERSION", version, StringComparison.Ordinal);

    public override string ToString() => Name;
}
