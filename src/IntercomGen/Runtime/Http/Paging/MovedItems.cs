using System;
using System.Collections.Generic;

namespace IntercomGen.Runtime;

/// <summary>
/// The items of a page that has its list under another name than its description says: <c>companies</c> is declared, <c>data</c> is sent. Without this such a
/// list would seem to be empty.
/// </summary>
internal static class MovedItems
{
    /// <summary>Reads the one list that the page does not know as the list that it should have had; null when there is no such list.</summary>
    public static IReadOnlyList<TItem>? Find<TPage, TItem>(
        TPage page, ReadOnlySpan<byte> json, JsonRead<TPage> read, Func<TPage, IReadOnlyList<TItem>?> items)
        where TPage : class
    {
        if ((page as IntercomModel)?.Table().Names is not { } names)
        {
            return null;
        }

        ReadOnlySpan<byte> list = Unknown(names, json);
        for (int member = 0; !list.IsEmpty && member < names.Count; member++)
        {
            if (JsonCursor.Parse(As(names, member, list), read) is { } declared && items(declared) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // Lists are called data, as a rule; of two others, either could be meant.
    private static ReadOnlySpan<byte> Unknown(JsonNames names, ReadOnlySpan<byte> json)
    {
        ReadOnlySpan<byte> only = default;
        int lists = 0;
        var members = new JsonMembers(json);
        while (members.MoveNext())
        {
            if (names.Find(members.Name) >= 0 || !HoldsObjects(members.Value))
            {
                continue;
            }

            if (members.Name.SequenceEqual("data"u8))
            {
                return members.Value;
            }

            only = members.Value;
            lists++;
        }

        return lists == 1 ? only : default;
    }

    private static bool HoldsObjects(ReadOnlySpan<byte> json)
    {
        int first = 1;
        while (first < json.Length && json[first] <= ' ')
        {
            first++;
        }

        return first < json.Length && json[0] == '[' && json[first] == '{';
    }

    // {"companies":[...]}: read by what reads the page, so that no type of item has to be known here.
    private static byte[] As(JsonNames names, int member, ReadOnlySpan<byte> list)
    {
        ReadOnlySpan<byte> name = names.Member(member).Slice(1);
        byte[] json = new byte[name.Length + list.Length + 2];
        json[0] = (byte)'{';
        name.CopyTo(json.AsSpan(1));
        list.CopyTo(json.AsSpan(1 + name.Length));
        json[json.Length - 1] = (byte)'}';
        return json;
    }
}
