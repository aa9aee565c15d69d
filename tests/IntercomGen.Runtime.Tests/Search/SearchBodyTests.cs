namespace IntercomGen.Runtime.Tests.Search;

public class SearchBodyTests
{
    private static readonly AgeField Age = new();

    private static readonly IntercomQuery Query = Age.GreaterThan(17);

    [Fact]
    public void A_body_holds_what_was_given() =>
        Assert.Equal("""{"query":{"field":"age","operator":">","value":17}}""", Body(Query, null, null));

    [Fact]
    public void Sort_order_and_page_size_stand_beside_the_query() =>
        Assert.Equal(
            """{"query":{"field":"age","operator":">","value":17},"sort":{"field":"age","order":"descending"},"pagination":{"per_page":150}}""",
            Body(Query, Age.Descending, 150));

    [Fact]
    public void Sort_orders_go_both_ways()
    {
        Assert.Contains("""{"field":"age","order":"ascending"}""", Body(Query, Age.Ascending, null), StringComparison.Ordinal);
        Assert.Equal("age descending", Age.Descending.ToString());
        Assert.Throws<ArgumentException>(() => IntercomSort.Ascending(""));
    }

    [Fact]
    public void Lists_are_sent_as_arrays()
    {
        Assert.Equal("""{"field":"age","operator":"IN","value":[1,2]}""", Age.In([1, 2]).ToString());
        Assert.Throws<ArgumentException>(() => Age.In([]));
        Assert.Throws<ArgumentNullException>(() => Age.In(null!));
    }

    [Fact]
    public void A_body_needs_a_query_and_pages_an_item()
    {
        Assert.Throws<ArgumentNullException>(() => Body(null!, null, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => Body(Query, null, 0));
    }

    // Read into a model that declares nothing of it: all of it is kept.
    private static string Body(IntercomQuery query, IntercomSort? sort, long? perPage) =>
        SearchBody.Of(query, sort, perPage, JsonModel<Http.Thing>.Read).ToString();

    private sealed class AgeField() : IntercomField("age")
    {
        public IntercomQuery GreaterThan(long value) => Filter(">", value);

        public IntercomQuery In(IEnumerable<long> values) => Filter("IN", values, static value => value);
    }
}
