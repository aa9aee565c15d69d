using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Reads <c>discriminator</c>.</summary>
internal static class DiscriminatorKeyword
{
    public static Discriminator? Read(NodeReader reader, HashSet<string> references)
    {
        Mark mark = reader.Mark;
        if (!reader.EnterMapping()) return null;
        string? propertyName = null;
        EquatableArray<DiscriminatorMapping> mapping = default;
        while (reader.NextKey(out string key))
        {
            switch (key)
            {
                case "propertyName": propertyName = reader.ReadText(); break;
                case "mapping": mapping = ReadMapping(reader, references); break;
                default: reader.Skip(); break;
            }
        }
        if (propertyName is not null) return new Discriminator(propertyName, mapping);
        reader.Findings.Add(FindingKind.LeftOut, $"{reader.Place} has no propertyName; it is left out.", mark);
        return null;
    }

    private static EquatableArray<DiscriminatorMapping> ReadMapping(NodeReader reader, HashSet<string> references)
    {
        if (!reader.EnterMapping()) return default;
        var entries = new List<DiscriminatorMapping>();
        while (reader.NextKey(out string value))
        {
            Mark mark = reader.Mark;
            if (reader.ReadText() is not { } target) continue;
            // A mapping may give the bare name of a schema instead of a reference.
            string? name = ComponentPointer.NameIn(target, "schemas") ?? (ComponentPointer.IsBareName(target) ? target : null);
            if (name is null)
            {
                reader.Findings.Add(FindingKind.LeftOut, $"{reader.Place} '{target}' is no schema of this description; this case is left out.", mark);
                continue;
            }
            references.Add(name);
            entries.Add(new DiscriminatorMapping(value, name));
        }
        return entries.ToEquatableArray();
    }
}
