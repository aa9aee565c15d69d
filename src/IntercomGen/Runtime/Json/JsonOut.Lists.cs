using System;
using System.Collections;

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
            case IntercomModel model:
                model.Write(this);
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
            case IntercomModel?[] models:
                Models(models);
                break;
            case IEnumerable values:
                Each(values);
                break;
            default:
                throw new NotSupportedException($"{value.GetType()} has no JSON form here.");
        }
    }

    // As lists are that were received.
    private void Models(IntercomModel?[] models)
    {
        Open((byte)'[');
        foreach (IntercomModel? model in models)
        {
            Separate();
            Any(model);
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

    // In models, times are packed; the others are what is most frequent.
    private void Value(JsonForm form, object value)
    {
        switch (form)
        {
            case JsonForm.Bool:
                Bool((bool)value);
                break;
            case JsonForm.Int64:
                Int64((long)value);
                break;
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
