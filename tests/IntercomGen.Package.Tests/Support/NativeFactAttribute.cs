namespace IntercomGen.Package.Tests.Support;

/// <summary>A test that compiles to native code; skipped, visibly, where there is no linker.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (!OnPath("clang") && !OnPath("gcc")) Skip = "Native AOT needs clang or gcc on the path.";
    }

    private static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
