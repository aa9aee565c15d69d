using System.Collections.Immutable;
using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Diagnostics;
using IntercomGen.Planning;

namespace IntercomGen.Input;

/// <summary>Settles what is asked of each description: its namespace among the others, accessibility, groups.</summary>
internal static class ClientRequestReader
{
    private const string DefaultNamespace = "Intercom";
    private const int MostTags = 12;

    public static ClientRequests Read(ImmutableArray<DescriptionInput> inputs, ConsumerFacts facts)
    {
        var problems = new List<DiagnosticInfo>();
        var requests = new List<ClientRequest>();
        foreach (DescriptionInput input in inputs) Check(input, problems);
        List<DescriptionInput> clients = [.. inputs.Where(static input => !input.IsTarget)];
        List<DescriptionInput> usable = clients.FindAll(static input => !IsUnreadable(input));
        if (usable.Count > 0 && TooOld(facts) is { } reason)
        {
            problems.Add(new DiagnosticInfo(Descriptors.TooOld.Id, reason, ""));
            usable.Clear();
        }
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (DescriptionInput input in usable)
        {
            string name = Namespace(input, clients.Count);
            if (taken.TryGetValue(name, out string? other))
            {
                problems.Add(new DiagnosticInfo(
                    Descriptors.SameNamespace.Id,
                    $"Nothing is emitted of '{Path.GetFileName(input.Path)}': the client of '{Path.GetFileName(other)}' is in namespace '{name}' already; "
                        + "give one of them another with <IntercomDescription Include=\"...\" Namespace=\"...\" />",
                    input.Path));
                continue;
            }
            taken.Add(name, input.Path);
            string access = string.Equals(input.Accessibility, "internal", StringComparison.OrdinalIgnoreCase) ? "internal" : "public";
            var settings = new ClientSettings(name, access, Tags(input, problems));
            requests.Add(new ClientRequest(input.Path, usable.Count > 1 ? name + "/" : "", settings, input.Description));
        }
        return new ClientRequests(requests.ToEquatableArray(), problems.ToEquatableArray());
    }

    private static bool IsUnreadable(DescriptionInput input) => input.Description.Findings.Any(static finding => finding.Kind == FindingKind.Unreadable);

    private static string Namespace(DescriptionInput input, int count)
    {
        if (input.Namespace.Length > 0) return Identifier.Namespace(input.Namespace);
        if (count == 1) return DefaultNamespace;
        string version = input.Description.DefaultVersion ?? input.Description.Version ?? "";
        string part = version.Length > 0 && char.IsLetter(version[0]) ? Words.Pascal(version) : "V" + string.Join("_", Words.Split(version));
        return DefaultNamespace + "." + part;
    }

    private static string? TooOld(ConsumerFacts facts)
    {
        if (!facts.LanguageIsEnough)
        {
            return $"The Intercom client needs C# 12 or later, and this project compiles as C# {facts.LanguageVersion}; "
                + "set <LangVersion>12</LangVersion> or later";
        }
        if (!facts.HasJson)
        {
            return "The Intercom client needs System.Text.Json 8 or later; add <PackageReference Include=\"System.Text.Json\" Version=\"10.0.0\" />";
        }
        return facts.HasHttp ? null : "The Intercom client needs System.Net.Http; add <Reference Include=\"System.Net.Http\" />";
    }

    private static void Check(DescriptionInput input, List<DiagnosticInfo> problems)
    {
        OneOf(input.Accessibility, "Accessibility", ["public", "internal"]);
        OneOf(input.Role, "Role", ["Client", "Target"]);
        if (IsUnreadable(input)) problems.AddRange(input.Description.Findings.Select(finding => DiagnosticInfo.Of(finding, input.Path)));

        void OneOf(string value, string name, string[] allowed)
        {
            if (value.Length == 0 || allowed.Contains(value, StringComparer.OrdinalIgnoreCase)) return;
            string choice = string.Join(" or ", allowed.Select(static value => $"'{value}'"));
            problems.Add(new DiagnosticInfo(
                Descriptors.UnknownMetadata.Id,
                $"{name}=\"{value}\" of '{Path.GetFileName(input.Path)}' is not known, and '{allowed[0]}' is taken; write {choice}",
                input.Path));
        }
    }

    private static EquatableArray<string> Tags(DescriptionInput input, List<DiagnosticInfo> problems)
    {
        var tags = new List<string>();
        List<string> known = [.. input.Description.Operations.Select(GroupNames.TagOf).Distinct(StringComparer.Ordinal)];
        foreach (string asked in input.Tags)
        {
            string home = GroupNames.Home(asked);
            string? tag = known.Find(candidate => string.Equals(Words.Pascal(candidate), Words.Pascal(home), StringComparison.OrdinalIgnoreCase));
            if (tag is not null)
            {
                tags.Add(tag);
                continue;
            }
            problems.Add(new DiagnosticInfo(
                Descriptors.UnknownMetadata.Id,
                $"Tags=\"{asked}\" names no group of '{Path.GetFileName(input.Path)}' and is ignored; {Offer(asked, known)}",
                input.Path));
        }
        return tags.ToEquatableArray();
    }

    private static string Offer(string asked, List<string> known)
    {
        if (Nearest.To(asked, known) is { } near) return $"did you mean '{near}'?";
        if (known.Count == 0) return "it has no tags at all";
        string more = known.Count > MostTags ? $" and {known.Count - MostTags} more" : "";
        return $"it has {string.Join(", ", known.Take(MostTags).Select(static tag => $"'{tag}'"))}{more}";
    }
}
