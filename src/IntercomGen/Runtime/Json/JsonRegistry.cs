using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace IntercomGen.Runtime;

/// <summary>Every type of the client, and how System.Text.Json reads and writes it: alone, nullable, in arrays and in lists.</summary>
internal sealed class JsonRegistry : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _infos = new();

    /// <summary>
    /// Enters a model. A part of it that is written by hand may add constructors, but not take the one without parameters away: here that is an error of the
    /// compiler. Required members are in the way of that; IGEN5006 finds both.
    /// </summary>
    public void Model<T>() where T : IntercomModel, new() => ModelWithRequired<T>();

    public void ModelWithRequired<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>() where T : IntercomModel =>
        Enter<T, IntercomModelConverter<T>>();

    public void Union<T, TConverter>() where T : IntercomUnion where TConverter : JsonConverter<T>, new() => Enter<T, TConverter>();

    public void Enum<T>() where T : struct, IIntercomEnum<T>
    {
        Enter<T, IntercomEnumConverter<T>>();
        _infos.Add(typeof(T?), static options => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options)));
    }

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _infos.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create) ? create(options) : null;

    private void Enter<T, TConverter>() where TConverter : JsonConverter<T>, new()
    {
        _infos.Add(typeof(T), static options => JsonMetadataServices.CreateValueInfo<T>(options, new TConverter()));
        _infos.Add(typeof(T[]), static options => JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<T[]>()));
        _infos.Add(typeof(List<T>), static options =>
            JsonMetadataServices.CreateListInfo<List<T>, T>(options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => new List<T>() }));
        _infos.Add(typeof(IReadOnlyList<T>), static options =>
            JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new JsonCollectionInfoValues<IReadOnlyList<T>>()));
    }
}
