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

    public void Class<T, TConverter>() where T : class where TConverter : JsonConverter<T>, new() => Enter<T, TConverter>();

    public void Enum<T, TConverter>() where T : struct where TConverter : JsonConverter<T>, new()
    {
        Enter<T, TConverter>();
        _infos.Add(typeof(T?), static options => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options)));
    }

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _infos.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create) ? create(options) : null;

    private void Enter<T, TConverter>() where TConverter : JsonConverter<T>, new()
    {
        _infos.Add(typeof(T), static options => JsonMetadataServices.CreateValueInfo<T>(options, new TConverter()));
        _infos.Add(typeof(T[]), static options => JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<T[]>()));
        _infos.Add(typeof(List<T>), static options => JsonMetadataServices.CreateListInfo<List<T>, T>(options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => new List<T>() }));
        _infos.Add(typeof(IReadOnlyList<T>), static options => JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new JsonCollectionInfoValues<IReadOnlyList<T>>()));
    }
}
