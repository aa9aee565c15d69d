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
        pipeline.SendAsync(request ?? Get(), Thing.Read, options, token);
}

internal sealed class Thing : IntercomModel
{
    private static readonly JsonNames Names = new("id,name");
    private string? _id;
    private string? _name;

    public string? Id { get => _id; set => Set(ref _id, value, 0); }

    public string? Name { get => _name; set => Set(ref _name, value, 1); }

    internal override JsonNames Table => Names;

    internal static Thing? Read(ref JsonIn r, IntercomModel? parent)
    {
        if (!r.Begin(parent))
        {
            return null;
        }

        var o = new Thing();
        for (int i = -1; (i = r.Next(Names, o, i)) >= 0;)
        {
            switch (i)
            {
                case 0: o._id = r.String(o); break;
                case 1: o._name = r.String(o); break;
            }
        }

        return o;
    }

    internal override void Write(JsonOut w)
    {
        w.Begin();
        for (int i = -1; (i = w.Next(Names, this, i)) >= 0;)
        {
            switch (i)
            {
                case 0: w.String(_id); break;
                case 1: w.String(_name); break;
            }
        }
    }
}

internal sealed class ThingList : IntercomModel
{
    private static readonly JsonNames Names = new("type,data");
    private string? _type;
    private IReadOnlyList<Thing>? _data;

    public IReadOnlyList<Thing>? Data => _data;

    internal override JsonNames Table => Names;

    internal static ThingList? Read(ref JsonIn r, IntercomModel? parent)
    {
        if (!r.Begin(parent))
        {
            return null;
        }

        var o = new ThingList();
        for (int i = -1; (i = r.Next(Names, o, i)) >= 0;)
        {
            switch (i)
            {
                case 0: o._type = r.String(o); break;
                case 1: o._data = r.List(o, Thing.Read); break;
            }
        }

        return o;
    }

    internal override void Write(JsonOut w)
    {
        w.Begin();
        for (int i = -1; (i = w.Next(Names, this, i)) >= 0;)
        {
            switch (i)
            {
                case 0: w.String(_type); break;
                case 1: w.List(_data); break;
            }
        }
    }
}
