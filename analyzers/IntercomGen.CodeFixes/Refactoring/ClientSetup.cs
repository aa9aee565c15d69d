using IntercomGen.Analyzers.Http;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>What the project sets on the <c>HttpClient</c> that sends a call, beside its address and the version.</summary>
internal sealed class ClientSetup(RawCall call, SemanticModel model)
{
    private readonly List<ClientSetting> _settings = [.. call.Groups.Skip(call.Request.IsMessage ? 1 : 0).SelectMany(static group => group.Settings)];

    /// <summary>Whether requests of it end after a time that the project chose.</summary>
    public bool HasTimeout => _settings.Exists(static setting => setting.Name == ClientSetting.Timeout);

    /// <summary>What gives the <c>Authorization</c> header; null when nothing does, or several do.</summary>
    public ExpressionSyntax? Authorization =>
        _settings.FindAll(static setting => IsNamed(setting, ClientSetting.Authorization)) is [var only] ? only.Value : null;

    /// <summary>Whether another client sends the same: no handler and no header that only this one knows.</summary>
    public bool IsPlain => _settings.TrueForAll(setting => setting.Name == ClientSetting.Timeout
        || IsNamed(setting, ClientSetting.Authorization)
        || IsNamed(setting, "User-Agent")
        || (IsNamed(setting, "Accept") && setting.Value.SyntaxTree == model.SyntaxTree
            && model.GetConstantValue(setting.Value).Value is "application/json" or "*/*"));

    private static bool IsNamed(ClientSetting setting, string header) => string.Equals(setting.Name, header, StringComparison.OrdinalIgnoreCase);
}
