namespace FakeIntercom;

/// <summary>A request as it arrived, whatever became of it.</summary>
/// <param name="Verb">The HTTP method, upper case.</param>
/// <param name="Path">The path as sent, still percent-encoded.</param>
/// <param name="Query">The query as sent, with its question mark; empty when there was none.</param>
/// <param name="Headers">All headers by name, ignoring case; several values are joined by a comma.</param>
/// <param name="Body">The body as text; empty when there was none.</param>
public sealed record RecordedRequest(string Verb, string Path, string Query, IReadOnlyDictionary<string, string> Headers, string Body);
