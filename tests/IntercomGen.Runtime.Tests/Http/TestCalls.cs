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
    private string? _id;
    private string? _name;

    public string? Id { get => _id; set { _id = value; Mark(0); } }

    public string? Name { get => _name; set { _name = value; Mark(1); } }

    internal override JsonNames Table() => JsonNames.Of<Thing>("id,name");

    internal override void Transfer(ref JsonCursor c, int member)
    {
        switch (member)
        {
            case 0: c.String(ref _id, this); break;
            case 1: c.String(ref _name, this); break;
        }
    }
}

internal sealed class ThingList : IntercomModel
{
    private string? _type;
    private IReadOnlyList<Thing>? _data;

    public IReadOnlyList<Thing>? Data => _data;

    internal override JsonNames Table() => JsonNames.Of<ThingList>("type,data");

    internal override void Transfer(ref JsonCursor c, int member)
    {
        switch (member)
        {
            case 0: c.String(ref _type, this); break;
            case 1: c.List(ref _data, this); break;
        }
    }
}
