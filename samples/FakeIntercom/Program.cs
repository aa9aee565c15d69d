using System.Runtime.InteropServices;
using FakeIntercom;

Dictionary<string, string> given = [];
for (int i = 0; i + 1 < args.Length; i += 2)
{
    given[args[i]] = args[i + 1];
}

if (args.Length % 2 != 0 || given.Keys.Any(k => k is not ("--urls" or "--description" or "--token")))
{
    Console.Error.WriteLine("Usage: FakeIntercom [--urls http://127.0.0.1:5080] [--description api.intercom.io.yaml] [--token text]");
    return 2;
}

var options = new FakeIntercomOptions { Url = new Uri(given.GetValueOrDefault("--urls", "http://127.0.0.1:5080")) };
options.DescriptionPath = given.GetValueOrDefault("--description");
options.AccessToken = given.GetValueOrDefault("--token", options.AccessToken);

await using FakeIntercomServer server = await FakeIntercomServer.StartAsync(options);
Console.WriteLine($"Serving {options.DescriptionPath ?? "the bundled descriptions"} on {server.BaseAddress}");
Console.WriteLine($"curl -H 'Authorization: Bearer {server.AccessToken}' {server.BaseAddress}me");

var stopped = new TaskCompletionSource();
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
await stopped.Task;
return 0;

void Stop(PosixSignalContext context)
{
    context.Cancel = true;
    stopped.TrySetResult();
}
