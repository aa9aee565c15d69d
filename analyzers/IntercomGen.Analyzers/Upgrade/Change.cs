namespace IntercomGen.Analyzers.Upgrade;

/// <summary>What happens to something that the project uses.</summary>
/// <param name="Subject">What it is: <c>Contact.OwnerId</c>, <c>POST /contacts body owner_id</c>. The report finds it by this.</param>
/// <param name="Text">What becomes of it, in words that follow "In Intercom 2.16, ".</param>
internal sealed record Change(string Subject, string Text)
{
    /// <summary>The identifier or text to write in place of what is marked, where one word is all that changes.</summary>
    public string? Replacement { get; init; }

    /// <summary>The C# types before and after, where those change.</summary>
    public (string Old, string New)? Types { get; init; }
}
