using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Text;

/// <summary>What the parameters of a method stand for at one of its call sites.</summary>
internal sealed class Bindings
{
    public static readonly Bindings None = new();

    private readonly Dictionary<ISymbol, string> _values = new(SymbolEqualityComparer.Default);

    public string this[IParameterSymbol parameter]
    {
        get => _values.TryGetValue(parameter, out string? value) ? value : TextPattern.Unknown;
        set => _values[parameter] = value;
    }
}
