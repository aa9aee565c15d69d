using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace IntercomGen.Benchmarks.Build;

/// <summary>Looks into an assembly for the code that reads and writes models.</summary>
internal static class MemberCode
{
    /// <summary>Bytes of IL that the methods named Table of the models have, for each property that can be set.</summary>
    public static double BytesPerProperty(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        double bytes = 0, properties = 0;
        foreach (TypeDefinition type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(type => IsModel(metadata, type)))
        {
            foreach (MethodDefinition method in type.GetMethods().Select(metadata.GetMethodDefinition))
            {
                string name = metadata.GetString(method.Name);
                if (name.StartsWith("set_", StringComparison.Ordinal)) properties++;
                if (name == "Table") bytes += Size(file, method);
            }
        }

        return bytes / properties;
    }

    private static bool IsModel(MetadataReader metadata, TypeDefinition type) =>
        !type.BaseType.IsNil && type.BaseType.Kind == HandleKind.TypeDefinition
            && metadata.GetString(metadata.GetTypeDefinition((TypeDefinitionHandle)type.BaseType).Name) == "IntercomModel";

    private static int Size(PEReader file, MethodDefinition method) =>
        method.RelativeVirtualAddress == 0 ? 0 : file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!.Length;
}
