using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace IntercomGen.Runtime;

// Fields of models, both ways: one line of a model both reads and writes a member, which halves what every model has to print and compile.
internal ref partial struct JsonCursor
{
    /// <summary>Whether a union is to be read; when not, <paramref name="value"/> is written.</summary>
    public readonly bool Reads(IJsonWritable? value)
    {
        if (_out is null)
        {
            return true;
        }

        _out.Model(value);
        return false;
    }

    public void String(ref string? field, IntercomModel model)
    {
        if (_out is null) field = String(model);
        else _out.String(field);
    }

    public void Known(ref string? field, IntercomModel model, JsonNames known)
    {
        if (_out is null) field = Known(model, known);
        else _out.String(field);
    }

    public void Int64(ref long? field, IntercomModel model)
    {
        if (_out is null) field = Int64(model);
        else _out.Int64(field);
    }

    public void Double(ref double? field, IntercomModel model)
    {
        if (_out is null) field = Double(model);
        else _out.Double(field);
    }

    public void Bool(ref bool? field, IntercomModel model)
    {
        if (_out is null) field = Bool(model);
        else _out.Bool(field);
    }

    public void Time(ref long field, IntercomModel model)
    {
        if (_out is null) field = Time(model);
        else _out.Time(field);
    }

    public void IsoTime(ref long field, IntercomModel model)
    {
        if (_out is null) field = IsoTime(model);
        else _out.IsoTime(field);
    }

    public void AnyTime(ref long field, IntercomModel model)
    {
        if (_out is null) field = AnyTime(model);
        else _out.AnyTime(field);
    }

    public void Value(ref IntercomValue? field, IntercomModel model)
    {
        if (_out is null) field = Value(model);
        else _out.Value(field);
    }

    public void Attributes(ref IntercomAttributes? field, IntercomModel model)
    {
        if (_out is null) field = Attributes(model);
        else _out.Model(field);
    }

    public void Model<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(ref T? field, IntercomModel model) where T : IntercomModel
    {
        if (_out is null) field = (T?)Model(model, JsonModel<T>.Type);
        else _out.Model(field);
    }

    public void Map<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(ref IntercomMap<T>? field, IntercomModel model) where T : IntercomModel =>
        Map(ref field, model, JsonModel<T>.Read);

    public void List<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(ref IReadOnlyList<T>? field, IntercomModel model) where T : IntercomModel
    {
        if (_out is null) field = List<T>(model);
        else _out.List(field);
    }

    public void Map<T>(ref IntercomMap<T>? field, IntercomModel model, JsonRead<T> read) where T : class
    {
        if (_out is null) field = Map(model, read);
        else _out.Model(field);
    }

    public void List<T>(ref IReadOnlyList<T>? field, IntercomModel model, JsonRead<T> read) where T : class
    {
        if (_out is null) field = List(model, read);
        else _out.List(field);
    }

    public void Strings(ref IReadOnlyList<string>? field, IntercomModel model)
    {
        if (_out is null) field = Strings(model);
        else _out.Strings(field);
    }

    public void Int64s(ref IReadOnlyList<long>? field, IntercomModel model)
    {
        if (_out is null) field = Int64s(model);
        else _out.Int64s(field);
    }

    public void Doubles(ref IReadOnlyList<double>? field, IntercomModel model)
    {
        if (_out is null) field = Doubles(model);
        else _out.Doubles(field);
    }

    public void Bools(ref IReadOnlyList<bool>? field, IntercomModel model)
    {
        if (_out is null) field = Bools(model);
        else _out.Bools(field);
    }

    public void Values(ref IReadOnlyList<IntercomValue>? field, IntercomModel model)
    {
        if (_out is null) field = Values(model);
        else _out.Values(field);
    }

    public void KnownList<T>(ref IReadOnlyList<T>? field, IntercomModel model, JsonNames known) where T : struct, IIntercomEnum<T>
    {
        if (_out is null) field = KnownList<T>(model, known);
        else _out.KnownList(field);
    }
}
