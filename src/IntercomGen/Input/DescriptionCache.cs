using System.Runtime.CompilerServices;
using IntercomGen.Description;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.Input;

/// <summary>Reads each text once a process: the generator and every analyzer meet here. An entry lives as long as its text.</summary>
internal static class DescriptionCache
{
    private static readonly ConditionalWeakTable<SourceText, ApiDescription> s_descriptions = new();

    public static ApiDescription Get(SourceText text, CancellationToken cancellationToken)
    {
        if (s_descriptions.TryGetValue(text, out ApiDescription? known)) return known;
        ApiDescription description = DescriptionReader.Read(text.ToString(), cancellationToken);
        return s_descriptions.GetValue(text, _ => description);
    }
}
