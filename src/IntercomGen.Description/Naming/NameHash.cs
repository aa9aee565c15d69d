namespace IntercomGen.Description.Naming;

/// <summary>
/// FNV-1a over the characters of a name: the same in every process, which <c>GetHashCode</c> of a string is not, and of a part of a text without a string
/// for it.
/// </summary>
internal static class NameHash
{
    private const uint Start = 2166136261;
    private const uint Factor = 16777619;

    public static int Of(string name) => Of(name, 0, name.Length);

    public static int Of(string text, int start, int end)
    {
        uint hash = Start;
        for (int i = start; i < end; i++) hash = unchecked((hash ^ text[i]) * Factor);
        return unchecked((int)hash);
    }
}
