using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Http;

/// <summary>A query parameter that is given apart from the address: <c>AddQueryParameter("model", "contact")</c>, a parameter of a Refit method.</summary>
/// <param name="Name">Its name, as a pattern.</param>
/// <param name="Value">Its value, as a pattern.</param>
/// <param name="WhereName">Where the name stands.</param>
/// <param name="WhereValue">Where the value stands.</param>
/// <param name="ByVerb">Whether it goes into the query only when the verb has no body.</param>
internal sealed record QueryPart(Func<Bindings, string> Name, Func<Bindings, string> Value, Location WhereName, Location WhereValue, bool ByVerb = false);
