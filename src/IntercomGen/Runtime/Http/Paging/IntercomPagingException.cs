using System;

namespace IntercomGen.Runtime;

/// <summary>A list led back to a page that was read before, and would have no end.</summary>
public sealed class IntercomPagingException : Exception
{
    /// <summary>An exception.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cursor">The cursor that came again.</param>
    public IntercomPagingException(string message, string? cursor = null)
        : base(message) => Cursor = cursor;

    /// <summary>The cursor that came again.</summary>
    public string? Cursor { get; }
}
