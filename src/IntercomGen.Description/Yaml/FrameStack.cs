using System.Globalization;
using System.Text;

namespace IntercomGen.Description.Yaml;

/// <summary>The mappings and sequences that are open, with the key or index at which each of them stands: the way from the root to the current node.</summary>
internal sealed class FrameStack
{
    // Up to here comparing with every key before is quicker than a set.
    private const int SmallMapping = 16;
    private const int LongestPlace = 200;

    private readonly List<string> _keys = [];
    private Frame[] _frames = new Frame[32];
    private int _count;

    public ref Frame Top => ref _frames[_count - 1];

    public void Push(bool isSequence)
    {
        if (_count == _frames.Length) Array.Resize(ref _frames, _count * 2);
        _frames[_count++] = new Frame { IsSequence = isSequence, Index = -1, FirstKey = _keys.Count };
    }

    public void Pop()
    {
        int first = Top.FirstKey;
        _keys.RemoveRange(first, _keys.Count - first);
        _frames[--_count] = default;
    }

    /// <summary>Moves the mapping on top to a key.</summary>
    /// <returns>Whether the mapping did not have that key yet.</returns>
    public bool SetKey(string key, Mark mark)
    {
        ref Frame top = ref Top;
        if (!AddKey(ref top, key)) return false;
        (top.Key, top.KeyMark) = (key, mark);
        return true;
    }

    public void AddMerge(EventRange target) => (Top.Merges ??= new Queue<EventRange>()).Enqueue(target);

    /// <summary>The next mapping to merge into the one on top, whose own keys are all read.</summary>
    public bool TakeMerge(out EventRange target)
    {
        target = default;
        if (Top.Merges is not { Count: > 0 } merges) return false;
        Top.IsMerging = true;
        target = merges.Dequeue();
        return true;
    }

    /// <summary><c>schemas.contact.properties.role</c>, <c>POST /contacts requestBody.content</c>, <c>The document</c>.</summary>
    public string Describe()
    {
        var text = new StringBuilder();
        int start = 0;
        if (_count >= 2 && _frames[0].Key == "components" && _frames[1].Key is not null) start = 1;
        if (_count >= 2 && _frames[0].Key == "paths" && _frames[1].Key is { } path)
        {
            start = 2;
            bool hasVerb = _count >= 3 && _frames[2].Key is { } verb && HttpVerb.Normalize(verb) is not null;
            if (hasVerb) text.Append(HttpVerb.Normalize(_frames[start++].Key!)).Append(' ');
            text.Append(path);
            if (start < _count) text.Append(' ');
        }
        bool first = true;
        for (int i = start; i < _count; i++)
        {
            ref Frame frame = ref _frames[i];
            if (frame.IsSequence && frame.Index >= 0)
            {
                text.Append('[').Append(frame.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else if (frame.Key is not (null or "$ref"))
            {
                if (!first) text.Append('.');
                text.Append(frame.Key);
            }
            first = false;
        }
        if (text.Length > LongestPlace) text.Remove(LongestPlace / 2, text.Length - LongestPlace).Insert(LongestPlace / 2, "...");
        return text.Length == 0 ? "The document" : text.ToString().TrimEnd();
    }

    private bool AddKey(ref Frame top, string key)
    {
        if (top.Set is null)
        {
            for (int i = top.FirstKey; i < _keys.Count; i++)
            {
                if (_keys[i] == key) return false;
            }
            _keys.Add(key);
            if (_keys.Count - top.FirstKey > SmallMapping)
            {
                top.Set = new HashSet<string>(_keys.GetRange(top.FirstKey, _keys.Count - top.FirstKey), StringComparer.Ordinal);
            }
            return true;
        }
        return top.Set.Add(key);
    }

    internal struct Frame
    {
        public string? Key;
        public Mark KeyMark;
        public bool IsSequence;
        public int Index;
        public int FirstKey;
        public HashSet<string>? Set;
        public Queue<EventRange>? Merges;
        public bool IsMerging;
    }
}
