using Intercom;

namespace Quickstart.Steps;

/// <summary>What lies under a result: status, request id, rate limit, errors, calls by path.</summary>
internal static class AnswerSteps
{
    public static async Task LookAtTheAnswerAsync(IntercomClient intercom, Report report, Contact ada)
    {
        IntercomResponse<Contact> answer = await intercom.WithResponseAsync(o => intercom.Contacts.ShowAsync(ada.Id, o));
        string request = answer.RequestId is null ? "no request id" : "with a request id";
        report.Line($"status {answer.Status}, {request}, {answer.RateLimit?.Remaining} of {answer.RateLimit?.Limit} calls left");
    }

    public static async Task CallByPathAsync(IntercomClient intercom, Report report)
    {
        IntercomResponse answer = await intercom.SendRawAsync(HttpMethod.Get, "/tags");
        report.Line($"status {answer.Status}, {answer.Body.Length} bytes of JSON");
    }

    public static async Task CatchAnErrorAsync(IntercomClient intercom, Report report)
    {
        try
        {
            await intercom.Contacts.ShowAsync("missing-contact");
            report.Line("a contact with that id exists");
        }
        catch (IntercomApiException e) when (e.StatusCode == 404)
        {
            report.Line($"caught {e.StatusCode} {e.ErrorCode}: {e.Errors[0].Message}");
        }
    }
}
