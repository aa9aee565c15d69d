using System;
using System.Collections.Generic;

namespace IntercomGen.Runtime;

/// <summary>Members of a body of which at least one set must be there. An unmet choice costs no request.</summary>
internal static class MemberChoice
{
    /// <summary>Checks a body.</summary>
    /// <param name="body">The body as it will be sent.</param>
    /// <param name="sets">The sets, with <c>|</c> between them and commas between their names.</param>
    /// <param name="member">The member of the body that has them; null for the body itself. Where it is missing there is nothing to choose.</param>
    /// <param name="call">Verb and path, for the message.</param>
    /// <exception cref="ArgumentException">No set is there. Null is no value.</exception>
    public static void Check(ReadOnlySpan<byte> body, string sets, string? member, string call)
    {
        if (member is not null)
        {
            body = Find(body, member);
        }

        if (body.IsEmpty || body[0] != '{')
        {
            return;
        }

        string[] choices = sets.Split('|');
        List<string> given = Given(body);
        if (!Array.Exists(choices, set => Array.TrueForAll(set.Split(','), given.Contains)))
        {
            throw new ArgumentException($"{call} needs {Spoken(choices, member)} in its body.", nameof(body));
        }
    }

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> json, string member)
    {
        var members = new JsonMembers(json);
        while (members.MoveNext())
        {
            if (members.NameText() == member)
            {
                return members.Value;
            }
        }

        return default;
    }

    private static List<string> Given(ReadOnlySpan<byte> json)
    {
        var given = new List<string>();
        var members = new JsonMembers(json);
        while (members.MoveNext())
        {
            if (members.Value[0] != 'n')
            {
                given.Add(members.NameText());
            }
        }

        return given;
    }

    // "email, external_id or role"; "user.id or user.user_id"; "body or (template and components)".
    private static string Spoken(string[] choices, string? member)
    {
        string prefix = member is null ? "" : member + ".";
        string[] texts = Array.ConvertAll(choices, set =>
        {
            string names = prefix + set.Replace(",", " and " + prefix);
            return set.IndexOf(',') < 0 ? names : $"({names})";
        });
        return texts.Length == 1
            ? texts[0]
            : string.Join(", ", texts, 0, texts.Length - 1) + " or " + texts[texts.Length - 1];
    }
}
