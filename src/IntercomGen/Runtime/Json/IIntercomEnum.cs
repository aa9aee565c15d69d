namespace IntercomGen.Runtime;

/// <summary>A value of an open enumeration: one of the values that the description knows, or any other text.</summary>
public interface IIntercomEnum
{
    /// <summary>The value as it is sent and received.</summary>
    string Value { get; }

    /// <summary>Whether the description lists the value.</summary>
    bool IsKnown { get; }
}
