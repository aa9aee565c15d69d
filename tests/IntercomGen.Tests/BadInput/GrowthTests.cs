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
        string cases = string.Concat(Enumerable.Range(0, 12).Select(static i => $"  - properties: {{ p{i}: {{ oneOf: [{{ $ref: '#/components/schemas/a' }}, {{ $ref: '#/components/schemas/b' }}] }}, only{i}: {{ type: string }} }}\n"));

        ClientModel plan = Plan(Tiny.Yaml($"a:\n  oneOf:\n  - type: string\n{cases}b:\n  oneOf:\n  - type: string\n{cases}"));

        Assert.Contains(plan.Findings, static finding => finding is { Kind: FindingKind.LeftOut, Line: > 0 } && finding.Message.Contains("written inline", StringComparison.Ordinal));
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

    private static ClientModel Plan(string description)
    {
        using var patience = new CancellationTokenSource(s_patience);
        Task<ClientModel> plan = Task.Run(() => ClientPlanner.Plan(DescriptionReader.Read(description, patience.Token), new ClientSettings("Intercom", "public", default), patience.Token));
        Assert.True(plan.Wait(s_patience), "It does not end.");
        return plan.Result;
    }
}
