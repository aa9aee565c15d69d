namespace IntercomGen.Runtime;

/// <summary>One error of an answer.</summary>
public sealed class IntercomError
{
    /// <summary>An error, for test doubles.</summary>
    /// <param name="code">What kind of error.</param>
    /// <param name="message">The error in words.</param>
    /// <param name="field">The field that it concerns.</param>
    public IntercomError(string? code, string? message, string? field = null)
    {
        Code = code;
        Message = message;
        Field = field;
    }

    /// <summary>What kind of error, for example <c>parameter_invalid</c>; null where the answer only has words.</summary>
    public string? Code { get; }

    /// <summary>The error in words.</summary>
    public string? Message { get; }

    /// <summary>The field that the error concerns, where the answer names one.</summary>
    public string? Field { get; }

    /// <summary>The error on one line.</summary>
    /// <returns>For example <c>parameter_invalid: email is invalid (email)</c>.</returns>
    public override string ToString()
    {
        string text = Code is null ? Message ?? "" : Message is null ? Code : $"{Code}: {Message}";
        return Field is null ? text : $"{text} ({Field})";
    }
}
