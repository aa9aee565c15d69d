using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Finds references to schemas that are not there, and schemas that are defined by themselves.</summary>
internal sealed class SchemaReferences(List<NamedSchema> schemas, FindingList findings)
{
    /// <summary>Cuts such references, in place.</summary>
    /// <param name="used">Every name that is referred to, so that nothing is walked when all of them are there.</param>
    /// <param name="operations">The operations.</param>
    public void Settle(HashSet<string> used, List<Operation> operations)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (NamedSchema schema in schemas) known.Add(schema.Name);
        if (!used.IsSubsetOf(known)) new DanglingReferences(known, findings).Cut(schemas, operations);
        new CyclicReferences(schemas, findings).Cut();
    }
}
