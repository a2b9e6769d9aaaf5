using RectificationModel.Language;

namespace RectificationModel.Facts;

/// <summary>Set phrases of official language that hold a numeral and count nothing: 两个维护, 三会一课, 八项规定. Immutable and thread-safe.</summary>
/// <remarks>A rule of the language (quotation marks, position) finds most of them; the table holds those that stand in running text.</remarks>
public sealed class SetPhrases
{
    private static readonly string[] Known =
    [
        "两个维护", "两个确立", "两个责任", "两个毫不动摇", "两个一以贯之", "两个结合", "两个一百年", "两个大局", "两个文明", "两个先锋", "两个老大难", "两张皮", "两条腿", "两手抓", "两级", "两面人", "两套班子", "两个最大", "两个专项", "两个优先",
        "三个代表", "三个务必", "三个区分开来", "三个文明", "三个面向", "三个地", "三会一课", "三重一大", "三项制度改革", "三项纪律", "三项建设", "三大攻坚战", "三次产业", "三次分配", "三条红线", "三条控制线", "三条底线", "三家抬", "三支一扶", "三位一体", "三个责任", "三个责任人",
        "四个意识", "四个自信", "四个全面", "四个服务", "四个合格", "四个自我", "四个伟大", "四个革命", "四个对照", "四个找一找", "四个融入", "四个纳入", "四个专项", "四种形态", "四种能力", "四种危险", "四项基本原则", "四项监督", "四套班子", "四大班子", "四个最严", "四个必须", "四个办法", "四类人员", "四件套", "四家班子",
        "五个必由之路", "五个必须", "五个坚持", "五个到位", "五位一体", "五个统筹", "五个一", "五项管理", "五项机制", "五大发展理念", "五级书记",
        "六个必须坚持", "六个坚持", "六个环节", "六项纪律", "六大纪律", "六个方面要求", "六位一体", "六个一",
        "七个有之", "七个作用", "七种能力", "八项规定", "八个坚定不移", "八种本领", "八个明确", "八项本领", "九个坚持", "十个明确", "十个坚持", "十四个坚持", "十三个方面成就", "十项准则", "一二三四五", "七项要求", "八条规矩", "十条禁令", "六条禁令", "五条禁令", "三次飞跃", "两条线", "三本账", "一案三制",
        "一个中心", "三道防线", "三个到位", "一件事一次办", "四个一", "三个一", "两个一", "八个一", "九个一", "十个一", "三条例", "两条主线", "千家万户", "五湖四海", "百家争鸣",
    ];

    private readonly WordTable<bool> _byFirst;

    private SetPhrases(ValueList<string> phrases)
    {
        Phrases = phrases;
        _byFirst = WordTable.Of(phrases.OrderByDescending(phrase => phrase.Length));
        Scan = new(phrases);
    }

    /// <summary>The phrases that the library knows.</summary>
    public static SetPhrases Default { get; } = new([.. Known]);

    /// <summary>The phrases.</summary>
    public ValueList<string> Phrases { get; }

    /// <summary>The first look at a text that knows the phrases.</summary>
    internal TextScan Scan { get; }

    /// <summary>The table with further phrases; this one stays as it is.</summary>
    /// <param name="phrases">The phrases, each from its numeral on.</param>
    /// <exception cref="ArgumentNullException"><paramref name="phrases"/> is null.</exception>
    public SetPhrases With(params IEnumerable<string> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        return new([.. Phrases, .. phrases]);
    }

    /// <summary>The length of the phrase that stands at a place; 0 where none does.</summary>
    internal int MatchAt(ReadOnlySpan<char> text, int at)
    {
        return (at == 0 || !NumeralChars.IsNumeral(text[at - 1])) && _byFirst.TryAt(text, at, out _, out int length) ? length : 0;
    }
}
