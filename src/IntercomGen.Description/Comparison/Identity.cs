using System.Runtime.CompilerServices;

namespace IntercomGen.Description.Comparison;

/// <summary>Tells objects apart by identity: two values of a description may be equal and stand in different places.</summary>
internal static class Identity
{
    public static IEqualityComparer<T> Of<T>() where T : class => new Comparer<T>();

    private sealed class Comparer<T> : IEqualityComparer<T>
        where T : class
    {
        public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

        public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
