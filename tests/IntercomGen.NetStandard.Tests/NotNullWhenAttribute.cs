namespace System.Diagnostics.CodeAnalysis;

/// <summary>The tests see the runtime's internals, its stand-in for this attribute among them, beside the framework's: one of their own settles it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
