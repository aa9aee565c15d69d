namespace IntercomGen.Description.Naming;

/// <summary>Which group an operation belongs to, and what that group is called. The rule is written down in <c>spec/NAMES.md</c>.</summary>
public static class GroupNames
{
    /// <summary>The group of operations that carry no tag.</summary>
    public const string Untagged = "Other";

    // Intercom moved these operations between tags from one version to the next; the group stays.
    private static readonly Dictionary<string, string> s_moved = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Conversation Parts"] = "Conversations",
        ["Conversation Participants"] = "Conversations",
        ["Export"] = "Reporting Data Export",
    };

    // Never the first tag of an operation: without this, the tag would be one of the description and no group of the client.
    private const string AlwaysSecond = "WhatsApp";

    /// <summary>
    /// The tag that owns an operation: its first tag, or <c>WhatsApp</c> where that is one of them; but a write on a sub-resource
    /// (<c>POST /articles/{id}/tags</c>) belongs to the sub-resource when that is one of its tags, because there it is the acting one in every version.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The name of the tag, after moved tags are brought home.</returns>
    public static string TagOf(Operation operation)
    {
        if (operation.Tags.IsEmpty) return Untagged;
        string tag = operation.Tags.Contains(AlwaysSecond, StringComparer.OrdinalIgnoreCase) ? AlwaysSecond : operation.Tags[0];
        if (operation.Tags.Count > 1 && operation.Method != "GET" && LastLiteral(operation.Path) is { } segment)
        {
            foreach (string candidate in operation.Tags)
            {
                if (Words.Same(Words.Pascal(candidate), Words.Pascal(segment))) tag = candidate;
            }
        }
        return Home(tag);
    }

    /// <summary>Where a tag's operations are found: the tag itself, unless its operations were moved.</summary>
    /// <param name="tag">The tag as the description writes it.</param>
    public static string Home(string tag) => s_moved.TryGetValue(tag, out string? home) ? home : tag;

    private static string? LastLiteral(string path)
    {
        string[] segments = path.Split('/');
        for (int i = segments.Length - 1; i >= 0; i--)
        {
            if (segments[i].Length > 0 && segments[i][0] != '{') return segments[i];
        }
        return null;
    }
}
