using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;
using FakeIntercom.Paging;
using FakeIntercom.Schemas;
using FakeIntercom.Search;

namespace FakeIntercom.Resources;

/// <summary>Companies and who belongs to them.</summary>
internal static class CompanyHandlers
{
    private static readonly string[] s_settable = ["name", "company_id", "size", "website", "industry", "remote_created_at", "monthly_spend"];

    public static IEnumerable<KeyValuePair<string, Handler>> All =>
    [
        new("POST /companies", CreateOrUpdate),
        new("GET /companies", Retrieve),
        new("POST /companies/list", call => List(call, Ordered(call))),
        new("POST /companies/search", Search),
        new("GET /companies/scroll", Scroll),
        new("GET /companies/{}", call => Show(call, Find(call, call.Id))),
        new("PUT /companies/{}", Update),
        new("DELETE /companies/{}", Delete),
        new("GET /companies/{}/contacts", Contacts),
        new("GET /contacts/{}/companies", CompaniesOfContact),
        new("POST /contacts/{}/companies", Attach),
        new("DELETE /contacts/{}/companies/{}", Detach),
    ];

    private static JsonObject Find(ApiCall call, string? id) => ApiCall.Need(call.Workspace.Companies, id, "Company", "company_not_found");

    private static ApiAnswer CreateOrUpdate(ApiCall call)
    {
        string companyId = call.Required("company_id");
        JsonObject company = call.Workspace.Companies.All.FirstOrDefault(c => c.Text("company_id") == companyId)
            ?? call.Workspace.Companies.Add(Records.Company(call.Workspace, call.Workspace.Now));
        return Change(call, company);
    }

    private static ApiAnswer Update(ApiCall call) => Change(call, Find(call, call.Id));

    private static ApiAnswer Change(ApiCall call, JsonObject company)
    {
        RecordChanges.Assign(company, call.Body, s_settable);
        RecordChanges.MergeAttributes(company, call.Body);
        if (call.Body.Text("plan") is { } plan)
        {
            company["plan"] = new JsonObject { ["type"] = "plan", ["id"] = "1", ["name"] = plan };
        }

        company["updated_at"] = call.Workspace.Now;
        return Show(call, company);
    }

    // By name or company_id this is one company, otherwise a list: one operation, two answers.
    private static ApiAnswer Retrieve(ApiCall call)
    {
        foreach (string name in new[] { "name", "company_id" })
        {
            if (call.Query.TryGetValue(name, out string? value))
            {
                return Show(call, call.Workspace.Companies.All.FirstOrDefault(c => c.Text(name) == value)
                    ?? throw ApiException.NotFound("Company", "company_not_found"));
            }
        }

        IEnumerable<JsonObject> companies = call.Workspace.Companies.All;
        if (call.Query.TryGetValue("tag_id", out string? tag))
        {
            companies = companies.Where(c => call.Workspace.Taggings.Contains(c.Text("id")!, tag));
        }

        return List(call, [.. companies]);
    }

    private static ApiAnswer List(ApiCall call, IReadOnlyList<JsonObject> companies)
    {
        var page = Page.Of(call, companies, defaultSize: 15, maximum: 60);
        return page.Wrap(call, page.Items.Select(c => Views.Company(call.Workspace, c)));
    }

    private static JsonObject[] Ordered(ApiCall call)
    {
        IEnumerable<JsonObject> companies = call.Workspace.Companies.All;
        return [.. call.Query.GetValueOrDefault("order") == "desc" ? companies.Reverse() : companies];
    }

    private static ApiAnswer Search(ApiCall call) => List(call, SearchRequest.Run(call, call.Workspace.Companies.All, "data", (_, _) => null));

    // The scroll ends with an empty page, not with a missing parameter.
    private static ApiAnswer Scroll(ApiCall call)
    {
        const int Size = 10;
        const string Prefix = "scroll-";
        string given = call.Query.GetValueOrDefault("scroll_param", "");
        int start = 0;
        if (given.Length > 0 && !(given.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(given[Prefix.Length..], out start)))
        {
            throw new ApiException(400, "scroll_expired", "This scroll is over or never was", "scroll_param");
        }

        JsonObject[] items = [.. call.Workspace.Companies.All.Skip(start).Take(Size)];
        return ApiAnswer.Of(new JsonObject
        {
            ["type"] = "list",
            ["data"] = items.Select(c => Views.Company(call.Workspace, c)).ToJsonArray(),
            ["pages"] = null,
            ["total_count"] = null,
            ["scroll_param"] = $"{Prefix}{start + items.Length}",
        });
    }

    private static ApiAnswer Delete(ApiCall call)
    {
        Find(call, call.Id);
        call.Workspace.Companies.Remove(call.Id);
        call.Workspace.Memberships.Forget(call.Id);
        return ApiAnswer.Of(new JsonObject { ["id"] = call.Id, ["object"] = "company", ["deleted"] = true });
    }

    private static ApiAnswer Contacts(ApiCall call)
    {
        Find(call, call.PathValues[0]);
        JsonObject[] members = [.. call.Workspace.Memberships.LeftOf(call.PathValues[0]).Select(call.Workspace.Contacts.Find).OfType<JsonObject>()];
        var page = Page.Of(call, members, defaultSize: 50, maximum: 150);
        return page.Wrap(call, page.Items.Select(c => Views.Contact(call.Workspace, c)));
    }

    private static ApiAnswer CompaniesOfContact(ApiCall call)
    {
        ContactHandlers.Find(call);
        JsonObject[] companies = [.. call.Workspace.Memberships.RightOf(call.PathValues[0]).Select(call.Workspace.Companies.Find).OfType<JsonObject>()];
        string property = call.Operation.AnswerSchema.Property("companies") is null ? "data" : "companies";
        var page = Page.Of(call, companies, defaultSize: 50, maximum: 150);
        return page.Wrap(call, page.Items.Select(c => Views.Company(call.Workspace, c)), property);
    }

    private static ApiAnswer Attach(ApiCall call)
    {
        ContactHandlers.Find(call);
        JsonObject company = Find(call, call.Required("id"));
        call.Workspace.Memberships.Add(call.PathValues[0], company.Text("id")!, call.Workspace.Now);
        return Show(call, company);
    }

    private static ApiAnswer Detach(ApiCall call)
    {
        ContactHandlers.Find(call);
        JsonObject company = Find(call, call.Id);
        call.Workspace.Memberships.Remove(call.PathValues[0], call.Id);
        return Show(call, company);
    }

    private static ApiAnswer Show(ApiCall call, JsonObject company) => ApiAnswer.Of(Views.Company(call.Workspace, company));
}
