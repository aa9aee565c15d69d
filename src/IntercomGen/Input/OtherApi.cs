using IntercomGen.Diagnostics;
using IntercomGen.Planning;

namespace IntercomGen.Input;

/// <summary>Finds the description of another API: its client would send the token of Intercom to that one's server.</summary>
internal static class OtherApi
{
    public static DiagnosticInfo? Of(DescriptionInput input)
    {
        Description.ApiDescription description = input.Description;
        if (description.Servers.IsEmpty || IsIntercom(description.Title) || description.Servers.Any(static server => IsIntercom(server.Url))) return null;
        if (description.Operations.Any(static operation => operation.Parameters.Any(ArgumentPlanner.IsVersionHeader))) return null;
        string title = description.Title is { Length: > 0 } said ? $"'{said}'" : "an API";
        return new DiagnosticInfo(
            Descriptors.OtherApi.Id,
            $"This describes {title} at {description.Servers[0].Url}, and nothing in it speaks of Intercom; is it the right file?",
            input.Path);
    }

    private static bool IsIntercom(string? text) => text?.IndexOf("intercom", StringComparison.OrdinalIgnoreCase) >= 0;
}
