using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IntercomGen.Tests.Examples;

/// <summary>Every example of every published description goes through the emitted type of its operation and comes back as it was.</summary>
public class ExamplesRoundTripTests
{
    [SharedTheory]
    [MemberData(nameof(Descriptions.Published), MemberType = typeof(Descriptions))]
    public void Every_example_comes_back_equal(string label)
    {
        Dictionary<string, MethodInfo> operations = EmittedDescription.Of(label).Emitted.Operations();
        var failures = new List<string>();
        int requests = 0, answers = 0;
        foreach (DescriptionExample example in DescriptionExamples.Read(Descriptions.PathOf(label)))
        {
            MethodInfo method = operations[$"{example.Method} {example.Path}"];
            if (TypeOf(method, example.IsRequest) is not { } type)
            {
                failures.Add($"{example.Name}: {method.DeclaringType!.Name}.{method.Name} has no type for it");
                continue;
            }
            if (example.IsRequest) requests++;
            else answers++;
            if (Difference(example.Json, type) is { } difference) failures.Add($"{example.Name} ({type.Name}): {difference}");
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {requests} + {answers} examples of {label}:\n{string.Join("\n", failures.Take(30))}");
        Assert.True(requests > 80 && answers > 90, $"Only {requests} + {answers} examples were found in {label}.");
    }

    private static Type? TypeOf(MethodInfo method, bool request)
    {
        if (request) return method.GetParameters().SingleOrDefault(static parameter => parameter.Name == "body")?.ParameterType;
        return method.ReturnType.IsGenericType ? method.ReturnType.GetGenericArguments()[0] : null;
    }

    private static string? Difference(string json, Type type)
    {
        try
        {
            object? value = JsonSerializer.Deserialize(json, type);
            string back = JsonSerializer.Serialize(value, type);
            return JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(back)) ? null : $"\n    {json}\n    {back}";
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidCastException or NullReferenceException)
        {
            return exception.ToString();
        }
    }
}
