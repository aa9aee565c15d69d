using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IntercomGen.Runtime;

internal sealed class IntercomValueConverter : JsonConverter<IntercomValue>
{
    public override bool HandleNull => true;

    public override IntercomValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonBridge.Read(ref reader, options, static (ref JsonCursor r, IntercomModel? _) => r.Raw());

    public override void Write(Utf8JsonWriter writer, IntercomValue value, JsonSerializerOptions options) =>
        JsonBridge.WriteRaw(writer, value.Json.ToArray());
}

internal sealed class IntercomAttributesConverter : IntercomConverter<IntercomAttributes>
{
    public IntercomAttributesConverter() : base(static (ref JsonCursor r, IntercomModel? parent) => r.Attributes(parent))
    {
    }
}
