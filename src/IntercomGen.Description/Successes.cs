using IntercomGen.Description.Naming;

namespace IntercomGen.Description;

/// <summary>
/// The answers that say what a call gives when it succeeds: those of a status in the 200s; where there is none of these, and no redirect, <c>default</c>,
/// which stands for every status that is not listed.
/// </summary>
internal static class Successes
{
    private static readonly HashSet<string> s_failures = new(StringComparer.OrdinalIgnoreCase) { "error", "errors", "problem", "failure", "fault" };

    public static IEnumerable<Response> Of(Operation operation)
    {
        List<Response> good = [.. operation.Responses.Where(static response => Begins(response, "2"))];
        if (good.Count > 0 || operation.Responses.Any(static response => Begins(response, "3"))) return good;
        return operation.Responses.Where(response => Begins(response, "default") && !response.Content.Any(media => IsFailure(media, operation)));
    }

    // Mostly, default is what is answered beside a success that nobody has written down.
    private static bool IsFailure(MediaType media, Operation operation)
    {
        if (media.Name.IndexOf("problem", StringComparison.OrdinalIgnoreCase) >= 0) return true;
        if (media.Schema is not { } schema) return false;
        return (schema.Reference is { } name && Words.Split(name).Exists(s_failures.Contains))
            || operation.Responses.Any(other => (Begins(other, "4") || Begins(other, "5")) && other.Content.Any(content => content.Schema == schema));
    }

    private static bool Begins(Response response, string status) => response.Status.StartsWith(status, StringComparison.OrdinalIgnoreCase);
}
