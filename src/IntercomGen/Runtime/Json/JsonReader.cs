using System;
using System.Reflection;
using System.Text.Json.Serialization;

namespace IntercomGen.Runtime;

/// <summary>How a model or union is read, found by its converter: a type that nobody asks for costs nothing.</summary>
/// <typeparam name="T">The model or union.</typeparam>
internal static class JsonReader<T> where T : class
{
    private static JsonRead<T>? s_read;

    /// <summary>The method that reads it.</summary>
    /// <exception cref="NotSupportedException">The type is none of this client's.</exception>
    public static JsonRead<T> Read => s_read ??= Find();

    private static JsonRead<T> Find() =>
        typeof(T).GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is { } type
        && Activator.CreateInstance(type) is IntercomConverter<T> converter
            ? converter.Reader
            : throw new NotSupportedException($"{typeof(T)} is no type of this client.");
}
