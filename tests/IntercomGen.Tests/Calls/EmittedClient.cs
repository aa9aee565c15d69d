using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using IntercomGen.Description;

namespace IntercomGen.Tests.Calls;

/// <summary>An emitted client, called through reflection with values made from the description.</summary>
internal sealed class EmittedClient
{
    public const string Token = "the-token";

    private readonly Dictionary<string, MethodInfo> _methods;
    private readonly object _client;
    private readonly SchemaSampler _sampler;

    public EmittedClient(EmittedAssembly emitted, ApiDescription description, HttpClient httpClient, Uri? address = null, string token = Token)
    {
        _methods = emitted.Operations();
        _sampler = new SchemaSampler(description);
        Type options = emitted.Assembly.GetType("Intercom.IntercomClientOptions", throwOnError: true)!;
        object settings = Activator.CreateInstance(options)!;
        options.GetProperty("AccessToken")!.SetValue(settings, token);
        options.GetProperty("BaseAddress")!.SetValue(settings, address);
        Client = _client = Activator.CreateInstance(emitted.Assembly.GetType("Intercom.IntercomClient", throwOnError: true)!, httpClient, settings)!;
    }

    public object Client { get; }

    public MethodInfo Method(Operation operation) => _methods[$"{operation.Method} {operation.Path}"];

    /// <summary>The client of the group that has the method.</summary>
    public object Group(MethodInfo method) =>
        _client.GetType().GetProperties().Single(property => property.PropertyType == method.DeclaringType).GetValue(_client)!;

    /// <summary>The JSON body that is given for an operation.</summary>
    public JsonNode? Body(Operation operation) =>
        operation.RequestBody?.Content.FirstOrDefault(static content => content.Name.Contains("json"))?.Schema is { } schema ? _sampler.Sample(schema) : null;

    public Task Call(Operation operation) => Call(Method(operation), operation, static parameter => null);

    public Task Call(MethodInfo method, Operation operation, Func<ParameterInfo, object?> given) =>
        (Task)Invoke(method, operation, given)!;

    public object? Invoke(MethodInfo method, Operation operation, Func<ParameterInfo, object?> given) =>
        method.Invoke(Group(method), [.. method.GetParameters().Select(parameter => Argument(parameter, operation, given(parameter)))]);

    // Type.Missing stands for the parameter's default, as it does everywhere in reflection.
    private object? Argument(ParameterInfo parameter, Operation operation, object? given) =>
        given == Type.Missing ? (parameter.HasDefaultValue ? parameter.DefaultValue : Value(parameter, operation)) : given ?? Value(parameter, operation);

    private object? Value(ParameterInfo parameter, Operation operation) => parameter.Name switch
    {
        "cancellationToken" => CancellationToken.None,
        "options" => null,
        "body" => Body(operation) is { } json ? JsonSerializer.Deserialize(json.ToJsonString(), parameter.ParameterType) : null,
        "query" => Options(parameter.ParameterType),
        _ => Sample(parameter.ParameterType, parameter.Name!),
    };

    private static object Options(Type type)
    {
        object options = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties()) property.SetValue(options, Sample(property.PropertyType, property.Name));
        return options;
    }

    private static object? Sample(Type type, string name)
    {
        Type inner = Nullable.GetUnderlyingType(type) ?? type;
        if (inner == typeof(string)) return name + "-1";
        if (inner == typeof(long)) return 5L;
        if (inner == typeof(double)) return 1.5;
        if (inner == typeof(bool)) return true;
        if (inner == typeof(DateTimeOffset)) return DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);
        if (inner.Name == "IntercomId") return Activator.CreateInstance(inner, name + "-1");
        if (inner.Name == "IntercomUpload") return Upload(inner);
        if (inner.IsGenericType) return List(inner.GetGenericArguments()[0]);
        return inner.GetConstructor([typeof(string)])!.Invoke([Known(inner)]);
    }

    private static Array List(Type element)
    {
        Array list = Array.CreateInstance(element, 2);
        for (int i = 0; i < 2; i++) list.SetValue(Sample(element, "item" + i.ToString(CultureInfo.InvariantCulture)), i);
        return list;
    }

    private static string Known(Type type) =>
        (string)type.GetNestedType("Values")!.GetFields()[0].GetRawConstantValue()!;

    private static object Upload(Type type)
    {
        ConstructorInfo constructor = type.GetConstructors().OrderBy(static candidate => candidate.GetParameters().Length)
            .First(static candidate => candidate.GetParameters().Any(static parameter => parameter.ParameterType == typeof(Stream)));
        return constructor.Invoke([.. constructor.GetParameters().Select(static parameter =>
            parameter.ParameterType == typeof(Stream)
                ? new MemoryStream([1, 2, 3])
                : parameter.Name == "fileName" ? "catalog.json" : parameter.ParameterType == typeof(string) ? "application/json" : parameter.DefaultValue)]);
    }
}
