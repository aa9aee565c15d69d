namespace IntercomGen.Description;

/// <summary>What a finding means for the client.</summary>
public enum FindingKind
{
    /// <summary>Nothing can be made of the description (IGEN0001).</summary>
    Unreadable,

    /// <summary>One operation, schema or property is left out or read as any JSON value (IGEN0002).</summary>
    LeftOut,

    /// <summary>The description could be better; the client is complete (IGEN0006).</summary>
    Quality,
}

/// <summary>Something wrong in a description: where, what, and what follows from it.</summary>
/// <param name="Kind">What it means for the client.</param>
/// <param name="Message">
/// One sentence: what is wrong and what was made of it. Names its place in the description, such as <c>schemas.contact.properties.role</c>.
/// </param>
/// <param name="Line">The line, from 1; 0 when there is none.</param>
/// <param name="Column">The column, from 1; 0 when there is none.</param>
public sealed record Finding(FindingKind Kind, string Message, int Line, int Column);
