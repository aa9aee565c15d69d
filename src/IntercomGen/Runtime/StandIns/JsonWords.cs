namespace IntercomGen.Runtime;

/// <summary>Stands for the words that are emitted from a description.</summary>
internal static class JsonWords
{
    public static readonly JsonNames Known = new("list,contact");
}
