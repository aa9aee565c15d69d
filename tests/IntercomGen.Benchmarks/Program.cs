using IntercomGen.Benchmarks.Analyze;
using IntercomGen.Benchmarks.Build;
using IntercomGen.Benchmarks.Calls;
using IntercomGen.Benchmarks.Generate;
using IntercomGen.Benchmarks.Json;
using IntercomGen.Benchmarks.Measuring;
using IntercomGen.Benchmarks.Start;

if (args is ["child", .. string[] task]) return Child.Run(task);
if (args is ["bdn", .. string[] options])
{
    BenchmarkDotNet.Running.BenchmarkRunner.Run<JsonBenchmarks>(args: options);
    return 0;
}

bool smoke = args.Contains("--smoke");
bool report = args.Contains("--report");
(string Name, Action<Report> Run)[] parts =
[
    ("json", JsonPart.Run),
    ("calls", CallsPart.Run),
    ("generate", GeneratePart.Run),
    ("start", StartPart.Run),
    ("build", BuildPart.Run),
    ("analyzers", AnalyzersPart.Run),
    ("aot", AotPart.Run),
];
string[] chosen = [.. args.Where(static arg => arg.Length > 0 && arg[0] != '-')];
if (chosen.FirstOrDefault(name => parts.All(part => part.Name != name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no part '{unknown}'; there are {string.Join(", ", parts.Select(static part => part.Name))}, and bdn.");
    return 2;
}

var result = new Report(smoke);
foreach ((string name, Action<Report> run) in parts)
{
    if (chosen.Length > 0 && !chosen.Contains(name)) continue;
    Console.Error.WriteLine($"{name} ...");
    run(result.For(name));
}

Console.WriteLine(result.Markdown());
if (report) result.Publish();
return result.ExactBudgetsHold ? 0 : 1;
