using System.Buffers;

namespace RectificationModel.Language;

/// <summary>Traditional characters of the genre's own words as simplified ones, so that one table of wordings serves both. Texts keep what was written.</summary>
internal static class Simplified
{
    private const string Traditional =
        "關於進問題領導責單為協時間標聯繫電話監督郵編號達實結論開認鎮鄉縣區黨組織員會審計視視環護產業務學習與從對應層屬導幹記錄歸責風險檢討論達進續堅長將來專項題據傳統說報請審議閱總體難點強幾個條萬億元約餘過該補償規範顯職務權責權辦處廳國家級圖書館報紙財稅務農業衛生醫院學校聞經濟發展變動態劃辭職紀檢監誡勉訓練臺賬銷號驗收現場執團隊參與讓給緊張確認證據訴訟還產權採購備註製訂遞歡迎們廣眾復覆後裡髮麗無並嚴滯鬆亂淺虛寬優饋碼況牽頭繫滿態競聽誌畝噸戶頃種輪課講筆類兩貳陸週鐘樓試暫隻棟輛雙歲節繳罰減壓縮擴僅轉機熱線網佔屆數陣調罷違撥籌遷運維築營鋪貼較積圍蓋簽禮貸債貨費資賠車軍連選鋼錢閉陽雲靜頒頻額顧鳳麥齊齡徵舊勞決沒準溝災爭獎療盡稱穩窮細絕績繼聲脫艱藝裝覺覽觸訊訪設診詢詳誤謀識譜負貢貧貫貪賓賽質趕跡踐輔輸轄載遠適遺鄰釋針銀鍵鏈門隨隱雜離韓頁順須預願飯養魚鹽"
        + "丟亞佈併侷係倉偉側傢價儘兒內冊別刪則剋劉劑匯卻卽厤吳呂唸啓啟喬噹嚮囌園圓埰塊塗夠孫寀寧寫屢峽崗嵗嶽帥師帶幀幣廠彆彔彙徑徹懸戰捨捲掃掛揚換揮損搖撐擁擇擊擋擔擠擬擰擺攝斷旂旣昇晝暢曆曏朮東棄楊極榦榮構樑樣樹橋橫檔檯櫃欄歐歷殘毀氣氾汎汙淩湯溫滙漢漲瀋瀏燈燬牀狀獄甦畢異當疊盞盧眞硃祕穀箇簡籤糰糾紅紋納紐紛紮終絡綜綠綫緩緻繞纍纔羅羣義聶肅脩臨舉舘茲莊華葉蒐蓆蔘蔣蕭薑蘆蘇衆術衕衚裏複襬覈見親許証評詞語談諮謝謹譚譭譽讀貝賀賈賴趙踰蹟躍軟輕輯迴這遲邊鄒鄧鄭鄺醞釀釐釦鈡銖鋒錨錯錶鍼鍾鎊鎭鑑鑒閑閒閔閤閻闆陞陳階際鞏韆韋頂頓顆顏顛颱飛餬馬馮驟鬍鬚魯鮑鳴麪麫麵麼黃齣龍龐龔爲";

    private const string SimplifiedForms =
        "关于进问题领导责单为协时间标联系电话监督邮编号达实结论开认镇乡县区党组织员会审计视视环护产业务学习与从对应层属导干记录归责风险检讨论达进续坚长将来专项题据传统说报请审议阅总体难点强几个条万亿元约余过该补偿规范显职务权责权办处厅国家级图书馆报纸财税务农业卫生医院学校闻经济发展变动态划辞职纪检监诫勉训练台账销号验收现场执团队参与让给紧张确认证据诉讼还产权采购备注制订递欢迎们广众复覆后里发丽无并严滞松乱浅虚宽优馈码况牵头系满态竞听志亩吨户顷种轮课讲笔类两贰陆周钟楼试暂只栋辆双岁节缴罚减压缩扩仅转机热线网占届数阵调罢违拨筹迁运维筑营铺贴较积围盖签礼贷债货费资赔车军连选钢钱闭阳云静颁频额顾凤麦齐龄征旧劳决没准沟灾争奖疗尽称稳穷细绝绩继声脱艰艺装觉览触讯访设诊询详误谋识谱负贡贫贯贪宾赛质赶迹践辅输辖载远适遗邻释针银键链门随隐杂离韩页顺须预愿饭养鱼盐"
        + "丢亚布并局系仓伟侧家价尽儿内册别删则克刘剂汇却即历吴吕念启启乔当向苏园圆采块涂够孙采宁写屡峡岗岁岳帅师带帧币厂别录汇径彻悬战舍卷扫挂扬换挥损摇撑拥择击挡担挤拟拧摆摄断旗既升昼畅历向术东弃杨极干荣构梁样树桥横档台柜栏欧历残毁气泛泛污凌汤温汇汉涨沈浏灯毁床状狱苏毕异当叠盏卢真朱秘谷个简签团纠红纹纳纽纷扎终络综绿线缓致绕累才罗群义聂肃修临举馆兹庄华叶搜席参蒋萧姜芦苏众术同胡里复摆核见亲许证评词语谈咨谢谨谭毁誉读贝贺贾赖赵逾迹跃软轻辑回这迟边邹邓郑邝酝酿厘扣钟铢锋锚错表针钟镑镇鉴鉴闲闲闵合阎板升陈阶际巩千韦顶顿颗颜颠台飞糊马冯骤胡须鲁鲍鸣面面面么黄出龙庞龚为";

    private static readonly SearchValues<char> Marks = SearchValues.Create([.. Characters]);

    // A text of a sentence's length in traditional characters has one of the commonest, a long one in its beginning or at its end.
    private const int Sentence = 48;
    private const int Long = 512;

    private static readonly SearchValues<char> Commonest = SearchValues.Create("問題進關實黨對領導責聯電監於為爲辦個議會審計環護區縣員時開學業從發動報書長強結經現總設條將與應據處務項標組織級統確認續單構數類產檢規");

    /// <summary>The characters that are replaced.</summary>
    public static IEnumerable<char> Characters => Traditional.Zip(SimplifiedForms).Where(static pair => pair.First != pair.Second).Select(static pair => pair.First);

    /// <summary>Whether a text has such characters.</summary>
    public static bool IsNeeded(ReadOnlySpan<char> text) => text.Length switch
    {
        > Long => text[..(Long / 2)].ContainsAny(Commonest) || text[^(Long / 2)..].ContainsAny(Commonest),
        > Sentence => text.ContainsAny(Commonest),
        _ => text.ContainsAny(Marks),
    };

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
