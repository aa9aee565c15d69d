using IntercomGen.Analyzers.Rules;
using IntercomGen.CodeFixes;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>The fix of IGEN5002: from the first page to all of them.</summary>
public sealed class PagedListFixTests
{
    [Theory]
    [InlineData(
        "foreach (var c in (await client.Contacts.ListAsync(includeMergeHistory: true)).Data ?? []) { }",
        "await foreach (var c in client.Contacts.ListAllAsync(includeMergeHistory: true)) { }")]
    [InlineData(
        "foreach (var c in (await client.Contacts.ListAsync(includeMergeHistory: true, cancellationToken: stop)).Data!) { }",
        "await foreach (var c in client.Contacts.ListAllAsync(includeMergeHistory: true).WithCancellation(stop)) { }")]
    [InlineData(
        "foreach (var c in (await client.Contacts.ListAsync(cancellationToken: stop)).Data!) { }",
        "await foreach (var c in client.Contacts.ListAllAsync().WithCancellation(stop)) { }")]
    public Task A_loop_over_the_answer(string before, string after) =>
        VerifyFix.All<UnpagedListAnalyzer, PagedListFix>(UnpagedListAnalyzer.Id, Source(before), Source(after));

    [Fact]
    public Task A_loop_over_a_local_that_nothing_else_uses() => VerifyFix.All<UnpagedListAnalyzer, PagedListFix>(UnpagedListAnalyzer.Id, Source("""
        // All of them
            ContactList list = await client.Contacts.ListAsync(); // I hope
            // are shown.
            foreach (Contact c in list.Data!) // each
            {
                Console.WriteLine(c.Name);
            }
            var others = await client.Contacts.ListAsync();
            foreach (var other in others.Data!) Console.WriteLine(other.Id);
        """), Source("""
        // All of them
            // I hope
            // are shown.
            await foreach (Contact c in client.Contacts.ListAllAsync()) // each
            {
                Console.WriteLine(c.Name);
            }
            await foreach (var other in client.Contacts.ListAllAsync()) Console.WriteLine(other.Id);
        """));

    [Theory]
    [InlineData("var names = (await client.Contacts.ListAsync()).Data!.Select(c => c.Name);")]
    [InlineData("var list = await client.Contacts.ListAsync(); Console.WriteLine(list.Data!.Count); foreach (var c in list.Data!) { }")]
    [InlineData("var list = await client.Contacts.ListAsync(); Console.WriteLine(); foreach (var c in list.Data!) { }")]
    [InlineData("foreach (var c in (await client.Contacts.ListAsync()).Data ?? throw new InvalidOperationException()) { }")]
    public Task What_is_no_plain_loop_is_not_touched(string statement) =>
        VerifyFix.None<UnpagedListAnalyzer, PagedListFix>(UnpagedListAnalyzer.Id, Source(statement));

    private static string Source(string statement) => $$"""
        using Intercom;
        class C
        {
            async Task M(IntercomClient client, CancellationToken stop)
            {
            {{statement}}
            }
        }
        """;
}
