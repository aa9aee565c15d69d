namespace IntercomGen.Runtime;

// Members of models: one method reads them all, so that models bring no code of their own.
internal ref partial struct JsonCursor
{
    /// <summary>Reads the members of the object that was entered into <paramref name="model"/>.</summary>
    public T Members<T>(T model) where T : IntercomModel
    {
        Members(model, model.Table());
        return model;
    }

    private void Members(IntercomModel model, JsonTable table)
    {
        JsonNames names = table.Names;
        for (int member = -1; (member = Next(names, model, member)) >= 0;)
        {
            ref JsonSlot slot = ref model.EmptySlot(member);
            JsonForm form = table.Form(member);
            object? value = form == JsonForm.String ? String(model) : Member(table, form, member, model);
            if (slot.Value is JsonKept kept)
            {
                kept.Value = value;
            }
            else
            {
                slot.Value = value ?? JsonSlot.Null;
            }
        }
    }

    private object? Member(JsonTable table, JsonForm form, int member, IntercomModel model)
    {
        switch (form)
        {
            case JsonForm.Bool: return JsonBox.Of(Bool(model));
            case JsonForm.Int64: return JsonBox.Of(Int64(model));
            case JsonForm.Double: return Double(model);
            case JsonForm.Time: return Box(Time(model));
            case JsonForm.IsoTime: return Box(IsoTime(model));
            case JsonForm.AnyTime: return Box(AnyTime(model));
            case JsonForm.Value: return Value(model);
            case JsonForm.Attributes: return Attributes(model);
            case JsonForm.Strings: return Strings(model);
            case JsonForm.Int64s: return Int64s(model);
            case JsonForm.Doubles: return Doubles(model);
            case JsonForm.Bools: return Bools(model);
            case JsonForm.Values: return Values(model);
            default: return table.Kind(member).ReadValue(ref this, model);
        }
    }

    // An object of the API often has one time several times.
    private object? Box(long time)
    {
        if (time == 0)
        {
            return null;
        }

        return _time is long last && last == time ? _time : _time = time;
    }
}
