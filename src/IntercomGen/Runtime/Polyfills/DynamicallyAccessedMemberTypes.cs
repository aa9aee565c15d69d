#if !NET8_0_OR_GREATER
namespace System.Diagnostics.CodeAnalysis;

[Flags]
internal enum DynamicallyAccessedMemberTypes
{
    PublicParameterlessConstructor = 1,
}
#endif
