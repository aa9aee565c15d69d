using WebApp;

await using Demo? demo = await Demo.StartAsync(args);
WebApplication app = InboxApp.Build([.. args, .. demo?.Settings ?? []]);
await app.RunAsync();
