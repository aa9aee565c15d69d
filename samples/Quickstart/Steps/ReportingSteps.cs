using Intercom;

namespace Quickstart.Steps;

/// <summary>A reporting export: enqueued, polled, read as a stream.</summary>
internal static class ReportingSteps
{
    private const int MaxPolls = 24;

    public static async Task ExportAsync(IntercomClient intercom, Report report, AdminWithApp me, TimeSpan pollInterval)
    {
        ListReportingDatasetsResponse datasets = await intercom.ReportingDataExport.ListReportingDatasetsAsync();
        report.Line($"datasets: {datasets.Data?.Count}");
        if (datasets.Data is not [{ } dataset, ..])
        {
            report.Skip("the export: the workspace has no dataset");
            return;
        }

        DateTimeOffset now = DateTimeOffset.UtcNow;
        EnqueueReportingDataExportResponse job = await intercom.ReportingDataExport.EnqueueAsync(new()
        {
            DatasetId = dataset.Id,
            AttributeIds = [.. (dataset.Attributes ?? []).Select(static attribute => attribute.Id!).Take(2)],
            StartTime = now.AddDays(-7),
            EndTime = now,
        });
        report.Line($"a week of {dataset.Name}: {job.Status}");

        string app = me.App?.IdCode ?? "";
        string? status = job.Status;
        for (int poll = 0; poll < MaxPolls && status is "pending" or "in_progress"; poll++)
        {
            await Task.Delay(pollInterval);
            status = (await intercom.ReportingDataExport.GetAsync(job.JobIdentifier, appId: app, clientId: app)).Status;
        }
        report.Line($"the export is {status}");
        if (status != "complete") return;

        await using IntercomDownload file = await intercom.ReportingDataExport.DownloadAsync(job.JobIdentifier, app);
        using var reader = new StreamReader(file.Content);
        report.Line($"{file.ContentType}, first line: {await reader.ReadLineAsync()}");
    }
}
