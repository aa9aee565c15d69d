using System.Text.Json.Nodes;

namespace FakeIntercom.Data;

/// <summary>Records of one kind in the order in which they were added; every record is a JSON object with a text <c>id</c>.</summary>
public sealed class RecordSet
{
    private readonly List<JsonObject> _records = [];
    private readonly Lock _gate;

    internal RecordSet(Lock gate) => _gate = gate;

    /// <summary>How many records there are.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _records.Count;
            }
        }
    }

    /// <summary>The records at this moment. They are the stored objects: a change made to one is served from then on.</summary>
    public IReadOnlyList<JsonObject> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _records];
            }
        }
    }

    /// <summary>The identifier of the record at <paramref name="index"/>.</summary>
    public string IdAt(int index) => All[index].Text("id")!;

    /// <summary>The record with this identifier, or null.</summary>
    public JsonObject? Find(string? id) => All.FirstOrDefault(r => r.Text("id") == id);

    /// <summary>Adds a record and returns it.</summary>
    public JsonObject Add(JsonObject record)
    {
        ArgumentNullException.ThrowIfNull(record);
        lock (_gate)
        {
            _records.Add(record);
        }

        return record;
    }

    /// <summary>Takes a record away; false when there was none.</summary>
    public bool Remove(string id)
    {
        lock (_gate)
        {
            return _records.RemoveAll(r => r.Text("id") == id) > 0;
        }
    }
}
