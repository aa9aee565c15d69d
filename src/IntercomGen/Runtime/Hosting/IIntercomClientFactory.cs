namespace IntercomGen.Runtime;

/// <summary>Gives the clients that were added by name, where the name is known only while the application runs.</summary>
public interface IIntercomClientFactory
{
    /// <summary>The client of a name: always the same one.</summary>
    /// <param name="name">The name that it was added with.</param>
    /// <returns>The client.</returns>
    /// <exception cref="global::Microsoft.Extensions.Options.OptionsValidationException">
    /// No client was added with this name, or its options are wrong.
    /// </exception>
    IntercomClient GetClient(string name);
}
