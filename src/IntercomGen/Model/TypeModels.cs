using IntercomGen.Description;

namespace IntercomGen.Model;

/// <summary>A type to print.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Summary">What it is, as plain text.</param>
internal abstract record TypeModel(string Name, string Summary)
{
    /// <summary>The type in whose file it is printed: types that are written inline follow the one they are written in.</summary>
    public string Home { get; init; } = Name;
}

/// <summary>A property of an emitted model.</summary>
internal sealed record PropertyModel
{
    /// <summary>The C# name.</summary>
    public required string Name { get; init; }

    /// <summary>The wire name.</summary>
    public required string JsonName { get; init; }

    public required Shape Shape { get; init; }

    /// <summary>What it is, as plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>Whether it is a C# <c>required</c> member.</summary>
    public bool Required { get; init; }

    /// <summary>The value it starts with, when the description allows only one.</summary>
    public string? Constant { get; init; }

    /// <summary>
    /// For text that holds words of the API rather than of its users, such as <c>type</c>: the word that it is likely to be, empty when that is unknown.
    /// </summary>
    public string? Word { get; init; }

    /// <summary>Whether it holds the items of a page, which some lists have under another name.</summary>
    public bool HoldsItems { get; init; }

    /// <summary>Why it should not be used any more, when that is so.</summary>
    public string? Obsolete { get; init; }
}

/// <summary>A class with properties.</summary>
internal sealed record ObjectModel(string Name, string Summary, EquatableArray<PropertyModel> Properties) : TypeModel(Name, Summary)
{
    /// <summary>The smaller type that a value converts to (<c>AdminWithApp</c> to <c>Admin</c>).</summary>
    public string? ConvertsTo { get; init; }
}

/// <summary>A value of an open enum.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Value">The value on the wire.</param>
internal sealed record EnumMember(string Name, string Value)
{
    /// <summary>Why it should not be used any more, when that is so.</summary>
    public string? Obsolete { get; init; }
}

/// <summary>An open enum.</summary>
internal sealed record EnumModel(string Name, string Summary, EquatableArray<EnumMember> Members) : TypeModel(Name, Summary);

/// <summary>A case of a union.</summary>
/// <param name="Name">The C# name, such as <c>AdminReply</c>.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="Implicit">Whether a value converts by itself: two cases of one C# type do not.</param>
internal sealed record UnionCase(string Name, Shape Shape, bool Implicit);

/// <summary>One of several types.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Summary">What it is, as plain text.</param>
/// <param name="Cases">The cases, from number 1.</param>
/// <param name="Table">How the reader chooses.</param>
internal sealed record UnionModel(string Name, string Summary, EquatableArray<UnionCase> Cases, UnionTable Table) : TypeModel(Name, Summary);

/// <summary>What tells the cases of a union apart.</summary>
/// <param name="Tag">The member whose value tells, when there is one.</param>
/// <param name="Rows">One for each JSON form of each case.</param>
internal sealed record UnionTable(string? Tag, EquatableArray<UnionRow> Rows);

/// <summary>One JSON form of a case.</summary>
/// <param name="Case">The number of the case.</param>
/// <param name="Kind">
/// Its JSON kind, as the emitted <c>JsonCases</c> writes it: <c>o</c>, <c>s</c>, <c>i</c>, <c>n</c>, <c>b</c>, with <c>[</c> before it for a list.
/// </param>
/// <param name="TagValues">The values of the tag that belong to it.</param>
/// <param name="Names">The members that an object of it has.</param>
/// <param name="Required">Those that it must have.</param>
internal sealed record UnionRow(int Case, string Kind, EquatableArray<string> TagValues, EquatableArray<string> Names, EquatableArray<string> Required);
