using System.Diagnostics;
using System.Text.Json;
using Intercom;
using IntercomGen.Benchmarks.Calls;
using IntercomGen.Benchmarks.Json;

namespace IntercomGen.Benchmarks.Start;

/// <summary>What happens once in a process: everything is compiled just in time on the way.</summary>
internal static class FirstRead
{
    public static TimeSpan Run(string kind, string file)
    {
        byte[] json = File.ReadAllBytes(file);
        long start = Stopwatch.GetTimestamp();
        object? value = kind switch
        {
            "ours" => JsonCursor.Parse(json, json.Length, JsonModel<Contact>.Read),
            "generic" => IntercomJson.Deserialize<Contact>(json),
            _ => JsonSerializer.Deserialize(json, PlainContext.Default.PlainContact),
        };
        TimeSpan took = Stopwatch.GetElapsedTime(start);
        return value is null ? throw new InvalidOperationException("Nothing was read.") : took;
    }

    /// <summary>A client is made and shows a contact.</summary>
    public static TimeSpan Call()
    {
        using var handler = new CannedHandler("""{"type":"contact","id":"1"}"""u8.ToArray());
        long start = Stopwatch.GetTimestamp();
        Contact contact = CallsPart.Client(handler).Contacts.ShowAsync("1").GetAwaiter().GetResult();
        TimeSpan took = Stopwatch.GetElapsedTime(start);
        return contact.Id is null ? throw new InvalidOperationException("Nothing was read.") : took;
    }
}
