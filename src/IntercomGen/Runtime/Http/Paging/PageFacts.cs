using System;
using System.Globalization;

namespace IntercomGen.Runtime;

/// <summary>What a page says about the way on, in whichever of the shapes that Intercom uses.</summary>
internal struct PageFacts
{
    public string? StartingAfter;
    public string? Link;
    public string? ScrollParam;
    public string? NextCursor;
    public bool HasMore;
    public long? NextPage;
    public long? Page;
    public long? TotalPages;
    public long? TotalCount;

    /// <summary>Reads them from a page that was read into its model before.</summary>
    public static PageFacts Read(ReadOnlySpan<byte> json)
    {
        PageFacts facts = default;
        var members = new JsonMembers(json);
        while (members.MoveNext())
        {
            if (members.Name.SequenceEqual("pages"u8))
            {
                facts.ReadPages(members.Value);
            }
            else if (members.Name.SequenceEqual("scroll_param"u8))
            {
                facts.ScrollParam = JsonMembers.Text(members.Value);
            }
            else if (members.Name.SequenceEqual("next_cursor"u8))
            {
                facts.NextCursor = JsonMembers.Text(members.Value);
            }
            else if (members.Name.SequenceEqual("has_more"u8))
            {
                facts.HasMore = members.Value.SequenceEqual("true"u8);
            }
            else if (members.Name.SequenceEqual("total_count"u8))
            {
                facts.TotalCount = Number(members.Value);
            }
            else
            {
                facts.ReadNumber(members.Name, members.Value);
            }
        }

        return facts;
    }

    private void ReadPages(ReadOnlySpan<byte> json)
    {
        var members = new JsonMembers(json);
        while (members.MoveNext())
        {
            if (members.Name.SequenceEqual("next"u8))
            {
                ReadNext(members.Value);
            }
            else
            {
                ReadNumber(members.Name, members.Value);
            }
        }
    }

    private void ReadNext(ReadOnlySpan<byte> json)
    {
        Link = json[0] == '"' ? JsonMembers.Text(json) : null;
        var members = new JsonMembers(json);
        while (members.MoveNext())
        {
            if (members.Name.SequenceEqual("starting_after"u8))
            {
                StartingAfter = JsonMembers.Text(members.Value);
            }
            else if (members.Name.SequenceEqual("page"u8))
            {
                NextPage = Number(members.Value);
            }
        }
    }

    private void ReadNumber(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (name.SequenceEqual("page"u8))
        {
            Page = Number(value);
        }
        else if (name.SequenceEqual("total_pages"u8))
        {
            TotalPages = Number(value);
        }
    }

    private static long? Number(ReadOnlySpan<byte> value) =>
        long.TryParse(JsonMembers.Text(value), NumberStyles.Integer, CultureInfo.InvariantCulture, out long number) ? number : null;
}
