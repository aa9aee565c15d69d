using Intercom;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new IntercomClient("token"));
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, IntercomJson.TypeInfoResolver));
WebApplication app = builder.Build();
app.MapGet("/contacts/{id}", (string id, IntercomClient intercom) => intercom.Contacts.ShowAsync(id));
app.Run();
