using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Json;

/// <summary>What kind of JSON value an expression becomes.</summary>
internal enum JsonKind
{
    Unknown,
    Object,
    Array,
    Text,
    Number,
    Other,
}

/// <summary>A member of an object that the source writes.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Where">Where the name stands.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, Location Where, JsonShape Value)
{
    /// <summary>Whether a policy that cannot be seen changes the name on the way.</summary>
    public bool IsLoose { get; init; }

    /// <summary>For a member of one of the project's classes: the expression that gives its value, when one does.</summary>
    public ExpressionSyntax? Source { get; init; }

    /// <summary>Whether it is left out when its value is null, or what the type has without being set.</summary>
    public bool IsOptional { get; init; }
}

/// <summary>A JSON value as far as the source tells: an anonymous object, a dictionary, an array, a text of JSON.</summary>
internal sealed class JsonShape(JsonKind kind, Location where)
{
    public JsonKind Kind { get; } = kind;

    public Location Where { get; } = where;

    /// <summary>The text of a string, the digits of a number, the word of a constant in JSON text.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<JsonMember> Members { get; init; } = [];

    public IReadOnlyList<JsonShape> Items { get; init; } = [];

    /// <summary>For an object of one of the project's classes: the class.</summary>
    public INamedTypeSymbol? Class { get; init; }

    /// <summary>The names of members that nobody sets: a serializer writes null for them, or leaves them out.</summary>
    public IReadOnlyList<string> Unset { get; init; } = [];

    /// <summary>For a value in a text of JSON that is not known: where it begins there, its quotes included.</summary>
    public int Start { get; init; } = -1;

    /// <summary>For a value in a text of JSON that is not known: where it ends there.</summary>
    public int End { get; init; } = -1;

    /// <summary>Whether there may be members that cannot be seen.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether names of members are changed on the way by a policy that cannot be seen.</summary>
    public bool HasLooseNames { get; init; }

    /// <summary>Whether the source makes it with <c>ToUnixTimeMilliseconds()</c>.</summary>
    public bool IsMilliseconds { get; init; }

    /// <summary>For an object of an emitted model: the members that need not be there for the compiler. Its members have the names of C#.</summary>
    public IReadOnlyCollection<string>? Settable { get; init; }

    public JsonShape? Find(string name) => Members.FirstOrDefault(member => member.Name == (Settable is null ? name : Words.Pascal(name)))?.Value;

    /// <summary>Whether a member is surely not there.</summary>
    public bool Lacks(string name) => Find(name) is null && (Settable is null || Settable.Contains(Words.Pascal(name)));

    public static JsonShape Unknown(Location where) => new(JsonKind.Unknown, where);
}
