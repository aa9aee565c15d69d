namespace IntercomGen.Runtime.Tests.Http;

/// <summary>Calls and models of an API as small as the tests need it.</summary>
internal static class TestCalls
{
    public const string Token = "dG9rOnNlY3JldA";

    public static readonly IntercomDefaults Defaults = new(
        "2.14", "IntercomGen/1.0", "https://api.intercom.io", "https://api.eu.intercom.io", "https://api.au.intercom.io");

    public static IntercomRequest Get() => IntercomRequest.Get("/contacts/{contact_id}", "ShowContact").Path("42");

    public static IntercomRequest Of(string method) => method switch
    {
        "GET" => Get(),
        "PUT" => IntercomRequest.Put("/contacts/{contact_id}", "UpdateContact").Path("42").Body(new Thing { Name = "Ada" }),
        "DELETE" => IntercomRequest.Delete("/contacts/{contact_id}", "DeleteContact").Path("42"),
        "PATCH" => IntercomRequest.Patch("/contacts/{contact_id}", "PatchContact").Path("42").Body(new Thing { Name = "Ada" }),
        _ => IntercomRequest.Post("/contacts", "CreateContact").Body(new Thing { Name = "Ada" }),
    };

    public static Task<Thing> ReadAsync(
        this IntercomPipeline pipeline, IntercomRequest? request = null, IntercomRequestOptions? options = null, CancellationToken token = default) =>
        pipeline.SendAsync(request ?? Get(), JsonModel<Thing>.Read, options, token);
}

internal sealed class Thing : IntercomModel
{
    public string? Id { get => GetText(0); set => Set(0, value); }

    public string? Name { get => GetText(1); set => Set(1, value); }

    internal override JsonTable Table() => JsonModel<Thing>.Table ??= new("id,name", "ss");
}

internal sealed class ThingList : IntercomModel
{
    public IReadOnlyList<Thing>? Data { get => GetItems<IReadOnlyList<Thing>>(1); set => Set(1, value); }

    internal override JsonTable Table() => JsonModel<ThingList>.Table ??= new("type,data", "s*", JsonModel<Thing>.List);
}
