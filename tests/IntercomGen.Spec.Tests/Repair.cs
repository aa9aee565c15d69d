namespace IntercomGen.Spec.Tests;

/// <summary>A difference from the published file that is meant; <c>spec/README.md</c> tells why.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Gone">Beginnings of facts of the published file that ours has no longer.</param>
/// <param name="Added">Beginnings of facts that only ours has.</param>
internal sealed record Repair(string Name, string[] Gone, string[] Added)
{
    private const string Enqueue = "POST /export/reporting_data/enqueue";
    private const string Status = "GET /export/reporting_data/{job_identifier}";
    private const string Datasets = "GET /export/reporting_data/get_datasets";
    private const string Download = "GET /download/reporting_data/{job_identifier}";
    private const string ContentDownload = "GET /download/content/data/{job_identifier}";

    public static IReadOnlyList<Repair> Of(string version) => version switch
    {
        "unstable" => [.. InBoth("{id}", "{id}"), .. InUnstable],
        "2.16" => InBoth("{admin_id}", "{ticket_id}"),
        _ => [],
    };

    private static IReadOnlyList<Repair> InBoth(string admin, string ticket) =>
    [
        new("operationIds of the reporting export",
            [Enqueue + ": operationId = ", Status + ": operationId = ", Datasets + ": operationId = ", Download + ": operationId = "],
            [
                Enqueue + ": operationId = enqueueReportingDataExport", Status + ": operationId = getReportingDataExport",
                Datasets + ": operationId = listReportingDatasets", Download + ": operationId = downloadReportingDataExport",
            ]),
        new("job_identifier travels in the path",
            [Status + " query.job_identifier", Download + " query.job_identifier"],
            [Status + " path.job_identifier", Download + " path.job_identifier"]),
        new("downloads answer with bytes", [],
            [
                Download + ": answers 200 application/octet-stream", Download + " 200 application/octet-stream",
                ContentDownload + ": answers 200 application/octet-stream", ContentDownload + " 200 application/octet-stream",
            ]),
        new("values of the contact's role", [],
            [
                "schema contact.role: enum = [\"user\", \"lead\"]", "schema create_contact_request.role: enum = [\"user\", \"lead\"]",
                "schema update_contact_request.role: enum = [\"user\", \"lead\"]",
            ]),
        new("arrays say what they hold", [],
            ["schema ticket_custom_attributes{}|anyOf 3[]: there", "schema ticket_request_custom_attributes{}|anyOf 3[]: there"]),
        new("deprecated in words, deprecated by flag", [], ["schema external_page.fin_availability: deprecated"]),
        new("error bodies have a schema",
            [.. Errors(admin, ticket).Select(e => e + ": no schema")],
            [.. Errors(admin, ticket).SelectMany(e => (string[])[e + ": there", e + ": $ref = \"#/components/schemas/error\""])]),
    ];

    private static IReadOnlyList<Repair> InUnstable =>
    [
        new("tag of the reporting export",
            [Enqueue + ": tags = [\"Export\"]", Status + ": tags = [\"Export\"]", Datasets + ": tags = [\"Export\"]", Download + ": tags = [\"Export\"]"],
            [
                Enqueue + ": tags = [\"Reporting Data Export\"]", Status + ": tags = [\"Reporting Data Export\"]",
                Datasets + ": tags = [\"Reporting Data Export\"]", Download + ": tags = [\"Reporting Data Export\"]",
            ]),
        new("tags in use are defined", [], ["tag Calls", "tag Reporting Data Export", "tag WhatsApp"]),
        new("body of the company update", [],
            ["PUT /companies/{id}: body optional application/json", "PUT /companies/{id} body application/json", "schema update_company_request"]),
    ];

    private static string[] Errors(string admin, string ticket) =>
    [
        $"PUT /admins/{admin}/away 400 application/json", $"PUT /tickets/{ticket} 400 application/json", $"PUT /tickets/{ticket} 404 application/json",
        "POST /phone_call_redirects 400 application/json", "POST /phone_call_redirects 422 application/json",
    ];
}
