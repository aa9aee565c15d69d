namespace IntercomGen.Description.Comparison;

/// <summary>What is different between two descriptions.</summary>
public enum ChangeKind
{
    /// <summary>An operation that only the new description has.</summary>
    OperationAdded,

    /// <summary>An operation that only the old description has.</summary>
    OperationRemoved,

    /// <summary>An operation that is found under another verb or path.</summary>
    OperationMoved,

    /// <summary>An operation with another operationId on the same verb and path.</summary>
    OperationRenamed,

    /// <summary>An operation that belongs to another group.</summary>
    OperationRegrouped,

    /// <summary>An operation or property that is called deprecated now.</summary>
    Deprecated,

    /// <summary>A parameter that is taken now.</summary>
    ParameterAdded,

    /// <summary>A parameter that is not taken any more.</summary>
    ParameterRemoved,

    /// <summary>A body where there was none.</summary>
    BodyAdded,

    /// <summary>No body where there was one.</summary>
    BodyRemoved,

    /// <summary>A media type of the body or of an answer that is new.</summary>
    MediaTypeAdded,

    /// <summary>A media type of the body or of an answer that is gone.</summary>
    MediaTypeRemoved,

    /// <summary>A status that is declared now.</summary>
    AnswerAdded,

    /// <summary>A status that is not declared any more.</summary>
    AnswerRemoved,

    /// <summary>The pages of a list are walked in another way.</summary>
    PagingChanged,

    /// <summary>A component schema that only the new description has.</summary>
    SchemaAdded,

    /// <summary>A component schema that only the old description has.</summary>
    SchemaRemoved,

    /// <summary>A component schema that has another name.</summary>
    SchemaRenamed,

    /// <summary>A property that is new.</summary>
    PropertyAdded,

    /// <summary>A property that is gone.</summary>
    PropertyRemoved,

    /// <summary>A property that has another name, spelt nearly like the old one.</summary>
    PropertyRenamed,

    /// <summary>A property, parameter, body, answer or schema of another type.</summary>
    TypeChanged,

    /// <summary>A case that the union has now.</summary>
    CaseAdded,

    /// <summary>A case that the union does not have any more.</summary>
    CaseRemoved,

    /// <summary>What could be left out must be there now.</summary>
    BecameRequired,

    /// <summary>What had to be there may be left out now.</summary>
    BecameOptional,

    /// <summary>Null is a value now.</summary>
    BecameNullable,

    /// <summary>Null is no value any more.</summary>
    BecameNotNull,

    /// <summary>A value that the enum has now.</summary>
    ValueAdded,

    /// <summary>A value that the enum does not have any more.</summary>
    ValueRemoved,

    /// <summary>Any text where there was a list of values.</summary>
    EnumOpened,

    /// <summary>A list of values where there was any text.</summary>
    EnumClosed,
}
