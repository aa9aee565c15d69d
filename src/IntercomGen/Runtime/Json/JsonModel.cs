using System;
using System.Diagnostics.CodeAnalysis;

namespace IntercomGen.Runtime;

/// <summary>How a model is made and read, without a method of its own: clients have hundreds of models.</summary>
internal abstract class JsonModel : JsonKind
{
    private protected JsonTable? _table;

    public sealed override object? ReadValue(ref JsonCursor c, IntercomModel? parent) => c.Model(parent, this);

    /// <summary>A model in which nothing is set, and its members.</summary>
    public IntercomModel Make(out JsonTable table)
    {
        IntercomModel model = Construct();
        table = _table ?? model.Table();
        model.MakeBlank(table);
        return model;
    }

    private protected abstract IntercomModel Construct();
}

/// <inheritdoc />
/// <typeparam name="T">The model.</typeparam>
internal sealed class JsonModel<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>
    : JsonModel where T : IntercomModel
{
    public static readonly JsonModel<T> Type = new();

    public static readonly JsonRead<T> Read = static (ref JsonCursor c, IntercomModel? parent) => c.Model<T>(parent);

    /// <summary>The table of the model, which makes it when it is first asked for.</summary>
    public static JsonTable? Table
    {
        get => Type._table;
        set => Type._table = value;
    }

    /// <summary>How a list of the model travels.</summary>
    public static JsonKind List => new Models();

    // Not new T(): models have required members, which only initialisers can set.
    private protected override IntercomModel Construct() => Activator.CreateInstance<T>();

    private sealed class Models : JsonKind
    {
        public override object? ReadValue(ref JsonCursor c, IntercomModel? parent) => c.List<T>(parent);
    }
}
