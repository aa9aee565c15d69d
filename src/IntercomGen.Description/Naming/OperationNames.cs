namespace IntercomGen.Description.Naming;

/// <summary>
/// The method name of an operation: its operationId in Pascal case without the words of its group, the article and preposition before them, and "All".
/// The rule is written down, with examples, in <c>spec/NAMES.md</c>.
/// </summary>
public static class OperationNames
{
    // Operations that the published descriptions leave without an id.
    private static readonly Dictionary<string, string> s_ids = new(StringComparer.Ordinal)
    {
        ["POST /export/reporting_data/enqueue"] = "enqueueReportingDataExport",
        ["GET /export/reporting_data/{}"] = "getReportingDataExport",
        ["GET /export/reporting_data/get_datasets"] = "listReportingDatasets",
        ["GET /download/reporting_data/{}"] = "downloadReportingDataExport",
    };

    // Two ids that every published description has the wrong way round: who meant to delete by the one would delete by the other.
    private static readonly Dictionary<string, (string Path, string Meant)> s_swapped = new(StringComparer.Ordinal)
    {
        ["deleteCustomObjectInstancesById"] = ("/custom_object_instances/{}", "deleteCustomObjectInstancesByExternalId"),
        ["deleteCustomObjectInstancesByExternalId"] = ("/custom_object_instances/{}/{}", "deleteCustomObjectInstancesById"),
    };

    private static readonly HashSet<string> s_small = new(StringComparer.OrdinalIgnoreCase)
    {
        "A", "An", "The", "All", "For", "To", "From", "In", "Of", "Over",
    };

    // Words before a group's own that leave a clear name without them: BulkCreate(Contacts), but not Create Company (Note).
    private static readonly HashSet<string> s_verbal = new(StringComparer.OrdinalIgnoreCase)
    {
        "Or", "All", "Over", "Create", "Update", "Delete", "Merge", "Convert", "Away", "Assign", "A", "An", "The", "Attached",
    };

    /// <summary>The id that stands for an operation: its own, mended (<c>lisDataEvents</c>, or two that are swapped), or one made of verb and path.</summary>
    /// <param name="operation">The operation.</param>
    public static string IdOf(Operation operation)
    {
        if (operation.OperationId is { Length: > 0 } id && Words.Split(id).Count > 0)
        {
            if (s_swapped.TryGetValue(id, out (string Path, string Meant) swapped) && swapped.Path == Anonymous(operation.Path)) return swapped.Meant;
            return id.StartsWith("lis", StringComparison.Ordinal) && id.Length > 3 && char.IsUpper(id[3]) ? "list" + id.Substring(3) : id;
        }
        return s_ids.TryGetValue(operation.Method + " " + Anonymous(operation.Path), out string? known) ? known : FromPath(operation);
    }

    /// <summary>The short method name, without <c>Async</c>.</summary>
    /// <param name="id">The operation's id, see <see cref="IdOf"/>.</param>
    /// <param name="tag">The tag that owns it, see <see cref="GroupNames.TagOf"/>.</param>
    public static string Short(string id, string tag)
    {
        List<string> words = Words.Split(id);
        List<string> group = Words.Split(tag);
        int at = Find(words, group);
        if (at >= 0 && words.Count > group.Count && Removable(words, at, group.Count))
        {
            words.RemoveRange(at, group.Count);
            while (at > 1 && s_small.Contains(words[at - 1])) words.RemoveAt(--at);
        }
        if (words.Count > 1) words.RemoveAll(static word => string.Equals(word, "All", StringComparison.OrdinalIgnoreCase));
        return Words.Pascal(words);
    }

    /// <summary>The name of the method that walks all pages: "All" goes behind the verb (<c>ListAllActivityLogs</c>).</summary>
    /// <param name="name">The method's short name.</param>
    public static string Paged(string name)
    {
        string verb = Words.Split(name)[0];
        return verb + "All" + name.Substring(verb.Length);
    }

    /// <summary>The path with its placeholders emptied, for comparing paths across versions.</summary>
    /// <param name="path">A path template.</param>
    public static string Anonymous(string path)
    {
        string[] segments = path.Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            if (segments[i].Length > 0 && segments[i][0] == '{') segments[i] = "{}";
        }
        return string.Join("/", segments);
    }

    private static int Find(List<string> words, List<string> group)
    {
        for (int at = 0; group.Count > 0 && at + group.Count <= words.Count; at++)
        {
            int i = 0;
            while (i < group.Count && Words.Same(words[at + i], group[i])) i++;
            if (i == group.Count) return at;
        }
        return -1;
    }

    private static bool Removable(List<string> words, int at, int count)
    {
        if (at + count < words.Count) return true;
        for (int i = 1; i < at; i++)
        {
            if (!s_verbal.Contains(words[i]) && !s_small.Contains(words[i]) && !Precedes(words, i, at)) return false;
        }
        return true;
    }

    // "List Segments For A Contact": what stands before a preposition is the object of the verb, and stays.
    private static bool Precedes(List<string> words, int i, int at)
    {
        for (int j = i + 1; j < at; j++)
        {
            if (s_small.Contains(words[j]) && !string.Equals(words[j], "All", StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static string FromPath(Operation operation)
    {
        var words = new List<string> { operation.Method switch { "POST" => "create", "PUT" or "PATCH" => "update", "DELETE" => "delete", _ => "get" } };
        bool by = false;
        foreach (string segment in operation.Path.Split('/'))
        {
            bool placeholder = segment.Length > 0 && segment[0] == '{';
            if (placeholder && !by) words.Add("By");
            by = placeholder;
            words.AddRange(Words.Split(segment));
        }
        return Words.Pascal(words);
    }
}
