using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Diagnostics;
using IntercomGen.Planning;

namespace IntercomGen.Input;

/// <summary>Looks at what an item says of its description, or at the properties that do so for a description of the package.</summary>
internal sealed class MetadataCheck(DescriptionInput input, List<DiagnosticInfo> problems)
{
    private const int MostTags = 12;

    private readonly string _file = Path.GetFileName(input.Path);

    public void Values()
    {
        OneOf("Accessibility", input.Accessibility, ["public", "internal"]);
        OneOf("Role", input.Role, ["Client", "Target"]);
        string taken = Identifier.Namespace(input.Namespace).Replace("@", "");
        if (input.IsTarget || input.Namespace.Length == 0 || taken == input.Namespace.Replace("@", "")) return;
        Add($"{Said("Namespace", input.Namespace)}{Of()} is no namespace of C#, and '{taken}' is taken");
    }

    /// <summary>The groups that are asked for, as the description calls them.</summary>
    public EquatableArray<string> Tags()
    {
        var tags = new List<string>();
        List<string> known = [.. input.Description.Operations.Select(GroupNames.TagOf).Distinct(StringComparer.Ordinal)];
        foreach (string asked in input.Tags)
        {
            string home = GroupNames.Home(asked);
            string? tag = known.Find(candidate => string.Equals(Words.Pascal(candidate), Words.Pascal(home), StringComparison.OrdinalIgnoreCase));
            if (tag is not null) tags.Add(tag);
            else Add($"{Said("Tags", asked)} names no group of '{_file}' and is ignored; {Offer(asked, known)}");
        }
        return tags.ToEquatableArray();
    }

    /// <summary>Whether a target names a client that there is. With none at all, another finding has said why.</summary>
    public void Target(List<string> clients)
    {
        if (!input.IsTarget || input.Namespace.Length == 0 || clients.Count == 0 || clients.Contains(input.Namespace)) return;
        string there = string.Join(" and ", clients.Select(static client => $"'{client}'"));
        Add($"{Said("Namespace", input.Namespace)}{Of()} names no client to compare with; there {(clients.Count == 1 ? "is" : "are")} {there}");
    }

    private void OneOf(string name, string value, string[] allowed)
    {
        if (value.Length == 0 || allowed.Contains(value, StringComparer.OrdinalIgnoreCase)) return;
        string values = string.Join(" or ", allowed.Select(static value => $"'{value}'"));
        Add($"{Said(name, value)}{Of()} is not known, and '{allowed[0]}' is taken; write {values}");
    }

    private static string Offer(string asked, List<string> known)
    {
        if (Nearest.To(asked, known) is { } near) return $"did you mean '{near}'?";
        if (known.Count == 0) return "it has no tags at all";
        string more = known.Count > MostTags ? $" and {known.Count - MostTags} more" : "";
        return $"it has {string.Join(", ", known.Take(MostTags).Select(static tag => $"'{tag}'"))}{more}";
    }

    private string Said(string name, string value) => $"{(input.IsBundled ? "Intercom" : "")}{name}=\"{value}\"";

    private string Of() => input.IsBundled ? "" : $" of '{_file}'";

    // Of a description of the package, the project is where the mistake is.
    private void Add(string message) => problems.Add(new DiagnosticInfo(Descriptors.UnknownMetadata.Id, message, input.IsBundled ? "" : input.Path));
}
