namespace IntercomGen.Spec.Tests.Support;

/// <summary>A theory that needs the published descriptions and says so where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (!Directory.Exists(Folders.Published))
        {
            Skip = $"The published descriptions are not at {Folders.Published}.";
        }
    }
}
