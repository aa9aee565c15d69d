using System.Diagnostics;
using System.Security;

namespace IntercomGen.Benchmarks.Build;

/// <summary>A project in a folder of its own, far from the settings of this repository.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("intercomgen-").FullName;
    private readonly string _name;
    private readonly string? _description;
    private readonly string _tags;

    /// <summary>Writes the project.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">The description to generate for; null for none.</param>
    /// <param name="tags">The only groups to emit.</param>
    /// <param name="program">Its source; a lone class by default.</param>
    public ConsumerProject(string name, string? description = null, string tags = "", string? program = null)
    {
        _name = name;
        (_description, _tags) = (description, tags);
        HasPackage = description is not null;
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("Program.cs", program ?? "namespace Consumer; public class Only { }");
        Properties = program is null ? "" : "<OutputType>Exe</OutputType>";
    }

    /// <summary>Whether the project has what the package brings to the compiler; one with a description has it.</summary>
    public bool HasPackage { get; init; }

    /// <summary>More items of the project file.</summary>
    public string Packages { get; init; } = "";

    /// <summary>Properties of the project file.</summary>
    public string Properties { get; set; }

    public string Name => _name;

    public string Assembly => At("bin", "Debug", "net10.0", _name + ".dll");

    public string At(params string[] path) => Path.Combine([_folder, .. path]);

    public void Restore()
    {
        if (!Run(out string output, "restore")) throw new InvalidOperationException(output);
    }

    /// <summary>Builds from scratch with a compiler that has compiled nothing yet, as a build machine does; gives the time that it took.</summary>
    public TimeSpan Build(params string[] arguments) => Timed(["-p:UseSharedCompilation=false", .. arguments]);

    /// <summary>Builds from scratch with a compiler that stays, as on a developer's machine; gives the time that it took.</summary>
    /// <param name="server">Whose compiler: it starts with the first build of that name, and ends when it had nothing to do for ten minutes.</param>
    public TimeSpan Build(CompilerServer server) => Timed(["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + server.Name]);

    private TimeSpan Timed(string[] arguments)
    {
        foreach (string output in new[] { At("bin"), At("obj", "Debug") })
        {
            if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        }

        long start = Stopwatch.GetTimestamp();
        bool built = Run(out string text, ["build", "--no-restore", "-nodeReuse:false", .. arguments]);
        return built ? Stopwatch.GetElapsedTime(start) : throw new InvalidOperationException(text);
    }

    public bool Run(out string output, params string[] arguments)
    {
        Write(_name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>{Properties}</PropertyGroup>
              <ItemGroup>{Packages}{Items()}</ItemGroup>
              <Target Name="AsFromPackage" AfterTargets="ResolveLockFileAnalyzers"><ItemGroup>{Analyzers()}</ItemGroup></Target>
            </Project>
            """);
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [.. arguments, "--nologo", "-v", "m"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
        })!;
        output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // In one folder and after the analyzers of the SDK, as a package brings them: who comes first pays for what all of them need.
    private string Analyzers()
    {
        if (!HasPackage) return "";
        string[] assemblies = ["IntercomGen.Analyzers", "IntercomGen.CodeFixes", "IntercomGen", "IntercomGen.Description", "YamlDotNet"];
        return string.Concat(
            assemblies.Select(static name => $"<Analyzer Include=\"{SecurityElement.Escape(Path.Combine(AppContext.BaseDirectory, name + ".dll"))}\" />"));
    }

    private string Items()
    {
        if (_description is null) return "";
        IEnumerable<string> metadata = new[] { "IntercomDescription", "IntercomTags" }
            .Select(static name => $"<CompilerVisibleItemMetadata Include=\"AdditionalFiles\" MetadataName=\"{name}\" />");
        string file = $"<AdditionalFiles Include=\"{SecurityElement.Escape(_description)}\" IntercomDescription=\"true\" "
            + $"IntercomTags=\"{SecurityElement.Escape(_tags)}\" />";
        return string.Concat(metadata) + file;
    }

    /// <summary>Writes a file of the project.</summary>
    public void Write(string name, string text) => File.WriteAllText(At(name), text);
}
