using IntercomGen.Description;
using IntercomGen.Model;
using IntercomGen.Planning;

namespace IntercomGen.Tests.BadInput;

/// <summary>Descriptions of a few lines that ask for work, or for types, without end.</summary>
public class GrowthTests
{
    // Far more than any of them takes; one that grows with a power of its depth does not end in this century.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    [Fact]
    public void A_case_that_holds_its_union_twice_is_one_type()
    {
        ClientModel plan = Plan(Tiny.Yaml("""
            node:
              anyOf:
              - properties:
                  next:
                    anyOf: [{ $ref: '#/components/schemas/node' }, { $ref: '#/components/schemas/node' }]
              - {}
              - type: object
            """));

        Assert.True(plan.Types.Count < 8, string.Join(' ', plan.Types.Select(static type => type.Name)));
        Assert.DoesNotContain(plan.Findings, static finding => finding.Kind == FindingKind.LeftOut);
    }

    [Fact]
    public void Cases_that_hold_each_other_in_every_order_are_cut()
    {
        string cases = string.Concat(Enumerable.Range(0, 12).Select(static i =>
            $"  - properties: {{ p{i}: {{ oneOf: [{{ $ref: '#/components/schemas/a' }}, {{ $ref: '#/components/schemas/b' }}] }}, "
                + $"only{i}: {{ type: string }} }}\n"));

        ClientModel plan = Plan(Tiny.Yaml($"a:\n  oneOf:\n  - type: string\n{cases}b:\n  oneOf:\n  - type: string\n{cases}"));

        Assert.Contains(plan.Findings, static finding =>
            finding is { Kind: FindingKind.LeftOut, Line: > 0 } && finding.Message.Contains("written inline", StringComparison.Ordinal));
        Assert.InRange(plan.Types.Count, 2, 12_000);
    }

    [Theory]
    [InlineData("{ oneOf: [ { properties: { xN: { type: string } } }, ", " ] }")]
    [InlineData("{ anyOf: [ { properties: { xN: { type: string } } }, { allOf: [ { properties: { yN: { type: string } } }, ", " ] } ] }")]
    [InlineData("{ allOf: [ { oneOf: [ { properties: { xN: { type: string } } }, ", " ] }, { properties: { yN: { type: string } } } ] }")]
    public void Unions_within_unions_are_read_once(string open, string close)
    {
        const int Levels = 20;
        string head = string.Concat(Enumerable.Range(0, Levels).Select(level => open.Replace("N", level.ToString("d2", null), StringComparison.Ordinal)));
        string tail = string.Concat(Enumerable.Repeat(close, Levels));

        ClientModel plan = Plan(Tiny.Yaml($"deep: {head}{{ properties: {{ last: {{ type: string }} }} }}{tail}"));

        Assert.Contains(plan.Types.OfType<ObjectModel>(), static type => type.Properties.Any(static property => property.JsonName == "last"));
    }

    [Fact]
    public void Schemas_that_are_each_made_of_the_one_before_are_cut()
    {
        string chain = string.Concat(Enumerable.Range(1, 2000)
            .Select(static i => $"s{i:d4}: {{ allOf: [{{ $ref: '#/components/schemas/s{i - 1:d4}' }}, {{ properties: {{ p{i}: {{ type: string }} }} }}] }}\n"));

        ClientModel plan = Plan(Tiny.Yaml("s0000: { properties: { p0: { type: string } } }\n" + chain));

        Assert.Equal(2001, plan.Types.Count);
        Assert.InRange(plan.Types.OfType<ObjectModel>().Sum(static type => type.Properties.Count), 2000, 60_000);
        Assert.Single(plan.Findings, static finding =>
            finding is { Kind: FindingKind.LeftOut, Line: > 300 } && finding.Message.Contains("by 'allOf'; 's", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_place_that_is_too_deep_to_be_read_is_told()
    {
        // The last in the order of names is the first of the chain: each is asked for before what it is made of.
        string chain = string.Concat(Enumerable.Range(0, 250)
            .Select(static i => $"s{i:d4}: {{ allOf: [{{ $ref: '#/components/schemas/s{i + 1:d4}' }}, {{ properties: {{ p{i}: {{ type: string }} }} }}] }}\n"));

        ClientModel plan = Plan(Tiny.Yaml(chain + "s0250: { properties: { last: { type: string } } }\n"));

        int missing = 251 - plan.Types.Count;
        Assert.InRange(missing, 1, 5);
        Assert.Equal(
            missing,
            plan.Findings.Count(static finding =>
                finding is { Kind: FindingKind.LeftOut, Line: > 100 } && finding.Message.Contains("200 levels", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_name_ten_thousand_times_takes_numbers_in_order()
    {
        var names = new NameScope(new(StringComparer.OrdinalIgnoreCase) { "A", "a3" });

        Assert.Equal(["A2", "A4", "A5", "A6"], Enumerable.Range(0, 4).Select(_ => names.Take("A")));

        string[] given = [.. Enumerable.Range(0, 10_000).Select(_ => names.Take("B"))];
        Assert.Equal(["B", "B2", "B3"], given[..3]);
        Assert.Equal(10_000, given.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal("B10000", given[^1]);
    }

    private static ClientModel Plan(string description)
    {
        using var patience = new CancellationTokenSource(s_patience);
        Task<ClientModel> plan = Task.Run(() =>
            ClientPlanner.Plan(DescriptionReader.Read(description, patience.Token), new ClientSettings("Intercom", "public", default), patience.Token));
        Assert.True(plan.Wait(s_patience), "It does not end.");
        return plan.Result;
    }
}
