namespace IntercomGen.Runtime;

/// <summary>The members of a model: their names, and how each of them travels.</summary>
internal sealed class JsonTable
{
    private readonly JsonForm[] _forms;
    private readonly JsonKind?[] _kinds;

    /// <summary>Makes a table.</summary>
    /// <param name="names">The names, as <see cref="JsonNames"/> takes them.</param>
    /// <param name="forms">A letter of <see cref="JsonForms.Letters"/> for each.</param>
    /// <param name="kinds">How those travel that have a type of their own, in order.</param>
    public JsonTable(string names, string forms, params JsonKind[] kinds)
    {
        Names = new JsonNames(names);
        _forms = new JsonForm[forms.Length];
        _kinds = new JsonKind?[forms.Length];
        int next = 0;
        for (int i = 0; i < forms.Length; i++)
        {
            _forms[i] = (JsonForm)JsonForms.Letters.IndexOf(forms[i]);
            _kinds[i] = _forms[i] switch
            {
                JsonForm.Own => kinds[next++],
                JsonForm.Word => new JsonKnown(JsonWords.Known),
                _ => null,
            };
        }
    }

    public JsonNames Names { get; }

    /// <summary>How many slots the longest object took so far: the next may take as many.</summary>
    public int Width { get; private set; }

    public JsonForm Form(int member) => _forms[member];

    /// <summary>How a member of the form <see cref="JsonForm.Own"/> or <see cref="JsonForm.Word"/> travels.</summary>
    public JsonKind Kind(int member) => _kinds[member]!;

    public JsonSlot[]? NewSlots() => Width == 0 ? null : new JsonSlot[Width];

    public void Saw(int width)
    {
        if (width > Width)
        {
            Width = width;
        }
    }
}
