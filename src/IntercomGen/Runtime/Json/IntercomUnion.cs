using System.Diagnostics.CodeAnalysis;

namespace IntercomGen.Runtime;

/// <summary>A value that has one of several types.</summary>
public abstract class IntercomUnion : IJsonWritable
{
    private object? _value;

    private protected IntercomUnion(object? value, int @case)
    {
        _value = value;
        CaseIndex = @case;
    }

    /// <summary>Whether the value is of one of the types that the API description names.</summary>
    public bool IsKnown => CaseIndex != 0;

    /// <summary>The value as JSON when it is of no type that the API description names; a JSON null otherwise.</summary>
    public IntercomValue Raw => CaseIndex == 0 && _value is IntercomValue raw ? raw : default;

    internal int CaseIndex { get; private set; }

    /// <summary>The value as JSON.</summary>
    /// <returns>Compact JSON text.</returns>
    public sealed override string ToString() => JsonOut.Text(this);

    void IJsonWritable.Write(JsonOut w) => Write(w);

    internal virtual void Write(JsonOut w) => w.Any(_value);

    /// <summary>Makes it a value of no known type: for the reader, before anybody has seen it.</summary>
    internal void KeepWhole(IntercomValue raw)
    {
        _value = raw;
        CaseIndex = 0;
    }

    internal T Get<T>() => (T)_value!;

    private protected bool TryGet<T>(int @case, [NotNullWhen(true)] out T? value)
    {
        if (CaseIndex == @case && _value is T held)
        {
            value = held;
            return true;
        }

        value = default;
        return false;
    }
}
