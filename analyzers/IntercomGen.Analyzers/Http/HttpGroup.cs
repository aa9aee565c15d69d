using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>A place that sets the version header.</summary>
/// <param name="Text">The value, as a pattern.</param>
/// <param name="Value">The expression that gives it.</param>
/// <param name="OnDefaults">Whether it is set on the default headers of a client, not on one request.</param>
internal sealed record VersionSetting(string Text, ExpressionSyntax Value, bool OnDefaults);

/// <summary>A place that gives a client its base address.</summary>
/// <param name="Text">The address, as a pattern.</param>
/// <param name="Assignment">Where it is assigned.</param>
internal sealed record BaseAddressSetting(string Text, AssignmentExpressionSyntax Assignment);

/// <summary>
/// All variables, parameters and calls that stand for the same <c>HttpClient</c> or request, with what the project sets on it. The group is rather too
/// large than too small: what is set on one of its members counts as set on all, so nothing that is set is called missing.
/// </summary>
internal sealed class HttpGroup
{
    public List<BaseAddressSetting> BaseAddresses { get; } = [];

    public List<VersionSetting> Versions { get; } = [];

    /// <summary>The clients that send this request.</summary>
    public List<object> Senders { get; } = [];

    /// <summary>Code that cannot be seen may set headers.</summary>
    public bool HeadersUnknown { get; set; }

    /// <summary>The project itself creates or registers the client, so that all of its set-up can be seen.</summary>
    public bool Understood { get; set; }

    public void Take(HttpGroup other)
    {
        BaseAddresses.AddRange(other.BaseAddresses);
        Versions.AddRange(other.Versions);
        Senders.AddRange(other.Senders);
        HeadersUnknown |= other.HeadersUnknown;
        Understood |= other.Understood;
    }
}
