using System.Runtime.CompilerServices;

namespace IntercomGen.Description;

/// <summary>Reads each text once a process: the generator and every analyzer meet here. An entry lives as long as its text.</summary>
public static class DescriptionCache
{
    private static readonly ConditionalWeakTable<object, ApiDescription> s_descriptions = new();

    /// <summary>The description that a text holds.</summary>
    /// <param name="text">The text as its host keeps it, such as the compiler's source text: its identity is the key, <c>ToString()</c> its content.</param>
    /// <param name="cancellationToken">Ends the reading early, by exception.</param>
    public static ApiDescription Get(object text, CancellationToken cancellationToken = default)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (s_descriptions.TryGetValue(text, out ApiDescription? known)) return known;
        ApiDescription description = DescriptionReader.Read(text.ToString() ?? "", cancellationToken);
        return s_descriptions.GetValue(text, _ => description);
    }
}
