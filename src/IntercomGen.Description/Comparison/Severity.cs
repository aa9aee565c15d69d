namespace IntercomGen.Description.Comparison;

/// <summary>What a difference does to a program that was written against the old description.</summary>
public enum Severity
{
    /// <summary>Nothing: what worked works.</summary>
    Compatible,

    /// <summary>It depends on the program: a value that it has not met before, another error, another name in the emitted client.</summary>
    Maybe,

    /// <summary>What uses it stops working.</summary>
    Breaking,
}

/// <summary>Which way a value travels.</summary>
[Flags]
public enum Direction
{
    /// <summary>No operation sends or answers with it; webhooks may.</summary>
    None = 0,

    /// <summary>In requests.</summary>
    Sent = 1,

    /// <summary>In answers.</summary>
    Answered = 2,
}
