namespace IntercomGen.Package.Tests.Support;

/// <summary>A theory over the published descriptions; skipped, visibly, where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (TestFolders.PublishedVersions.Count == 0) Skip = "The published descriptions are not on this machine.";
    }
}
