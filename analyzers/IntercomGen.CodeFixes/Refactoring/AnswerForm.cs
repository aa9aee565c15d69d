namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>In which form the code wants an answer.</summary>
internal enum AnswerForm
{
    /// <summary>Nobody looks at it.</summary>
    None,

    /// <summary>As the type that the client gives.</summary>
    Value,

    /// <summary>As another type, read from its JSON.</summary>
    Json,

    /// <summary>As a <c>JsonDocument</c>.</summary>
    Document,

    /// <summary>As its text.</summary>
    Text,

    /// <summary>As its bytes.</summary>
    Bytes,
}
