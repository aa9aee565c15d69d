using Intercom;

namespace Quickstart.Steps;

/// <summary>What became of the WhatsApp messages of a ruleset.</summary>
internal static class MessageSteps
{
    public static async Task WhatsAppStatusesAsync(IntercomClient intercom, Report report, string? rulesetId)
    {
        if (rulesetId is null)
        {
            report.Skip("WhatsApp statuses: set INTERCOM_RULESET_ID to a ruleset of the workspace");
            return;
        }

        int count = 0, failed = 0;
        await foreach (WhatsappMessageStatusListEvent message in intercom.WhatsApp.GetAllMessageStatusAsync(rulesetId, perPage: 20))
        {
            count++;
            if (message.Status == WhatsappMessageStatusListEventStatus.Failed) failed++;
        }
        report.Line($"{count} WhatsApp messages, {failed} failed");
    }
}
