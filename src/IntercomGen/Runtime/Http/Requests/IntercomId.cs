using System;
using System.Globalization;

namespace IntercomGen.Runtime;

/// <summary>An identifier in a path. Intercom writes some as text and some as numbers, and not always the same way; both convert to it.</summary>
public readonly struct IntercomId : IEquatable<IntercomId>
{
    /// <summary>Takes an identifier.</summary>
    /// <param name="value">The identifier; a call with an empty one is refused with an <see cref="ArgumentException"/>.</param>
    public IntercomId(string? value) => Value = value;

    /// <summary>The identifier as text; null when none was given.</summary>
    public string? Value { get; }

    /// <summary>Takes an identifier.</summary>
    /// <param name="value">The identifier as text.</param>
    public static implicit operator IntercomId(string? value) => new(value);

    /// <summary>Takes an identifier.</summary>
    /// <param name="value">The identifier as number.</param>
    public static implicit operator IntercomId(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Takes an identifier.</summary>
    /// <param name="value">The identifier as number.</param>
    public static implicit operator IntercomId(long? value) => new(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Compares two identifiers as text.</summary>
    /// <param name="left">An identifier.</param>
    /// <param name="right">An identifier.</param>
    public static bool operator ==(IntercomId left, IntercomId right) => left.Equals(right);

    /// <summary>Compares two identifiers as text.</summary>
    /// <param name="left">An identifier.</param>
    /// <param name="right">An identifier.</param>
    public static bool operator !=(IntercomId left, IntercomId right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(IntercomId other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IntercomId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value is null ? 0 : StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The identifier as text.</summary>
    public override string ToString() => Value ?? "";
}
