using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Reads <c>paths</c> into drafts of operations.</summary>
internal sealed class PathsReader(NodeReader reader, ParameterReader parameters, ContentReader contents)
{
    private readonly OperationReader _operations = new(reader, parameters, contents);

    public List<OperationDraft> Drafts { get; } = [];

    public void Read()
    {
        if (!reader.EnterMapping()) return;
        while (reader.NextKey(out string path))
        {
            if (path.StartsWith("/", StringComparison.Ordinal))
            {
                ReadPath(path);
                continue;
            }
            if (!path.StartsWith("x-", StringComparison.Ordinal))
            {
                LeftOut("is no path, since it does not begin with '/'; its operations are left out.");
            }
            reader.Skip();
        }
    }

    private void ReadPath(string path)
    {
        if (Problem(path) is { } problem)
        {
            LeftOut($"{problem}; its operations are left out.");
            reader.Skip();
            return;
        }
        if (!reader.EnterMapping()) return;
        int first = Drafts.Count;
        List<Slot<Parameter>>? shared = null;
        while (reader.NextKey(out string key))
        {
            if (HttpVerb.Normalize(key) is { } verb) ReadOperation(verb, path);
            else if (key == "parameters") shared = parameters.ReadList();
            else if (key == "$ref") LeaveOutReference();
            else reader.Skip();
        }
        if (shared is null) return;
        for (int i = first; i < Drafts.Count; i++) Drafts[i].PathParameters = shared;
    }

    // What a caller gives for a placeholder fills one place.
    private static string? Problem(string path)
    {
        if (PathTemplate.Placeholders(path) is not { } names) return "has braces that do not match";
        string? twice = names.Find(name => names.IndexOf(name) != names.LastIndexOf(name));
        return twice is null ? null : $"has the placeholder '{{{twice}}}' twice";
    }

    private void ReadOperation(string verb, string path)
    {
        var draft = new OperationDraft(verb, path, reader.KeyMark);
        if (_operations.Read(draft)) Drafts.Add(draft);
    }

    // What is wrong is the key: it is placed there, not where its operations begin.
    private void LeftOut(string problem) => reader.Findings.Add(FindingKind.LeftOut, $"{reader.Place} {problem}", reader.KeyMark);

    private void LeaveOutReference()
    {
        reader.Report(FindingKind.LeftOut, "refers to a path that stands elsewhere; its operations are left out.");
        reader.Skip();
    }
}
