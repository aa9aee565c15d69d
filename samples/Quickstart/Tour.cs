using Intercom;
using Quickstart.Steps;

namespace Quickstart;

/// <summary>One step after the other; what was created is removed at the end, whether all went well or not.</summary>
internal static class Tour
{
    /// <summary>Runs all steps.</summary>
    /// <returns>The exit code: 0 when every step went well.</returns>
    public static async Task<int> RunAsync(Connection connection, TextWriter output)
    {
        IntercomClient intercom = connection.Client;
        var report = new Report(output, connection.Calls);
        var created = new CreatedThings();
        report.Title($"Intercom {IntercomClient.DescriptionVersion} at {connection.Where}", connection.Note);
        try
        {
            AdminWithApp me = await ContactSteps.WhoAmIAsync(intercom, report);

            Contact ada = await ContactSteps.CreateAsync(intercom, report, created);
            await ContactSteps.UpdateWithNullAsync(intercom, report, ada);
            await ContactSteps.ListAsync(intercom, report);
            await ContactSteps.SearchAsync(intercom, report, ada);

            Conversation conversation = await ConversationSteps.StartAsync(intercom, report, created, ada);
            await ConversationSteps.ReplyAsync(intercom, report, conversation, me, ada);

            await TicketSteps.CreateAsync(intercom, report, created, ada);
            await ArticleSteps.CreateAsync(intercom, report, created, me);
            await MessageSteps.WhatsAppStatusesAsync(intercom, report, connection.RulesetId);
            await ReportingSteps.ExportAsync(intercom, report, me, connection.PollInterval);

            await AnswerSteps.LookAtTheAnswerAsync(intercom, report, ada);
            await AnswerSteps.CallByPathAsync(intercom, report);
            await AnswerSteps.CatchAnErrorAsync(intercom, report);
        }
        catch (Exception exception) when (exception is IntercomApiException or HttpRequestException or TimeoutException)
        {
            report.Failure(exception);
        }
        await created.RemoveAsync(report);
        return report.Finish();
    }
}
