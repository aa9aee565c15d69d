using IntercomGen.Description;

namespace IntercomGen.Model;

/// <summary>The class that lists the fields of a search, and the methods that search with them.</summary>
internal sealed record SearchModel
{
    /// <summary>The class of the fields, such as <c>ContactQuery</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The class of the methods.</summary>
    public required string ExtensionsName { get; init; }

    /// <summary>Whether the description tells the fields; else they are the members of what is searched for.</summary>
    public bool IsTold { get; init; }

    /// <summary>What is searched for, in lower case: <c>contacts</c>.</summary>
    public required string Plural { get; init; }

    public EquatableArray<SearchFieldModel> Fields { get; init; }

    public EquatableArray<SearchFieldType> FieldTypes { get; init; }

    /// <summary>The client class of the operation.</summary>
    public required string ClientClass { get; init; }

    public required OperationModel Operation { get; init; }

    /// <summary>The model of the body; null when the operation takes more than the methods could give it.</summary>
    public string? Body { get; init; }

    /// <summary>The arguments of the operation beside its body.</summary>
    public EquatableArray<ArgumentModel> Extras { get; init; }

    /// <summary>Whether what is found can be sorted.</summary>
    public bool Sorts { get; init; }
}

/// <summary>A field of a search.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Type">The <see cref="SearchFieldType"/> that it has.</param>
/// <param name="WireName">The wire name, or what comes before the name of the attribute.</param>
/// <param name="Argument">The argument that gives the name of the attribute, for a field that stands for many.</param>
/// <param name="Summary">What it is, as plain text.</param>
internal sealed record SearchFieldModel(string Name, string Type, string WireName, string? Argument, string Summary);

/// <summary>A type of fields: all that take the same values and operators.</summary>
/// <param name="Name">The C# name, such as <c>DateField</c>.</param>
/// <param name="Summary">What it is, as plain text.</param>
/// <param name="Value">The C# type of a value.</param>
/// <param name="IsEnum">Whether that is an open enum.</param>
/// <param name="Methods">Its operators.</param>
internal sealed record SearchFieldType(string Name, string Summary, string Value, bool IsEnum, EquatableArray<SearchMethod> Methods);

/// <summary>An operator that a field takes.</summary>
/// <param name="Name">The C# name of its method.</param>
/// <param name="Operator">The operator on the wire.</param>
/// <param name="TakesList">Whether it compares with a list of values.</param>
/// <param name="Summary">What it finds, as plain text.</param>
internal sealed record SearchMethod(string Name, string Operator, bool TakesList, string Summary);
