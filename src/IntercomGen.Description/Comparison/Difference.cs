namespace IntercomGen.Description.Comparison;

/// <summary>What part of an operation a difference is in.</summary>
public enum OperationPart
{
    /// <summary>The operation itself.</summary>
    Whole,

    /// <summary>One of its parameters; <see cref="Difference.Path"/> begins with the name.</summary>
    Parameter,

    /// <summary>Its body.</summary>
    Body,

    /// <summary>One of its answers; <see cref="Subject.Status"/> says which.</summary>
    Answer,
}

/// <summary>What a difference belongs to: an operation, or a component schema.</summary>
public sealed record Subject
{
    /// <summary>The verb of the operation; null for a schema.</summary>
    public string? Method { get; init; }

    /// <summary>The path template of the operation; null for a schema.</summary>
    public string? Path { get; init; }

    /// <summary>The part of the operation.</summary>
    public OperationPart Part { get; init; }

    /// <summary>The status of the answer, when the part is one.</summary>
    public string? Status { get; init; }

    /// <summary>The name of the component schema; null for an operation.</summary>
    public string? Schema { get; init; }

    /// <summary>A schema.</summary>
    /// <param name="name">Its name.</param>
    public static Subject OfSchema(string name) => new() { Schema = name };

    /// <summary>An operation, as a whole.</summary>
    /// <param name="operation">The operation.</param>
    public static Subject Of(Operation operation) => new() { Method = operation.Method, Path = operation.Path };

    /// <inheritdoc/>
    public override string ToString() => Schema ?? $"{Method} {Path}" + Part switch
    {
        OperationPart.Body => " body",
        OperationPart.Parameter => " parameter",
        OperationPart.Answer => " " + Status,
        _ => "",
    };
}

/// <summary>One difference between two descriptions.</summary>
public sealed record Difference
{
    /// <summary>What is different.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>What it belongs to, as the old description calls it; as the new one does when only that has it.</summary>
    public required Subject Subject { get; init; }

    /// <summary>Where in the subject: <c>owner_id</c>, <c>to.id</c>, <c>data[].type</c>; empty when the subject itself is meant.</summary>
    public string Path { get; init; } = "";

    /// <summary>What there was: a type, a name, a value. Null when there was nothing.</summary>
    public string? Old { get; init; }

    /// <summary>What there is now. Null when there is nothing.</summary>
    public string? New { get; init; }

    /// <summary>Which way it travels.</summary>
    public Direction Direction { get; init; }

    /// <summary>What it does to programs.</summary>
    public Severity Severity { get; init; }

    /// <summary>Where the old description says it.</summary>
    public Mark OldMark { get; init; }

    /// <summary>Where the new description says it.</summary>
    public Mark NewMark { get; init; }

    /// <inheritdoc/>
    public override string ToString()
    {
        string path = Path.Length == 0 ? "" : (Subject.Schema is null ? " " : ".") + Path;
        return $"{Subject}{path} {Kind}{(Old is null ? "" : " " + Old)}{(New is null ? "" : " -> " + New)}";
    }
}
