using System;
using System.Diagnostics.CodeAnalysis;

namespace IntercomGen.Runtime;

/// <summary>How a model is made and read, without a method of its own: clients have hundreds of models.</summary>
internal abstract class JsonModel
{
    private JsonNames? _names;

    /// <summary>A model in which nothing is set, and the names of its members.</summary>
    public IntercomModel Make(out JsonNames names)
    {
        IntercomModel model = Construct();
        model.MakeBlank();
        names = _names ??= model.Table();
        return model;
    }

    private protected abstract IntercomModel Construct();
}

/// <inheritdoc />
/// <typeparam name="T">The model.</typeparam>
internal sealed class JsonModel<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T> : JsonModel where T : IntercomModel
{
    public static readonly JsonModel<T> Type = new();

    public static readonly JsonRead<T> Read = static (ref JsonCursor c, IntercomModel? parent) => c.Model<T>(parent);

    // Not new T(): models have required members, which only initialisers can set.
    private protected override IntercomModel Construct() => Activator.CreateInstance<T>();
}
