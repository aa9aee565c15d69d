using IntercomGen.Description;
using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis;

namespace IntercomGen;

/// <summary>A file to print.</summary>
internal interface IPlannedFile
{
    /// <summary>Its hint name.</summary>
    string Hint { get; }

    /// <summary>Its text.</summary>
    string Print();
}

/// <summary>The files that have the same place among the outputs of a step; mostly one or none.</summary>
internal sealed record FileSlot<T>(EquatableArray<T> Files) where T : IPlannedFile, IEquatable<T>
{
    public void AddTo(SourceProductionContext output)
    {
        foreach (T file in Files) output.AddSource(file.Hint, file.Print());
    }
}

/// <summary>
/// Gives every file a place that depends on its name alone. The compiler compares the outputs of a step with those of the run before by position: in a
/// plain list, one more file would move all that follow, and they would be printed and parsed again.
/// </summary>
internal static class FileSlots
{
    /// <summary>The files in their slots, in the order of their names within each.</summary>
    /// <param name="files">The files, in the order of their names.</param>
    /// <param name="count">How many slots there are: always the same for a step, and more than it mostly has files.</param>
    public static EquatableArray<FileSlot<T>> Of<T>(IEnumerable<T> files, int count) where T : IPlannedFile, IEquatable<T>
    {
        var slots = new List<T>?[count];
        foreach (T file in files) (slots[Place(file.Hint, count)] ??= []).Add(file);
        return slots.Select(static slot => new FileSlot<T>((slot ?? []).ToEquatableArray())).ToEquatableArray();
    }

    // Not by GetHashCode: what is emitted, and in which order, must not differ from process to process.
    private static int Place(string name, int count) => (int)(unchecked((uint)NameHash.Of(name)) % (uint)count);
}
