using FromSource.Api;

Console.WriteLine(string.Join(
    ' ',
    typeof(IntercomClient).Assembly.GetTypes().Where(type => type.BaseType == typeof(object) && type.Name.EndsWith("Client", StringComparison.Ordinal))
        .Select(type => $"{type.FullName} {type.IsPublic}").Order()));
