using System;
using System.Collections;
using System.Collections.Generic;

namespace IntercomGen.Runtime;

// Models, lists and open values.
internal sealed partial class JsonOut
{
    public void Value(IntercomValue value) => Bytes(value.Json);

    /// <summary>Writes a value of one of the types that properties, cases and elements have.</summary>
    public void Any(object? value)
    {
        switch (value)
        {
            case string text:
                String(text);
                break;
            case IJsonWritable writable:
                writable.Write(this);
                break;
            case null:
                Null();
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
            case IReadOnlyList<object?> list:
                List(list);
                break;
            case IEnumerable values:
                Each(values);
                break;
            default:
                throw new NotSupportedException($"{value.GetType()} has no JSON form here.");
        }
    }

    // Objects: an enumerator would be one more allocation for each list.
    private void List(IReadOnlyList<object?> list)
    {
        Open((byte)'[');
        for (int i = 0; i < list.Count; i++)
        {
            Separate();
            Any(list[i]);
        }

        Close((byte)']');
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

    // In models, times are packed.
    private void Value(JsonForm form, object value)
    {
        switch (form)
        {
            case JsonForm.Time:
                Time((long)value);
                break;
            case JsonForm.IsoTime:
                IsoTime((long)value);
                break;
            case JsonForm.AnyTime:
                AnyTime((long)value);
                break;
            default:
                Any(value);
                break;
        }
    }
}
