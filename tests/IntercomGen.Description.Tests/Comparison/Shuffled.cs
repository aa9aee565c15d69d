namespace IntercomGen.Description.Tests.Comparison;

/// <summary>The same description with everything in another order that may stand in any.</summary>
internal sealed class Shuffled
{
    private readonly Random _random;

    private Shuffled(int seed) => _random = new Random(seed);

    public static ApiDescription Of(ApiDescription description, int seed)
    {
        var shuffle = new Shuffled(seed);
        return description with
        {
            Operations = shuffle.Mix(description.Operations, shuffle.Operation),
            Schemas = shuffle.Mix(description.Schemas, named => named with { Schema = shuffle.Schema(named.Schema)! }),
            Tags = shuffle.Mix(description.Tags, static tag => tag),
        };
    }

    private Operation Operation(Operation operation) => operation with
    {
        // The order of a path's parameters is the path's; the first tag counts.
        Parameters = operation.Parameters.Where(static parameter => parameter.In == ParameterLocation.Path)
            .Concat(Mix(operation.Parameters.Where(static parameter => parameter.In != ParameterLocation.Path), static parameter => parameter))
            .ToEquatableArray(),
        RequestBody = operation.RequestBody is { } body ? body with { Content = Mix(body.Content, Media) } : null,
        Responses = Mix(operation.Responses, answer => answer with { Content = Mix(answer.Content, Media) }),
    };

    private MediaType Media(MediaType media) => media with { Schema = Schema(media.Schema) };

    private Schema? Schema(Schema? schema) => schema is null ? null : schema with
    {
        Properties = Mix(schema.Properties, property => property with { Schema = Schema(property.Schema)! }),
        Required = Mix(schema.Required, static name => name),
        Enum = Mix(schema.Enum, static value => value),
        AllOf = Mix(schema.AllOf, part => Schema(part)!),
        OneOf = Mix(schema.OneOf, part => Schema(part)!),
        AnyOf = Mix(schema.AnyOf, part => Schema(part)!),
        Items = Schema(schema.Items),
        AdditionalSchema = Schema(schema.AdditionalSchema),
    };

    private EquatableArray<T> Mix<T>(IEnumerable<T> items, Func<T, T> each)
        where T : IEquatable<T>
    {
        T[] mixed = [.. items.Select(each)];
        _random.Shuffle(mixed);
        return mixed.ToEquatableArray();
    }
}
