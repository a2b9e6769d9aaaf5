using System.Buffers;

namespace RectificationModel.Language;

/// <summary>Traditional characters of the genre's own words as simplified ones, so that one table of wordings serves both. Texts keep what was written.</summary>
internal static class Simplified
{
    private const string Traditional =
        "關於進問題領導責單為協時間標聯繫電話監督郵編號達實結論開認鎮鄉縣區黨組織員會審計視視環護產業務學習與從對應層屬導幹記錄歸責風險檢討論達進續堅長將來專項題據傳統說報請審議閱總體難點強幾個條萬億元約餘過該補償規範顯職務權責權辦處廳國家級圖書館報紙財稅務農業衛生醫院學校聞經濟發展變動態劃辭職紀檢監誡勉訓練臺賬銷號驗收現場執團隊參與讓給緊張確認證據訴訟還產權採購備註製訂遞歡迎們廣眾復覆後裡髮麗無並嚴滯鬆亂淺虛寬優饋碼況牽頭繫滿態競聽誌";

    private const string SimplifiedForms =
        "关于进问题领导责单为协时间标联系电话监督邮编号达实结论开认镇乡县区党组织员会审计视视环护产业务学习与从对应层属导干记录归责风险检讨论达进续坚长将来专项题据传统说报请审议阅总体难点强几个条万亿元约余过该补偿规范显职务权责权办处厅国家级图书馆报纸财税务农业卫生医院学校闻经济发展变动态划辞职纪检监诫勉训练台账销号验收现场执团队参与让给紧张确认证据诉讼还产权采购备注制订递欢迎们广众复覆后里发丽无并严滞松乱浅虚宽优馈码况牵头系满态竞听志";

    private static readonly SearchValues<char> Marks = SearchValues.Create([.. Traditional.Zip(SimplifiedForms).Where(static pair => pair.First != pair.Second).Select(static pair => pair.First)]);

    /// <summary>Whether a text has such characters.</summary>
    public static bool IsNeeded(ReadOnlySpan<char> text) => text.ContainsAny(Marks);

    /// <summary>Replaces the characters of a text, one by one, so that places stay the same.</summary>
    public static void Fold(Span<char> text)
    {
        for (int at = text.IndexOfAny(Marks); at >= 0;)
        {
            text[at] = SimplifiedForms[Traditional.IndexOf(text[at], StringComparison.Ordinal)];
            int next = text[(at + 1)..].IndexOfAny(Marks);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    /// <summary>The text with such characters replaced; the same string where it has none.</summary>
    public static string Fold(string text)
    {
        if (!IsNeeded(text))
        {
            return text;
        }

        char[] folded = text.ToCharArray();
        Fold(folded.AsSpan());
        return new(folded);
    }
}
