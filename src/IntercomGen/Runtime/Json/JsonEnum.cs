namespace IntercomGen.Runtime;

/// <summary>Open enumerations as models keep them: the text alone.</summary>
internal static class JsonEnum
{
    public static T? Get<T>(string? value) where T : struct, IIntercomEnum<T> => value is null ? null : default(T).With(value);
}
