using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Finds references to schemas that are not there, and schemas that are defined by themselves.</summary>
internal sealed class SchemaReferences(List<NamedSchema> schemas, FindingList findings)
{
    // So many are no slips: the end of the file is missing, and one finding says more than hundreds.
    private const int MostSlips = 25;

    /// <summary>Cuts such references, in place.</summary>
    /// <param name="used">Every name that is referred to, so that nothing is walked when all of them are there.</param>
    /// <param name="operations">The operations.</param>
    public void Settle(HashSet<string> used, List<Operation> operations)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (NamedSchema schema in schemas) known.Add(schema.Name);
        string[] missing = [.. used.Where(name => !known.Contains(name)).OrderBy(static name => name, StringComparer.Ordinal)];
        bool isCutOff = missing.Length > MostSlips;
        if (missing.Length > 0) new DanglingReferences(known, isCutOff ? new FindingList() : findings).Cut(schemas, operations);
        if (isCutOff) CutOff(missing, operations);
        new CyclicReferences(schemas, findings).Cut();
    }

    private void CutOff(string[] missing, List<Operation> operations)
    {
        (string Name, Mark Mark) last = schemas.Select(static schema => ($"the schema '{schema.Name}'", schema.Schema.Mark))
            .Concat(operations.Select(static operation => ($"{operation.Method} {operation.Path}", operation.Mark)))
            .OrderByDescending(static part => part.Mark.Line).First();
        string some = string.Join(", ", missing.Take(3).Select(static name => $"'{name}'"));
        findings.Add(
            FindingKind.LeftOut,
            $"{missing.Length} schemas that are referred to are not there ({some}, ...), and any JSON value is read where they should be; "
                + $"the last that is there is {last.Name}: is the file cut off?",
            last.Mark);
    }
}
