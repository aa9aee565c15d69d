using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace IntercomGen.Package.Tests.Support;

/// <summary>The names of the types that an assembly defines, read without loading it.</summary>
internal static class TypeNames
{
    public static IReadOnlyList<string> DefinedIn(string assembly)
    {
        using var executable = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = executable.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(handle => metadata.GetString(metadata.GetTypeDefinition(handle).Name))];
    }
}
