using IntercomGen.Description;
using IntercomGen.Description.Comparison;
using IntercomGen.Description.Naming;

namespace IntercomGen.Build.Report;

/// <summary>What the rule may call a difference: by the names of the emitted client, and by operation.</summary>
internal static class DifferenceKeys
{
    public static IEnumerable<string> Of(Difference difference, IReadOnlyCollection<Operation> sending)
    {
        Subject subject = difference.Subject;
        if (subject.Schema is { } schema)
        {
            foreach (string key in Members(schema, difference)) yield return key;
            foreach (Operation operation in sending) yield return $"{operation.Method} {operation.Path} body {Plain(difference.Path)}";
            yield break;
        }
        string whole = $"{subject.Method} {subject.Path}";
        switch (subject.Part)
        {
            case OperationPart.Whole: yield return whole; break;
            case OperationPart.Parameter: yield return $"{whole} parameter {difference.Path}"; break;
            case OperationPart.Body: yield return $"{whole} body {Plain(difference.Path)}".TrimEnd(); break;
        }
    }

    // contact.owner_id is Contact.OwnerId; the value high of conversation.priority is ConversationPriority.High.
    private static IEnumerable<string> Members(string schema, Difference difference)
    {
        string[] path = Plain(difference.Path).Split('.');
        string owner = Words.Pascal(schema) + string.Concat(path.Take(path.Length - 1).Select(Words.Pascal));
        if (difference.Path.Length == 0)
        {
            yield return Words.Pascal(schema);
            yield break;
        }
        string last = Words.Pascal(path[path.Length - 1]);
        if (difference.Kind is ChangeKind.ValueRemoved) yield return $"{owner}{last}.{Words.Pascal(difference.Old!)}";
        else yield return $"{owner}.{last}";
    }

    private static string Plain(string path) => path.Replace("[]", "").Replace(".*", "");
}
