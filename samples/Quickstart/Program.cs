using System.Text;
using Quickstart;

Console.OutputEncoding = Encoding.UTF8;
await using Connection connection = await Connection.OpenAsync();
return await Tour.RunAsync(connection, Console.Out);
