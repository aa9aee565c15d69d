namespace IntercomGen.Description.Tests;

/// <summary>A test that needs the published descriptions; skipped, and said so, where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedTheoryAttribute.Reason;
}

/// <inheritdoc cref="SharedFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = Reason;

    public static string? Reason => Folders.HasPublished ? null : "The published descriptions are not at hand.";
}
