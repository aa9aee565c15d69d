using System.Reflection;

foreach (Type type in Assembly.GetExecutingAssembly().GetTypes()
    .Where(static type => !type.IsNested && (type.Name.EndsWith("sClient", StringComparison.Ordinal) || type.Name is "IntercomClient" or "Rock" or "Gem"))
    .OrderBy(static type => type.FullName, StringComparer.Ordinal))
{
    Console.WriteLine($"{(type.IsPublic ? "public" : "internal")} {type.FullName}");
}
