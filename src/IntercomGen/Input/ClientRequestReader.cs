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
            // A hint name cannot have the mark of an escaped keyword.
            var settings = new ClientSettings(name, access, new MetadataCheck(input, problems).Tags());
            requests.Add(new ClientRequest(input.Path, usable.Count > 1 ? name.Replace("@", "") + "/" : "", settings, input.Description));
        }
        List<string> names = requests.ConvertAll(static request => request.Settings.Namespace);
        foreach (DescriptionInput input in inputs) new MetadataCheck(input, problems).Target(names);
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
        new MetadataCheck(input, problems).Values();
        if (IsUnreadable(input)) problems.AddRange(input.Description.Findings.Select(finding => DiagnosticInfo.Of(finding, input.Path)));
        else if (OtherApi.Of(input) is { } other) problems.Add(other);
    }
}
