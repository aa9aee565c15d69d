using System.Globalization;

namespace FakeIntercom.Data;

/// <summary>What the fake workspace holds. It starts with enough of everything for lists to have several pages.</summary>
public sealed class FakeWorkspace
{
    private readonly TimeProvider _clock;
    private long _lastId = 1_000;

    internal FakeWorkspace(TimeProvider clock)
    {
        _clock = clock;
        Admins = new(Gate);
        Contacts = new(Gate);
        Companies = new(Gate);
        Tags = new(Gate);
        Notes = new(Gate);
        Conversations = new(Gate);
        TicketTypes = new(Gate);
        Tickets = new(Gate);
        Articles = new(Gate);
        MessageStatuses = new(Gate);
        DataExports = new(Gate);
        ReportingExports = new(Gate);
        WorkspaceSeed.Fill(this);
    }

    /// <summary>Teammates; the first one is who the token belongs to.</summary>
    public RecordSet Admins { get; }

    /// <summary>Users and leads.</summary>
    public RecordSet Contacts { get; }

    /// <summary>Companies.</summary>
    public RecordSet Companies { get; }

    /// <summary>Tags of contacts, companies, conversations and tickets.</summary>
    public RecordSet Tags { get; }

    /// <summary>Notes about contacts.</summary>
    public RecordSet Notes { get; }

    /// <summary>Conversations with all their parts.</summary>
    public RecordSet Conversations { get; }

    /// <summary>Ticket types with their attributes.</summary>
    public RecordSet TicketTypes { get; }

    /// <summary>Tickets with all their parts.</summary>
    public RecordSet Tickets { get; }

    /// <summary>Help center articles.</summary>
    public RecordSet Articles { get; }

    /// <summary>WhatsApp message statuses; those of one ruleset share a <c>ruleset_id</c>.</summary>
    public RecordSet MessageStatuses { get; }

    /// <summary>Content data export jobs.</summary>
    public RecordSet DataExports { get; }

    /// <summary>Reporting data export jobs.</summary>
    public RecordSet ReportingExports { get; }

    /// <summary>The ruleset that the seeded message statuses belong to.</summary>
    public string RulesetId => MessageStatuses.All[0].Text("ruleset_id")!;

    internal Lock Gate { get; } = new();

    /// <summary>Contact to company.</summary>
    internal LinkSet Memberships { get; } = new();

    /// <summary>Tagged record to tag.</summary>
    internal LinkSet Taggings { get; } = new();

    internal long Now => _clock.GetUtcNow().ToUnixTimeSeconds();

    internal string NextId() => Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);

    /// <summary>An identifier of the 24 hexadecimal digits that contacts and companies have.</summary>
    internal string NextHexId() => $"6762f0d0{Interlocked.Increment(ref _lastId):x16}";

    /// <summary>An identifier beyond 32 bits, as those of conversations are.</summary>
    internal string NextConversationId() => (215_470_000_000_000 + Interlocked.Increment(ref _lastId)).ToString(CultureInfo.InvariantCulture);
}
