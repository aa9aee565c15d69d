using System;

namespace IntercomGen.Runtime;

/// <summary>In which of Intercom's ways a list goes on.</summary>
internal enum PageCursorKind
{
    /// <summary>An opaque <c>starting_after</c>.</summary>
    After,

    /// <summary>The query of a <c>next</c> address.</summary>
    Link,

    /// <summary>A <c>scroll_param</c>.</summary>
    Scroll,

    /// <summary>An opaque <c>cursor</c>.</summary>
    Cursor,

    /// <summary>A page number.</summary>
    Page,
}

/// <summary>Where the next page starts; as text what callers save.</summary>
internal readonly struct PageCursor(PageCursorKind kind, string value)
{
    private static readonly string[] Prefixes = ["after:", "link:", "scroll:", "cursor:", "page:"];

    public PageCursorKind Kind { get; } = kind;

    public string Value { get; } = value;

    public static PageCursor Parse(string cursor)
    {
        for (int i = 0; i < Prefixes.Length; i++)
        {
            if (cursor.StartsWith(Prefixes[i], StringComparison.Ordinal) && cursor.Length > Prefixes[i].Length)
            {
                return new((PageCursorKind)i, cursor.Substring(Prefixes[i].Length));
            }
        }

        throw new ArgumentException("This is no cursor of an IntercomPage.", nameof(cursor));
    }

    public override string ToString() => Prefixes[(int)Kind] + Value;
}
