using OwnTypes;

var client = new IntercomClient(new Intercom.IntercomClient("token"));
Console.WriteLine(client.Describe(new Contact("1", new Tag("vip"))));

/// <summary>In no namespace, where it is in the way of anybody who is careless with names.</summary>
public static class IntercomJson;

public static class JsonSerializer;

public static class Task;

public sealed class Uri;

public enum HttpMethod;
