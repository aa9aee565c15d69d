using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Text;

/// <summary>What the parameters of a method stand for at one of its call sites.</summary>
/// <param name="method">The method; null where nobody calls.</param>
/// <param name="self">The type of the object that it runs on, where the call tells more than the method's own class.</param>
internal sealed class Bindings(IMethodSymbol? method = null, ITypeSymbol? self = null)
{
    public static readonly Bindings None = new();

    private readonly Dictionary<ISymbol, string> _values = new(SymbolEqualityComparer.Default);

    public ITypeSymbol? Self { get; } = self;

    public string this[IParameterSymbol parameter]
    {
        get => _values.TryGetValue(parameter, out string? value) ? value : Default(parameter);
        set => _values[parameter] = value;
    }

    // A call that leaves an argument out means its default; where the call is not seen, it is what most callers mean.
    private string Default(IParameterSymbol parameter)
    {
        if (parameter is not { HasExplicitDefaultValue: true, ExplicitDefaultValue: string value }) return TextPattern.Unknown;
        return SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method) ? value : DefaultText.Of(value);
    }
}
