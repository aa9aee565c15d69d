using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>IGEN5005: lists that are asked for and never enumerated.</summary>
public sealed class UnreadListTests
{
    [Theory]
    [InlineData("client.Contacts.[|ListAllAsync|]();")]
    [InlineData("client.Contacts.[|ListAllAsync|]().WithCancellation(token);")]
    [InlineData("client.Contacts.[|ListAllAsync|]().AsPages();")]
    [InlineData("client.Contacts.[|ListAllAsync|]().AsPages(\"cursor\").ConfigureAwait(false);")]
    [InlineData("_ = client.Contacts.[|ListAllAsync|]();")]
    [InlineData("client?.Contacts.[|ListAllAsync|]();")]
    [InlineData("client?.Contacts.[|ListAllAsync|]()?.AsPages();")]
    [InlineData("client.Contacts.[|SearchAllAsync|](ContactQuery.Email.Equal(\"x@y.z\"));")]
    [InlineData("var all = client.Contacts.[|ListAllAsync|]();")]
    [InlineData("IAsyncEnumerable<Contact> all = (client.Contacts.[|ListAllAsync|]())!;")]
    [InlineData("var all = client.Contacts.[|ListAllAsync|](); { string other = \"all\"; Use(other); }")]
    [InlineData("if (token.CanBeCanceled) client.Contacts.[|ListAllAsync|]();")]
    [InlineData("Parallel.ForEach(new[] { 1, 2 }, id => client.Contacts.[|ListAllAsync|]());")]
    [InlineData("Parallel.ForEach(new[] { 1, 2 }, id => { client.Contacts.[|ListAllAsync|](); });")]
    [InlineData("void Local() => client.Contacts.[|ListAllAsync|](); Local();")]
    [InlineData("async Task Local() => _ = client.Contacts.[|ListAllAsync|](); await Local();")]
    public Task Nothing_enumerates_it(string statement) => Verify.Reports<UnreadListAnalyzer>(UnreadListAnalyzer.Id, In(statement));

    [Theory]
    [InlineData("await foreach (var c in client.Contacts.ListAllAsync()) { }")]
    [InlineData("await foreach (var c in client.Contacts.ListAllAsync().WithCancellation(token)) { }")]
    [InlineData("var all = client.Contacts.ListAllAsync(); await foreach (var c in all) { }")]
    [InlineData("var all = client.Contacts.ListAllAsync(); void Local() => Use(all); Local();")]
    [InlineData("Use(client.Contacts.ListAllAsync());")]
    [InlineData("_all = client.Contacts.ListAllAsync();")]
    [InlineData("_all ??= client.Contacts.ListAllAsync();")]
    [InlineData("await client.Contacts.ListAllAsync().GetAsyncEnumerator().MoveNextAsync();")]
    [InlineData("var first = await First(client.Contacts.ListAllAsync());")]
    [InlineData("await client.Contacts.ListAsync();")]
    [InlineData("client.Contacts.ListAsync();")]
    [InlineData("Func<IAsyncEnumerable<Contact>> later = () => client.Contacts.ListAllAsync(); Use(later);")]
    [InlineData("IAsyncEnumerable<Contact> Local() => client.Contacts.ListAllAsync(); Use(Local());")]
    [InlineData("await Task.Run(() => First(client.Contacts.ListAllAsync()));")]
    [InlineData("var list = new[] { client.Contacts.ListAllAsync() };")]
    [InlineData("All(client);")]
    [InlineData("var other = new Other(); other.ListAllAsync();")]
    public Task It_is_enumerated_or_goes_on(string statement) => Verify.Silent<UnreadListAnalyzer>(UnreadListAnalyzer.Id, In(statement));

    [Theory]
    [InlineData("client.Received(1).Contacts.ListAllAsync();")]
    [InlineData("client.Contacts.Received(1).ListAllAsync();")]
    [InlineData("client.Contacts.When(x => x.ListAllAsync());")]
    [InlineData("Mock.Verify(() => client.Contacts.ListAllAsync());")]
    [InlineData("Received.InOrder(() => { client.Contacts.ListAllAsync(); });")]
    [InlineData("Assert.Throws(() => { client.Contacts.ListAllAsync(); });")]
    public Task Mocks_and_assertions_only_speak_of_it(string statement) => Verify.Silent<UnreadListAnalyzer>(UnreadListAnalyzer.Id, In(statement), null, """
        static class Mock
        {
            public static T Received<T>(this T mock, int times) => mock;
            public static void When<T>(this T mock, Action<T> call) { }
            public static void Verify(Action call) { }
        }
        static class Received { public static void InOrder(Action calls) { } }
        static class Assert { public static void Throws(Action call) { } }
        """);

    [Fact]
    public Task A_variable_of_a_program_without_a_class() => Verify.Reports<UnreadListAnalyzer>(
        UnreadListAnalyzer.Id,
        """
        using Intercom;
        var client = new IntercomClient(args[0]);
        var read = client.Contacts.ListAllAsync();
        var dropped = client.Contacts.[|ListAllAsync|]();
        await foreach (var contact in read) Console.WriteLine(contact.Name);
        """,
        null,
        static source => Consumer.Compile(source).WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication)));

    [Fact]
    public async Task The_message_says_what_to_do() => Assert.Equal(
        ["'ListAllAsync' sends nothing until its list is enumerated, and nothing here does; walk it with 'await foreach'"],
        await Verify.Reports<UnreadListAnalyzer>(UnreadListAnalyzer.Id, In("client.Contacts.[|ListAllAsync|]();")));

    private static string In(string statement) => $$"""
        using Intercom;
        class C
        {
            private IAsyncEnumerable<Contact>? _all;
            async Task M(IntercomClient client, CancellationToken token) { {{statement}} Use(_all!); }
            void Use(object value) { }
            static IntercomPages<Contact> All(IntercomClient client) => client.Contacts.ListAllAsync();
            static async Task<Contact?> First(IAsyncEnumerable<Contact> all) { await foreach (var contact in all) return contact; return null; }
        }
        class Other { public IntercomPages<Contact> ListAllAsync() => IntercomPages.Of<Contact>(); }
        """;
}
