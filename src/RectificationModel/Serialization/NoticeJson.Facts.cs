using System.Text.Json;
using RectificationModel.Facts;
using RectificationModel.Serialization.Wire;

namespace RectificationModel.Serialization;

/// <content>Facts, which are written and never read.</content>
public static partial class NoticeJson
{
    /// <summary>Writes facts as a JSON array, each as the member <c>facts</c> of a notice has them, where a value is expected.</summary>
    /// <remarks>For an application's own JSON. The writer's encoder and indentation apply; <see cref="Encoder"/> keeps Chinese readable.</remarks>
    /// <param name="writer">The writer.</param>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteFacts(Utf8JsonWriter writer, NoticeFacts facts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(facts);
        FactWire.Write(writer, facts);
    }
}
