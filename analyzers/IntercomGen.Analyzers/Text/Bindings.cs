using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Text;

/// <summary>What the parameters of a method stand for at one of its call sites.</summary>
/// <param name="member">The method, or the property that is read; null where nobody calls.</param>
/// <param name="self">The type of the object that it runs on, where the call tells more than the method's own class.</param>
/// <param name="within">What has led there.</param>
internal sealed class Bindings(ISymbol? member = null, ITypeSymbol? self = null, Bindings? within = null)
{
    public static readonly Bindings None = new();

    private readonly Dictionary<ISymbol, string> _values = new(SymbolEqualityComparer.Default);

    public ITypeSymbol? Self { get; } = self;

    /// <summary>Whether a member has led here: who is asked by it is another object than its own.</summary>
    public bool Runs(ISymbol asked)
    {
        for (Bindings? at = this; at is not null; at = at.Outer)
        {
            if (SymbolEqualityComparer.Default.Equals(at.Member, asked)) return true;
        }
        return false;
    }

    private ISymbol? Member { get; } = member;

    private Bindings? Outer { get; } = within;

    public string this[IParameterSymbol parameter]
    {
        get => _values.TryGetValue(parameter, out string? value) ? value : Default(parameter);
        set => _values[parameter] = value;
    }

    // A call that leaves an argument out means its default; where the call is not seen, it is what most callers mean.
    private string Default(IParameterSymbol parameter)
    {
        if (parameter is not { HasExplicitDefaultValue: true, ExplicitDefaultValue: string value }) return TextPattern.Unknown;
        return SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, Member) ? value : DefaultText.Of(value);
    }
}
