using System.ComponentModel;

namespace IntercomGen.Runtime;

/// <summary>A value of an open enumeration: one of the values that the description knows, or any other text.</summary>
public interface IIntercomEnum
{
    /// <summary>The value as it is sent and received.</summary>
    string Value { get; }

    /// <summary>Whether the description lists the value.</summary>
    bool IsKnown { get; }
}

/// <summary>An open enumeration that makes its values.</summary>
/// <typeparam name="TSelf">The type of the enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IIntercomEnum<TSelf> : IIntercomEnum where TSelf : struct
{
    /// <summary>Makes a value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    /// <returns>The value.</returns>
    TSelf With(string value);
}
