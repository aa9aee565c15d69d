using System;
using System.Collections.Generic;

namespace IntercomGen.Runtime;

/// <summary>
/// The items of a page that has its list under another name than its description says: <c>companies</c> is declared, <c>data</c> is sent. Without this such a
/// list would seem to be empty. They stay among the additional members, under the name that they came with.
/// </summary>
internal static class MovedItems
{
    /// <summary>Reads the one list that the page does not know as the list that it should have had; null when there is no such list.</summary>
    public static object? Find(IntercomAttributes unknown, JsonKind list) =>
        List(unknown) is { } found ? JsonCursor.Parse(found.Json, (ref JsonCursor c, IntercomModel? parent) => list.ReadValue(ref c, parent)) : null;

    // Lists are called data, as a rule; of two others, either could be meant.
    private static IntercomValue? List(IntercomAttributes unknown)
    {
        IntercomValue? only = null;
        int lists = 0;
        foreach (KeyValuePair<string, IntercomValue> member in unknown)
        {
            if (!HoldsObjects(member.Value.Json))
            {
                continue;
            }

            if (member.Key == "data")
            {
                return member.Value;
            }

            only = member.Value;
            lists++;
        }

        return lists == 1 ? only : null;
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
}
