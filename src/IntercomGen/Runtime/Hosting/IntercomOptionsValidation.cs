using System;
using Microsoft.Extensions.Options;

namespace IntercomGen.Runtime;

/// <summary>Lets an application that is set up wrongly say so when it starts.</summary>
internal sealed class IntercomOptionsValidation : IValidateOptions<IntercomClientOptions>
{
    public ValidateOptionsResult Validate(string? name, IntercomClientOptions options)
    {
        try
        {
            options.Validate();
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException e)
        {
            return ValidateOptionsResult.Fail(
                string.IsNullOrEmpty(name)
                    ? $"The options of the Intercom client are wrong: {e.Message}"
                    : $"The options of the Intercom client '{name}' are wrong: {e.Message} If it was not added under this name, add it with AddIntercom.");
        }
    }
}
