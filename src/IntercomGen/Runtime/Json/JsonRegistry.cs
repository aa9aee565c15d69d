using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace IntercomGen.Runtime;

/// <summary>Every type of the client, and how System.Text.Json reads and writes it: alone, nullable, in arrays and in lists.</summary>
internal sealed class JsonRegistry : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _infos = new();
    private readonly Dictionary<Type, Delegate> _readers = new();

    public void Class<T>(JsonRead<T> read, Func<JsonConverter<T>> converter) where T : class
    {
        _readers.Add(typeof(T), read);
        Enter(converter);
    }

    public void Enum<T>(Func<JsonConverter<T>> converter) where T : struct
    {
        Enter(converter);
        _infos.Add(typeof(T?), static options => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options)));
    }

    public JsonRead<T> Reader<T>() =>
        _readers.TryGetValue(typeof(T), out Delegate? read) ? (JsonRead<T>)read : throw new NotSupportedException($"{typeof(T)} is no type of this client.");

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _infos.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create) ? create(options) : null;

    private void Enter<T>(Func<JsonConverter<T>> converter)
    {
        _infos.Add(typeof(T), options => JsonMetadataServices.CreateValueInfo<T>(options, converter()));
        _infos.Add(typeof(T[]), static options => JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<T[]>()));
        _infos.Add(typeof(List<T>), static options => JsonMetadataServices.CreateListInfo<List<T>, T>(options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => new List<T>() }));
        _infos.Add(typeof(IReadOnlyList<T>), static options => JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new JsonCollectionInfoValues<IReadOnlyList<T>>()));
    }
}
