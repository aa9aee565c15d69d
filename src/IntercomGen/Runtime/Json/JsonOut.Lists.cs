using System;
using System.Collections;
using System.Collections.Generic;

namespace IntercomGen.Runtime;

// Models, lists and open values.
internal sealed partial class JsonOut
{
    public void Model(IJsonWritable? value)
    {
        if (value is null)
        {
            Null();
        }
        else
        {
            value.Write(this);
        }
    }

    public void Attributes(IntercomAttributes? value) => Model(value);

    public void Value(IntercomValue? value)
    {
        if (value is IntercomValue set)
        {
            Bytes(set.Json);
        }
        else
        {
            Null();
        }
    }

    public void Map<T>(IntercomMap<T>? value) where T : class => Model(value);

    public void List<T>(IReadOnlyList<T>? list) where T : class
    {
        if (Begin(list))
        {
            for (int i = 0; i < list!.Count; i++)
            {
                Separate();
                Any(list[i]);
            }

            Close((byte)']');
        }
    }

    public void Strings(IReadOnlyList<string>? list)
    {
        if (Begin(list))
        {
            for (int i = 0; i < list!.Count; i++)
            {
                Separate();
                String(list[i]);
            }

            Close((byte)']');
        }
    }

    public void Int64s(IReadOnlyList<long>? list)
    {
        if (Begin(list))
        {
            for (int i = 0; i < list!.Count; i++)
            {
                Separate();
                Int64(list[i]);
            }

            Close((byte)']');
        }
    }

    public void Doubles(IReadOnlyList<double>? list)
    {
        if (Begin(list))
        {
            for (int i = 0; i < list!.Count; i++)
            {
                Separate();
                Double(list[i]);
            }

            Close((byte)']');
        }
    }

    public void Bools(IReadOnlyList<bool>? list)
    {
        if (Begin(list))
        {
            for (int i = 0; i < list!.Count; i++)
            {
                Separate();
                Bool(list[i]);
            }

            Close((byte)']');
        }
    }

    public void Values(IReadOnlyList<IntercomValue>? list)
    {
        if (Begin(list))
        {
            for (int i = 0; i < list!.Count; i++)
            {
                Separate();
                Bytes(list[i].Json);
            }

            Close((byte)']');
        }
    }

    public void KnownList<T>(IReadOnlyList<T>? list) where T : IIntercomEnum
    {
        if (Begin(list))
        {
            for (int i = 0; i < list!.Count; i++)
            {
                Separate();
                String(list[i].Value);
            }

            Close((byte)']');
        }
    }

    /// <summary>Writes a value of one of the types that properties, cases and elements have.</summary>
    public void Any(object? value)
    {
        switch (value)
        {
            case null:
                Null();
                break;
            case IJsonWritable writable:
                writable.Write(this);
                break;
            case string text:
                String(text);
                break;
            case bool truth:
                Bool(truth);
                break;
            case long integer:
                Int64(integer);
                break;
            case double number:
                Double(number);
                break;
            case DateTimeOffset time:
                Time(JsonTime.Pack(time));
                break;
            case IntercomValue json:
                Value(json);
                break;
            case IIntercomEnum known:
                String(known.Value);
                break;
            case IEnumerable list:
                Each(list);
                break;
            default:
                throw new NotSupportedException($"{value.GetType()} has no JSON form here.");
        }
    }

    private void Each(IEnumerable list)
    {
        Open((byte)'[');
        foreach (object? item in list)
        {
            Separate();
            Any(item);
        }

        Close((byte)']');
    }

    private bool Begin(object? list)
    {
        if (list is null)
        {
            Null();
            return false;
        }

        Open((byte)'[');
        return true;
    }
}
