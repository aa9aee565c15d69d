using System.Text;
using FakeIntercom.Http;

namespace FakeIntercom.Faults;

/// <summary>The answers that faults give in place of real ones.</summary>
internal static class FaultAnswers
{
    public static ApiAnswer? Instead(FakeFault? fault, string requestId)
    {
        if (fault?.Status is not { } status)
        {
            return null;
        }

        ApiAnswer answer = fault switch
        {
            { AsErrorList: true } => ApiAnswer.Error(new ApiException(status, CodeOf(status), $"A fault was asked for: {status}"), requestId).Encoded(),
            { ContentType: { } type } => new(status, type, Encoding.UTF8.GetBytes(fault.Body)),
            _ => ApiAnswer.Empty(status),
        };
        return answer with { Headers = fault.Headers };
    }

    private static string CodeOf(int status) => status switch
    {
        408 => "request_timeout",
        429 => "rate_limit_exceeded",
        503 => "service_unavailable",
        >= 500 => "server_error",
        _ => "client_error",
    };
}
