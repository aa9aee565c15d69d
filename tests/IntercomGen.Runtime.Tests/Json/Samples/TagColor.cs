using System.Text.Json.Serialization;

namespace IntercomGen.Runtime.Tests.Json.Samples;

[JsonConverter(typeof(IntercomEnumConverter<TagColor>))]
public readonly partial struct TagColor : IIntercomEnum<TagColor>, IEquatable<TagColor>
{
    internal static readonly JsonKnown Known = new("red,blue");

    private readonly string? _value;

    public TagColor(string value) => _value = value;

    public static TagColor Red { get; } = new("red");

    public static TagColor Blue { get; } = new("blue");

    public string Value => _value ?? "";

    public bool IsKnown => Known.Contains(Value);

    public static implicit operator TagColor(string value) => new(value);

    public static bool operator ==(TagColor left, TagColor right) => left.Equals(right);

    public static bool operator !=(TagColor left, TagColor right) => !left.Equals(right);

    public bool Equals(TagColor other) => Value == other.Value;

    public override bool Equals(object? obj) => obj is TagColor other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Value;

    TagColor IIntercomEnum<TagColor>.With(string value) => new(value);
}
