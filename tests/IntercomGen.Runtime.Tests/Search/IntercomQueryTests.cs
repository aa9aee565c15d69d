namespace IntercomGen.Runtime.Tests.Search;

public class IntercomQueryTests
{
    private static readonly IntercomQuery A = Of("a"), B = Of("b"), C = Of("c"), D = Of("d");

    [Fact]
    public void A_filter_is_field_operator_value() =>
        Assert.Equal(
            """{"field":"created_at","operator":">","value":1577869200}""",
            IntercomQuery.Filter("created_at", ">", DateTimeOffset.FromUnixTimeSeconds(1577869200)).ToString());

    [Fact]
    public void A_filter_can_compare_with_null() =>
        Assert.Equal("""{"field":"email","operator":"=","value":null}""", IntercomQuery.Filter("email", "=", default).ToString());

    [Fact]
    public void Filters_of_one_operator_make_one_group()
    {
        string expected = $$"""{"operator":"AND","value":[{{A}},{{B}},{{C}},{{D}}]}""";

        Assert.Equal(expected, (A & B & C & D).ToString());
        Assert.Equal(expected, (A & (B & (C & D))).ToString());
        Assert.Equal(expected, ((A & B) & (C & D)).ToString());
        Assert.Equal(expected, IntercomQuery.All(A, B, C, D).ToString());
        Assert.Equal(expected, IntercomQuery.All(new List<IntercomQuery> { A & B, C, D }).ToString());
    }

    [Fact]
    public void Groups_nest_and_bind_as_in_csharp()
    {
        Assert.Equal($$"""{"operator":"OR","value":[{{A}},{"operator":"AND","value":[{{B}},{{C}}]}]}""", (A | B & C).ToString());
        Assert.Equal(
            $$"""{"operator":"AND","value":[{"operator":"OR","value":[{{A}},{{B}}]},{"operator":"OR","value":[{{C}},{{D}}]}]}""",
            ((A | B) & (C | D)).ToString());
    }

    [Fact]
    public void A_combination_of_one_is_that_one()
    {
        Assert.Same(A, IntercomQuery.Any(A));
        Assert.Equal((A & B).ToString(), IntercomQuery.Any([A & B]).ToString());
    }

    [Fact]
    public void Combining_changes_neither_side()
    {
        IntercomQuery both = A & B;
        _ = both & C;

        Assert.Equal((A & B).ToString(), both.ToString());
    }

    [Fact]
    public void Fifteen_filters_fit_into_a_group_and_sixteen_do_not()
    {
        IntercomQuery[] filters = [.. Enumerable.Range(0, 15).Select(static number => Of($"f{number}"))];
        IntercomQuery full = IntercomQuery.Any(filters);

        InvalidOperationException problem = Assert.Throws<InvalidOperationException>(() => full | A);
        Assert.Contains("15 filters", problem.Message, StringComparison.Ordinal);
        Assert.Contains("OR has 16", problem.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => IntercomQuery.Any([.. filters, A]));
        Assert.NotNull(full & A);
    }

    [Fact]
    public void Two_levels_of_groups_are_taken_and_three_are_not()
    {
        IntercomQuery two = (A | B) & C;

        Assert.Contains("3 deep", Assert.Throws<InvalidOperationException>(() => two | D).Message, StringComparison.Ordinal);
        Assert.NotNull(two & D);
        Assert.NotNull(two & (C | D));
        Assert.Throws<InvalidOperationException>(() => IntercomQuery.All(D, ((A & B) | C)) | D);
    }

    [Fact]
    public void Nothing_cannot_be_combined()
    {
        Assert.Throws<ArgumentException>(() => IntercomQuery.All());
        Assert.Throws<ArgumentException>(() => A & null!);
        Assert.Throws<ArgumentNullException>(() => IntercomQuery.Any((IEnumerable<IntercomQuery>)null!));
    }

    [Theory]
    [InlineData("", "=")]
    [InlineData("email", "")]
    public void A_filter_needs_a_field_and_an_operator(string field, string @operator) =>
        Assert.Throws<ArgumentException>(() => IntercomQuery.Filter(field, @operator, 1));

    private static IntercomQuery Of(string field) => IntercomQuery.Filter(field, "=", field);
}
