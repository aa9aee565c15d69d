using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace IntercomGen.Tests.Hostile;

/// <summary>
/// The emitted reader and writer, as <c>IntercomJson</c> offers them: no other reader stands before ours. Open enums have only that of <c>JsonSerializer</c>.
/// </summary>
internal sealed class EmittedJson(Assembly emitted)
{
    private delegate object? Reader(ReadOnlySpan<byte> json);

    private readonly ConcurrentDictionary<string, Reader> _readers = new(StringComparer.Ordinal);
    private readonly Type _json = emitted.GetType("Intercom.IntercomJson")!;

    public Type Type(string name) => emitted.GetType("Intercom." + name)!;

    /// <summary>Reads a value of a type of the client.</summary>
    public object? Read(string type, ReadOnlySpan<byte> json) => _readers.GetOrAdd(type, Make)(json);

    public string Write(object? value)
    {
        if (value is null) return "null";
        if (value.GetType().IsValueType) return JsonSerializer.Serialize(value, value.GetType());
        MethodInfo write = _json.GetMethod("Serialize", [BaseOf(value.GetType())])!;
        return Encoding.UTF8.GetString((byte[])write.Invoke(null, [value])!);
    }

    private Reader Make(string name)
    {
        Type type = Type(name);
        if (type.IsValueType) return json => JsonSerializer.Deserialize(json, type);
        MethodInfo read = _json.GetMethods().Single(static method => method is { Name: "Deserialize", IsGenericMethod: true }).MakeGenericMethod(type);
        return read.CreateDelegate<Reader>();
    }

    private static Type BaseOf(Type type) => type.BaseType is { } parent && parent != typeof(object) ? BaseOf(parent) : type;
}
