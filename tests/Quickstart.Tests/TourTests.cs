using System.Text.RegularExpressions;
using FakeIntercom.Faults;

namespace Quickstart.Tests;

/// <summary>The tour runs, says what it did, and leaves nothing behind.</summary>
public partial class TourTests
{
    [Fact]
    public async Task Prints_a_line_a_step()
    {
        await using Connection connection = await Connection.OpenFakeAsync();
        var output = new StringWriter();

        int exit = await Tour.RunAsync(connection, output);

        Assert.Equal(Lines("""
            GET /me | Teammate 1 of Fake workspace
            POST /contacts | Ada Lovelace is a user since DATE
            PUT /contacts/ID | Ada King: phone null, email the same
            GET /contacts 5x | 46 contacts, page by page
            POST /contacts/search | 1 found by email
            POST /conversations | Ada Lovelace asks: Does the engine weave algebraic patterns?
            GET /conversations/ID | open, from user Ada King
            POST /conversations/ID/reply | Teammate 1 leaves a note
            POST /conversations/ID/reply | 2 parts, the last: Thank you!
            GET /ticket_types | 3 types of ticket
            POST /tickets | Bug report NUMBER is open
            POST /articles | "Notes on the engine" is a draft
            GET /messages/status 3x | 45 WhatsApp messages, 11 failed
            GET /export/reporting_data/get_datasets | datasets: NUMBER
            POST /export/reporting_data/enqueue | a week of DATASET: pending
            GET /export/reporting_data/ID 2x | the export is complete
            GET /download/reporting_data/ID | text/csv, first line: conversation_id,started_at
            GET /contacts/ID | status 200, with a request id, NUMBER calls left
            GET /tags | status 200, NUMBER bytes of JSON
            GET /contacts/missing-contact | caught 404 not_found: Contact not found
            DELETE /articles/ID | article deleted
            DELETE /tickets/ID | ticket deleted
            DELETE /conversations/ID | conversation deleted
            DELETE /contacts/ID | contact deleted
            """), Lines(output.ToString()).Skip(3).SkipLast(2).Select(Plain));
        Assert.EndsWith("24 steps in 31 calls, 0 failed.", output.ToString().TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(0, exit);
    }

    [Fact]
    public async Task Leaves_the_workspace_as_it_was()
    {
        await using Connection connection = await Connection.OpenFakeAsync();
        int[] before = Counts(connection);

        await Tour.RunAsync(connection, TextWriter.Null);

        Assert.Equal(before, Counts(connection));
    }

    [Fact]
    public async Task A_step_that_fails_ends_the_tour_and_what_was_created_is_still_removed()
    {
        await using Connection connection = await Connection.OpenFakeAsync();
        int[] before = Counts(connection);
        connection.Fake!.Faults.Next(FakeFault.Error(500), path: "/tickets", verb: "POST");
        var output = new StringWriter();

        int exit = await Tour.RunAsync(connection, output);

        Assert.Equal(1, exit);
        Assert.Single(Lines(output.ToString()), static line =>
            line.Contains("FAILED", StringComparison.Ordinal) && line.StartsWith("POST   /tickets", StringComparison.Ordinal));
        Assert.EndsWith(", 1 failed.", output.ToString().TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(before, Counts(connection));
    }

    private static int[] Counts(Connection connection)
    {
        var workspace = connection.Fake!.Workspace;
        return [workspace.Contacts.All.Count, workspace.Conversations.All.Count, workspace.Tickets.All.Count, workspace.Articles.All.Count];
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Trim().Split('\n');

    // The columns become bars; what differs from run to run becomes a word.
    private static string Plain(string line)
    {
        string text = Columns().Replace(line, static match => match.Groups[4].Length > 0
            ? $"{match.Groups[1]} {match.Groups[2]} {match.Groups[4]} | {match.Groups[5]}"
            : $"{match.Groups[1]} {match.Groups[2]} | {match.Groups[5]}");
        text = Identifier().Replace(text, "/ID");
        text = Dataset().Replace(text, "a week of DATASET:");
        text = Date().Replace(text, "DATE");
        return Varying().Replace(text, "NUMBER");
    }

    [GeneratedRegex(@"^(\S+) +(\S+)( +(\d+x))?  +(.*)$")]
    private static partial Regex Columns();

    [GeneratedRegex(@"/([a-z0-9-]+\.\.|\d{4,})")]
    private static partial Regex Identifier();

    [GeneratedRegex("a week of .*:")]
    private static partial Regex Dataset();

    [GeneratedRegex(@"\d{4}-\d\d-\d\d")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<=(report|datasets:) )\d+|\d+( of \d+)?(?= (calls|bytes))")]
    private static partial Regex Varying();
}
