using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

/// <summary>What the shipped assemblies refer to must be in every host already: a compiler process binds nothing newer.</summary>
public sealed class HostAssemblyTests
{
    /// <summary>What Visual Studio 2022 17.14 and SDK 9.0.300 bring, at the versions that they bind.</summary>
    private static readonly Dictionary<string, Version> s_hostSupplied = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 14, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 14, 0, 0),
        ["System.Collections.Immutable"] = new(9, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
    };

    /// <summary>Code fixes run in the IDE alone, which has these too.</summary>
    private static readonly Dictionary<string, Version> s_ideSupplied = new(s_hostSupplied, StringComparer.Ordinal)
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 14, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 14, 0, 0),
        ["System.Composition.AttributedModel"] = new(9, 0, 0, 0),
    };

    private static readonly string[] s_shipped =
    [
        "IntercomGen.dll", "IntercomGen.Description.dll", "IntercomGen.Analyzers.dll", "IntercomGen.CodeFixes.dll", "YamlDotNet.dll",
    ];

    public static TheoryData<string> Assemblies => [.. s_shipped];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void RefersToNothingButTheHostAndItsNeighbours(string assembly)
    {
        Dictionary<string, Version> supplied = assembly == "IntercomGen.CodeFixes.dll" ? s_ideSupplied : s_hostSupplied;
        HashSet<string> shipped = [.. s_shipped.Select(static name => Path.GetFileNameWithoutExtension(name))];

        IEnumerable<string> strangers = ReadReferences(assembly)
            .Where(reference =>
                !shipped.Contains(reference.Name) && !(supplied.TryGetValue(reference.Name, out Version? version) && version == reference.Version))
            .Select(static reference => $"{reference.Name} {reference.Version}");

        Assert.Equal([], strangers);
    }

    private static List<(string Name, Version Version)> ReadReferences(string assembly)
    {
        using var package = Workbench.Shared.OpenPackage();
        using var copy = new MemoryStream();
        using (Stream entry = package.GetEntry("analyzers/dotnet/cs/" + assembly)!.Open()) entry.CopyTo(copy);
        copy.Position = 0;
        using var executable = new PEReader(copy);
        MetadataReader metadata = executable.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle))
            .Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }
}
