using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers;

/// <summary>Recognises what IntercomGen emits, in the project and in what it references, in whatever namespace.</summary>
internal static class EmittedClient
{
    public const string Marker = "IntercomOperationAttribute";

    public static bool IsIn(Compilation compilation)
    {
        // The text tells faster than the symbols, which nobody may have asked for yet.
        if (compilation.SyntaxTrees.Any(static tree => SourceScan.Of(tree, CancellationToken.None).DeclaresOperations)) return true;
        // Type names of the framework are many, and none of them is ours.
        return compilation.SourceModule.ReferencedAssemblySymbols.Any(static assembly => !IsFramework(assembly) && assembly.TypeNames.Contains(Marker));
    }

    private static bool IsFramework(IAssemblySymbol? assembly) =>
        assembly is null || assembly.Name.StartsWith("System", StringComparison.Ordinal) || assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal);

    /// <summary>The verb and path template of the operation that a method calls; null when it calls none.</summary>
    public static (string Verb, string Path)? OperationOf(IMethodSymbol method)
    {
        // Reading the attributes of everything that is called would cost more than all else.
        if (IsFramework(method.ContainingAssembly)) return null;
        foreach (AttributeData attribute in method.OriginalDefinition.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == Marker && attribute.ConstructorArguments is [{ Value: string verb }, { Value: string path }])
            {
                return (verb, path);
            }
        }
        return null;
    }

    /// <summary>The text of a member's <c>[Obsolete]</c>; null when it has none.</summary>
    public static string? ObsoleteReason(ISymbol member)
    {
        if (IsFramework(member.ContainingAssembly)) return null;
        AttributeData? obsolete = member.OriginalDefinition.GetAttributes()
            .FirstOrDefault(static attribute => attribute.AttributeClass is { Name: "ObsoleteAttribute", ContainingNamespace.Name: "System" });
        return obsolete is null ? null : obsolete.ConstructorArguments.FirstOrDefault().Value as string ?? "";
    }

    public static bool IsEnum(ITypeSymbol? type) => type is { TypeKind: TypeKind.Struct } && type.Interfaces.Any(static face => face.Name == "IIntercomEnum");

    /// <summary>
    /// The open enum of which a field is a value: <c>ContactRole.User</c>, or the constant <c>ContactRole.Values.User</c>; null when it is none.
    /// </summary>
    public static INamedTypeSymbol? EnumOf(IFieldSymbol field)
    {
        INamedTypeSymbol? type = field is { IsConst: true, ContainingType.Name: "Values" } ? field.ContainingType.ContainingType : field.ContainingType;
        return field is { IsStatic: true } && IsEnum(type) ? type : null;
    }

    /// <summary>The values that an open enum lists, each with the name of its member.</summary>
    public static List<(string Value, string Member)> ValuesOf(ITypeSymbol type)
    {
        var values = new List<(string Value, string Member)>();
        foreach (ISymbol member in type.GetTypeMembers("Values").SelectMany(static values => values.GetMembers()))
        {
            if (member is IFieldSymbol { IsConst: true, ConstantValue: string value }) values.Add((value, member.Name));
        }
        return values;
    }

    /// <summary>Whether a member belongs to an emitted client or model.</summary>
    public static bool Has(ISymbol member) => member.ContainingType is { } type && IsStamped(type);

    /// <summary>Whether a type is emitted.</summary>
    public static bool IsStamped(ITypeSymbol type) =>
        type.GetAttributes().Any(static attribute =>
            attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments is [{ Value: "IntercomGen" }, ..]);
}
