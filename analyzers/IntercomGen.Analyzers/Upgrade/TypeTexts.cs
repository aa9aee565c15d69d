using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Upgrade;

/// <summary>Types as the generator writes them.</summary>
internal static class TypeTexts
{
    /// <summary>A type without the question mark at its end: every answered property has one.</summary>
    public static string Of(ITypeSymbol type)
    {
        string text = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return text.TrimEnd('?');
    }

    /// <summary>What a method gives back once it is awaited; empty for nothing.</summary>
    public static string Awaited(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { Name: "Task", TypeArguments: var arguments }) return Of(type);
        return arguments.IsEmpty ? "" : Of(arguments[0]);
    }

    /// <summary>A text of a type with today's name of a model in place of its old one.</summary>
    public static string Renamed(string text, ClientUpgrade upgrade)
    {
        int open = text.LastIndexOf('<');
        string name = open < 0 ? text : text.Substring(open + 1).TrimEnd('>');
        return name.Length > 0 && upgrade.TypeName(name) is { } now && now != name ? text.Replace(name, now) : text;
    }
}
