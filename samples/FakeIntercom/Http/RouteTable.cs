using FakeIntercom.Description;

namespace FakeIntercom.Http;

/// <summary>Finds the operation of a path; literal segments win over placeholders, from left to right.</summary>
internal sealed class RouteTable(IReadOnlyList<ApiOperation> operations)
{
    private readonly ILookup<int, ApiOperation> _bySize = operations
        .OrderBy(o => string.Concat(o.Segments.Select(s => s == "{}" ? '1' : '0')), StringComparer.Ordinal)
        .ToLookup(o => o.Segments.Count);

    /// <returns>The operation and its path values; with no operation, the verbs that the path does take.</returns>
    public (ApiOperation? Operation, IReadOnlyList<string> PathValues, IReadOnlyList<string> Verbs) Find(string verb, string path)
    {
        string[] segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        ApiOperation[] fitting = [.. _bySize[segments.Length].Where(o => Fits(o, segments))];
        ApiOperation? found = fitting.FirstOrDefault(o => o.Verb == verb);
        if (found is null)
        {
            return (null, [], [.. fitting.Select(o => o.Verb).Distinct()]);
        }

        // Decoded after splitting, so that an encoded slash stays within its value.
        return (found, [.. segments.Where((_, i) => found.Segments[i] == "{}").Select(Uri.UnescapeDataString)], []);
    }

    private static bool Fits(ApiOperation operation, string[] segments)
    {
        for (int i = 0; i < segments.Length; i++)
        {
            if (operation.Segments[i] != "{}" && operation.Segments[i] != segments[i])
            {
                return false;
            }
        }

        return true;
    }
}
