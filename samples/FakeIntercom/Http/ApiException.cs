namespace FakeIntercom.Http;

/// <summary>Ends a request with an answer in Intercom's error shape.</summary>
internal sealed class ApiException(int status, string code, string message, string? field = null) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public string? Field { get; } = field;

    public static ApiException NotFound(string what, string? code = null) => new(404, code ?? "not_found", $"{what} not found");

    public static ApiException Invalid(string message, string? field = null) => new(400, "parameter_invalid", message, field);

    public static ApiException Missing(string field) => new(400, "parameter_not_found", $"{field} is required", field);
}
