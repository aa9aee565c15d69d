using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Tests;

/// <summary>What was emitted for a description, compiled and loaded.</summary>
internal sealed class EmittedAssembly : IDisposable
{
    private readonly AssemblyLoadContext _context = new("emitted", isCollectible: true);

    public EmittedAssembly(GeneratorDriverRunResult result, params string[] sources)
    {
        CSharpCompilation compilation = Generation.Compile(result, sources);
        using var stream = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = compilation.Emit(stream);
        Complaints = Generation.Complaints(emitted.Diagnostics);
        if (!emitted.Success) throw new InvalidOperationException(Complaints);
        stream.Position = 0;
        Assembly = _context.LoadFromStream(stream);
    }

    public Assembly Assembly { get; }

    /// <summary>The first warnings of the compiler; empty when there is none.</summary>
    public string Complaints { get; }

    /// <summary>The method of each operation, by verb and path template.</summary>
    public Dictionary<string, MethodInfo> Operations()
    {
        var operations = new Dictionary<string, MethodInfo>(StringComparer.Ordinal);
        foreach (MethodInfo method in Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)))
        {
            foreach (CustomAttributeData attribute in method.CustomAttributes.Where(static attribute =>
                attribute.AttributeType.Name == "IntercomOperationAttribute"))
            {
                operations.Add($"{attribute.ConstructorArguments[0].Value} {attribute.ConstructorArguments[1].Value}", method);
            }
        }
        return operations;
    }

    public void Dispose() => _context.Unload();
}
