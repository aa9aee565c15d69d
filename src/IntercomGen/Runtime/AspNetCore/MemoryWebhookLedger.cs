using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>The last notifications of this process; when it is full, the oldest is forgotten.</summary>
internal sealed class MemoryWebhookLedger(int capacity) : IIntercomWebhookLedger
{
    private readonly object _gate = new();
    private readonly Dictionary<string, LinkedListNode<string>> _entries = new(StringComparer.Ordinal);
    private readonly LinkedList<string> _order = new();

    public ValueTask<bool> TryEnterAsync(string notificationId, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_entries.ContainsKey(notificationId))
            {
                return new(false);
            }

            _entries.Add(notificationId, _order.AddLast(notificationId));
            if (_order.Count > capacity)
            {
                _entries.Remove(_order.First!.Value);
                _order.RemoveFirst();
            }

            return new(true);
        }
    }

    public ValueTask RemoveAsync(string notificationId, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_entries.Remove(notificationId, out LinkedListNode<string>? node))
            {
                _order.Remove(node);
            }
        }

        return default;
    }
}
