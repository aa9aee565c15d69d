#if !NET8_0_OR_GREATER
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
#endif
