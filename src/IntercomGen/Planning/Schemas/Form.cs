using IntercomGen.Description;

namespace IntercomGen.Planning;

/// <summary>What a schema amounts to once <c>allOf</c> is merged, wrappers are seen through and rules are told from types.</summary>
internal abstract record Form
{
    /// <summary>Anything.</summary>
    internal sealed record Any : Form
    {
        public static readonly Any Instance = new();
    }

    /// <summary>A component that is emitted as a type of its own.</summary>
    internal sealed record Named(string Component) : Form;

    /// <summary>A string, number, boolean or time.</summary>
    internal sealed record Scalar(Model.ShapeKind Kind) : Form;

    /// <summary>A string with one allowed value.</summary>
    internal sealed record Constant(string Value) : Form;

    /// <summary>A string with several known values.</summary>
    internal sealed record Choice(EquatableArray<string> Values) : Form;

    /// <summary>An array.</summary>
    internal sealed record List(Schema Items) : Form;

    /// <summary>An object without named members; <see cref="Values"/> is the schema of its values, when it has one.</summary>
    internal sealed record Map(Schema? Values) : Form;

    /// <summary>An object with named members.</summary>
    internal sealed record Members(EquatableArray<Member> Items) : Form;

    /// <summary>One of several schemas.</summary>
    internal sealed record Union(EquatableArray<Schema> Branches, Discriminator? Discriminator) : Form;
}

/// <summary>A named member of an object.</summary>
/// <param name="Name">The wire name.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Required">Whether the description requires it.</param>
internal sealed record Member(string Name, Schema Schema, bool Required);
