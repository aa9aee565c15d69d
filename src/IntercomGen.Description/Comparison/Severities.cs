namespace IntercomGen.Description.Comparison;

/// <summary>How much a difference matters. The only place that decides it.</summary>
internal static class Severities
{
    /// <param name="kind">What is different.</param>
    /// <param name="direction">Which way it travels; what travels nowhere may still arrive by webhook.</param>
    /// <param name="required">Whether what was added must be sent.</param>
    /// <param name="status">The status of the answer, when it is about one.</param>
    /// <param name="sameShape">Whether another type means another name only.</param>
    public static Severity Of(ChangeKind kind, Direction direction, bool required = false, string? status = null, bool sameShape = false)
    {
        bool sent = (direction & Direction.Sent) != 0;
        bool answered = (direction & Direction.Answered) != 0 || direction == Direction.None;
        return kind switch
        {
            ChangeKind.OperationRemoved or ChangeKind.OperationMoved or ChangeKind.BodyRemoved or ChangeKind.MediaTypeRemoved
                or ChangeKind.PagingChanged or ChangeKind.ParameterRemoved or ChangeKind.PropertyRemoved or ChangeKind.PropertyRenamed
                or ChangeKind.ValueRemoved or ChangeKind.CaseRemoved => Severity.Breaking,

            // Only the names of the emitted client change.
            ChangeKind.OperationRenamed or ChangeKind.OperationRegrouped or ChangeKind.SchemaRenamed or ChangeKind.SchemaRemoved
                or ChangeKind.Deprecated => Severity.Maybe,

            ChangeKind.TypeChanged => sameShape ? Severity.Maybe : Severity.Breaking,

            ChangeKind.ParameterAdded or ChangeKind.BodyAdded => required ? Severity.Breaking : Severity.Compatible,
            ChangeKind.PropertyAdded => required && sent ? Severity.Breaking : Severity.Compatible,

            ChangeKind.BecameRequired or ChangeKind.BecameNotNull or ChangeKind.EnumClosed =>
                sent ? kind == ChangeKind.BecameRequired ? Severity.Breaking : Severity.Maybe : Severity.Compatible,

            // What was always there is not, what was one of a few is anything: a reader has to be ready for it.
            ChangeKind.BecameOptional or ChangeKind.BecameNullable or ChangeKind.ValueAdded or ChangeKind.CaseAdded or ChangeKind.EnumOpened =>
                answered ? Severity.Maybe : Severity.Compatible,

            ChangeKind.AnswerRemoved => status is { Length: > 0 } && status[0] is '2' or '3' ? Severity.Breaking : Severity.Maybe,
            ChangeKind.AnswerAdded => Severity.Maybe,

            _ => Severity.Compatible,
        };
    }
}
