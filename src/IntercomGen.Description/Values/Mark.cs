namespace IntercomGen.Description;

/// <summary>
/// Where something stands in the description, for diagnostics. A mark is no part of the value that carries it: two marks are always equal, so that
/// a comment added above a schema leaves the schema equal to what it was.
/// </summary>
/// <param name="line">The line, from 1; 0 when unknown.</param>
/// <param name="column">The column, from 1; 0 when unknown.</param>
public readonly struct Mark(int line, int column) : IEquatable<Mark>
{
    /// <summary>The line, from 1; 0 when unknown.</summary>
    public int Line { get; } = line;

    /// <summary>The column, from 1; 0 when unknown.</summary>
    public int Column { get; } = column;

    /// <inheritdoc/>
    public bool Equals(Mark other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Mark;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <inheritdoc/>
    public override string ToString() => $"({Line},{Column})";

    /// <summary>Always true.</summary>
    public static bool operator ==(Mark left, Mark right) => true;

    /// <summary>Always false.</summary>
    public static bool operator !=(Mark left, Mark right) => false;
}
