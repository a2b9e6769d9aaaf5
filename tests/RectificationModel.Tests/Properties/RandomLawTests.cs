using CsCheck;

namespace RectificationModel.Tests.Properties;

/// <summary>What is read from characters that make no sense is written so that it is read again.</summary>
public sealed class RandomLawTests
{
    private const int Texts = 3000;

    private const string Marks = "一二十是、，。：；（）《》“”\n\r\t 　1０①年月日至万元%@-—|*[<&#";

    // Lone surrogates stand outside the laws.
    private static readonly Gen<string> AnyText =
        from units in Gen.OneOf(Gen.Char[' ', '\ud7ff'], Gen.Char['\u2000', '\u206f'], Gen.Char['\uff00', '\ufffd'], Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]), Gen.Int[0, Marks.Length - 1].Select(i => Marks[i])).Array[0, 400]
        select new string(units);

    [Fact]
    public void Random_characters_keep_the_laws() => AnyText.Holds(text => Laws.Check(text), iter: Texts);
}
