using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Json;
using IntercomGen.Description.Search;

namespace IntercomGen.Analyzers.Http;

/// <summary>A filter in the body of a hand-written search: <c>{ field, operator, value }</c>.</summary>
/// <param name="Facts">What the search takes.</param>
/// <param name="Field">The name of the field.</param>
/// <param name="Operator">The operator, when it is a constant.</param>
/// <param name="Value">The value, when there is one.</param>
internal sealed record SearchFilter(SearchFacts Facts, JsonShape Field, JsonShape? Operator, JsonShape? Value)
{
    /// <summary>Every filter of a call whose field is a constant, those inside of AND and OR too.</summary>
    public static IEnumerable<SearchFilter> In(RawCall call, ApiIndex api)
    {
        if (call.Body?.Find("query") is not { } query || call.OperationIn(api) is not { } operation || api.SearchOf(operation) is not { } facts) return [];
        return In(query, facts);
    }

    private static IEnumerable<SearchFilter> In(JsonShape shape, SearchFacts facts)
    {
        JsonShape? value = shape.Find("value");
        if (shape.Find("field") is { Kind: JsonKind.Text } field)
        {
            JsonShape? used = shape.Find("operator");
            yield return new SearchFilter(facts, field, used is { Kind: JsonKind.Text } ? used : null, value);
        }
        foreach (JsonShape item in value?.Items ?? [])
        {
            foreach (SearchFilter inner in In(item, facts)) yield return inner;
        }
    }
}
