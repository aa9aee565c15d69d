using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using FakeIntercom;
using FakeIntercom.Faults;
using Intercom;
using Xunit.Abstractions;

namespace Quickstart.Tests.Load;

/// <summary>
/// Thirty-two callers against a server on which one request in twenty goes wrong, each in another way. <c>INTERCOMGEN_LOAD_SECONDS=60</c> goes on for longer.
/// They run alone, so that the memory of the process is theirs.
/// </summary>
[Collection(nameof(LongRunTests))]
[CollectionDefinition(nameof(LongRunTests), DisableParallelization = true)]
public class LongRunTests(ITestOutputHelper output)
{
    private const int Callers = 32;

    private static readonly TimeSpan s_duration =
        TimeSpan.FromSeconds(int.Parse(Environment.GetEnvironmentVariable("INTERCOMGEN_LOAD_SECONDS") ?? "3", CultureInfo.InvariantCulture));

    private readonly ConcurrentDictionary<string, bool> _writes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _lastNames = new(StringComparer.Ordinal);
    private int _calls;
    private int _failures;
    private int _malformed;
    private int _faults;

    [Fact]
    public async Task Under_faults_no_write_is_lost_or_doubled_and_nothing_leaks()
    {
        await using FakeIntercomServer server = await FakeIntercomServer.StartAsync();
        var connections = new CountedConnections();
        using var meter = new CallMeter(server.BaseAddress.Port);
        long memory = GC.GetTotalMemory(forceFullCollection: true);
        using (var http = new HttpClient(connections.Handler(Callers)))
        {
            var intercom = new IntercomClient(
                http, new IntercomClientOptions { AccessToken = server.AccessToken, BaseAddress = server.BaseAddress, MaxRetries = 5 });
            var watch = Stopwatch.StartNew();
            await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => CallAsync(intercom, server, caller, watch))));
        }
        long grown = (GC.GetTotalMemory(forceFullCollection: true) - memory) / Math.Max(1, _calls);
        output.WriteLine(
            $"{_calls} calls in {s_duration}, {_faults} faults, {meter.Retries} retries, {_failures} failures ({_malformed} of them malformed answers), "
                + $"{connections.Opened} connections, {grown} bytes kept a call, the server's records included");

        Dictionary<string, int> stored = server.Workspace.Contacts.All.Where(static contact => contact["external_id"] is not null)
            .GroupBy(static contact => (string)contact["external_id"]!, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        Assert.DoesNotContain(stored, static pair => pair.Value > 1);
        Assert.DoesNotContain(_writes, pair => pair.Value && !stored.ContainsKey(pair.Key));
        Dictionary<string, string?> names = server.Workspace.Contacts.All.ToDictionary(
            static contact => (string)contact["id"]!, static contact => (string?)contact["name"], StringComparer.Ordinal);
        Assert.DoesNotContain(_lastNames, pair => names[pair.Key] != pair.Value);
        Assert.Equal(connections.Opened, connections.Closed);
        Assert.Equal((_calls, _failures), (meter.Calls, meter.Failures));
        Assert.True(meter.Retries > 0 && _failures > 0 && _faults > 10, "The faults were not met.");
        Assert.InRange(grown, 0, 20_000);
    }

    private async Task CallAsync(IntercomClient intercom, FakeIntercomServer server, int caller, Stopwatch watch)
    {
        var random = new Random(caller);
        string? id = null;
        for (int i = 0; watch.Elapsed < s_duration; i++)
        {
            if (random.Next(20) == 0) Fault(server, random);
            string key = string.Create(CultureInfo.InvariantCulture, $"load-{caller}-{i}");
            if (id is null || random.Next(50) == 0)
            {
                // Not repeated after a failure that may have come after the write: then it is there once, or not at all.
                Contact? made = await Count(() => intercom.Contacts.CreateAsync(new() { Role = ContactRole.User, ExternalId = key }));
                _writes[key] = made is not null;
                id = made?.Id ?? id;
            }
            else if (random.Next(2) == 0)
            {
                // Only this caller writes to it; a failure leaves open which name it has.
                Contact? changed = await Count(() => intercom.Contacts.UpdateAsync(id, new() { Name = key }));
                if (changed is not null) _lastNames[id] = key;
                else _lastNames.TryRemove(id, out _);
            }
            else
            {
                Contact? shown = await Count(() => intercom.Contacts.ShowAsync(id));
                Assert.True(shown is null || shown.Id == id, "The answer of another call.");
            }
        }
    }

    private void Fault(FakeIntercomServer server, Random random)
    {
        Interlocked.Increment(ref _faults);
        server.Faults.Next(random.Next(7) switch
        {
            0 => FakeFault.TooManyRequests("0"),
            1 => FakeFault.Error(503),
            2 => FakeFault.Html(),
            3 => FakeFault.ConnectionReset(),
            4 => FakeFault.ResetInBody(),
            5 => FakeFault.TruncatedJson(),
            _ => FakeFault.EmptyBody(500),
        });
    }

    private async Task<T?> Count<T>(Func<Task<T>> call) where T : class
    {
        Interlocked.Increment(ref _calls);
        try
        {
            return await call();
        }
        catch (Exception exception) when (exception is IntercomApiException or HttpRequestException or IOException)
        {
            Interlocked.Increment(ref _failures);
            if (exception is IntercomApiException { StatusCode: < 400 }) Interlocked.Increment(ref _malformed);
            return null;
        }
    }
}
