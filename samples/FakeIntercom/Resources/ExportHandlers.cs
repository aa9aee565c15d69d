using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;

namespace FakeIntercom.Resources;

/// <summary>Export jobs: enqueued, polled until complete, downloaded.</summary>
internal static class ExportHandlers
{
    public static IEnumerable<KeyValuePair<string, Handler>> All =>
    [
        new("POST /export/content/data", call => Data(call, Start(call, call.Workspace.DataExports))),
        new("GET /export/content/data/{}", call => Data(call, Poll(call, call.Workspace.DataExports, "completed"))),
        new("POST /export/cancel/{}", Cancel),
        new("GET /download/content/data/{}", DownloadData),
        new("GET /export/reporting_data/get_datasets", static _ => ApiAnswer.Of(Datasets())),
        new("POST /export/reporting_data/enqueue", call => Reporting(call, Start(call, call.Workspace.ReportingExports))),
        new("GET /export/reporting_data/{}", call => Reporting(call, Poll(call, call.Workspace.ReportingExports, "complete"))),
        new("GET /download/reporting_data/{}", DownloadReporting),
    ];

    private static JsonObject Datasets() => new()
    {
        ["type"] = "list",
        ["data"] = new JsonArray(new JsonObject
        {
            ["id"] = "conversation",
            ["name"] = "Conversations",
            ["description"] = "Conversations that began in the period.",
            ["default_time_attribute_id"] = "started_at",
            ["attributes"] = new JsonArray(
                new JsonObject { ["id"] = "conversation_id", ["name"] = "Conversation ID" },
                new JsonObject { ["id"] = "started_at", ["name"] = "Started at" },
                new JsonObject { ["id"] = "state", ["name"] = "State" }),
        }),
    };

    private static JsonObject Start(ApiCall call, RecordSet jobs) => jobs.Add(new()
    {
        ["id"] = $"job-{call.Workspace.NextHexId()}",
        ["polls"] = call.Options.ExportPolls,
        ["status"] = "pending",
    });

    private static JsonObject Poll(ApiCall call, RecordSet jobs, string done)
    {
        JsonObject job = Find(call, jobs);
        if (job.Text("status") is "pending" or "in_progress")
        {
            long left = job.Number("polls") ?? 0;
            job["polls"] = left - 1;
            job["status"] = left > 0 ? "in_progress" : done;
        }

        return job;
    }

    private static JsonObject Find(ApiCall call, RecordSet jobs) => ApiCall.Need(jobs, call.Id, "Export job", "job_not_found");

    private static ApiAnswer Cancel(ApiCall call)
    {
        JsonObject job = Find(call, call.Workspace.DataExports);
        job["status"] = "canceled";
        return Data(call, job);
    }

    private static ApiAnswer Data(ApiCall call, JsonObject job) => ApiAnswer.Of(Job(call, job, "content/data", "completed"));

    private static ApiAnswer Reporting(ApiCall call, JsonObject job) => ApiAnswer.Of(Job(call, job, "reporting_data", "complete"));

    private static JsonObject Job(ApiCall call, JsonObject job, string area, string done)
    {
        string id = job.Text("id")!;
        bool isDone = job.Text("status") == done;
        return new()
        {
            ["job_identifier"] = id,
            ["job_identfier"] = id, // as some descriptions spell it
            ["status"] = job.Text("status"),
            ["download_expires_at"] = isDone ? (call.Workspace.Now + 172_800).ToString(System.Globalization.CultureInfo.InvariantCulture) : "",
            ["download_url"] = isDone ? new Uri(call.BaseAddress, $"download/{area}/{id}").AbsoluteUri : "",
        };
    }

    private static ApiAnswer DownloadData(ApiCall call)
    {
        NeedDone(Find(call, call.Workspace.DataExports), "completed");
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(
                "user_id,email,message_id,delivered_at\next-1,contact1@example.com,501,1700000000\next-2,contact2@example.com,502,1700000060\n"));
        }

        return new ApiAnswer(200, "application/octet-stream", buffer.ToArray()) with
        {
            Headers = new Dictionary<string, string> { ["Content-Disposition"] = $"attachment; filename=\"{call.Id}.csv.gz\"" },
        };
    }

    private static ApiAnswer DownloadReporting(ApiCall call)
    {
        NeedDone(Find(call, call.Workspace.ReportingExports), "complete");
        return ApiAnswer.Text("text/csv", "conversation_id,started_at\n215470000000001,1700000000\n215470000000002,1700000060\n");
    }

    private static void NeedDone(JsonObject job, string done)
    {
        if (job.Text("status") != done)
        {
            throw ApiException.NotFound("The file of this job", "not_found");
        }
    }
}
