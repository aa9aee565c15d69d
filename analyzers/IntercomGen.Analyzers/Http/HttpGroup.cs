using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>A place that sets the version header.</summary>
/// <param name="Text">The value, as a pattern.</param>
/// <param name="Value">The expression that gives it.</param>
/// <param name="OnDefaults">Whether it is set on the default headers of a client, not on one request.</param>
internal sealed record VersionSetting(string Text, ExpressionSyntax Value, bool OnDefaults)
{
    /// <summary>What stands before the version in the same text: <c>Intercom-Version: </c> in an attribute.</summary>
    public string Prefix { get; init; } = "";
}

/// <summary>A place that gives a client its base address.</summary>
/// <param name="Text">The address, as a pattern.</param>
/// <param name="Where">The assignment to <c>BaseAddress</c>, or the argument that gives the address to another library.</param>
internal sealed record BaseAddressSetting(string Text, ExpressionSyntax Where);

/// <summary>A place that sets something else on a client.</summary>
/// <param name="Name">The header, <c>Timeout</c>, or <see cref="Handler"/>.</param>
/// <param name="Value">The expression that gives it.</param>
internal sealed record ClientSetting(string Name, ExpressionSyntax Value)
{
    public const string Authorization = "Authorization";

    public const string Timeout = "Timeout";

    /// <summary>A handler that requests pass through.</summary>
    public const string Handler = "";
}

/// <summary>
/// All variables, parameters and calls that stand for the same <c>HttpClient</c> or request, with what the project sets on it. The group is rather too
/// large than too small: what is set on one of its members counts as set on all, so nothing that is set is called missing.
/// </summary>
internal sealed class HttpGroup
{
    public List<BaseAddressSetting> BaseAddresses { get; } = [];

    public List<VersionSetting> Versions { get; } = [];

    /// <summary>What is set on a client beside its address and the version.</summary>
    public List<ClientSetting> Settings { get; } = [];

    /// <summary>The clients that send this request.</summary>
    public List<object> Senders { get; } = [];

    /// <summary>The verbs that the methods stand for which send this request; an empty one where the request itself says it.</summary>
    public List<string> SentAs { get; } = [];

    /// <summary>Whether a serializer that is not looked at writes its bodies.</summary>
    public bool SerializesItsWay { get; set; }

    /// <summary>Code that cannot be seen may set headers.</summary>
    public bool HeadersUnknown { get; set; }

    /// <summary>The project itself creates or registers the client, so that all of its set-up can be seen.</summary>
    public bool Understood { get; set; }

    public void Take(HttpGroup other)
    {
        BaseAddresses.AddRange(other.BaseAddresses);
        Versions.AddRange(other.Versions);
        Settings.AddRange(other.Settings);
        Senders.AddRange(other.Senders);
        SentAs.AddRange(other.SentAs);
        SerializesItsWay |= other.SerializesItsWay;
        HeadersUnknown |= other.HeadersUnknown;
        Understood |= other.Understood;
    }
}
