using System.Buffers;
using RectificationModel.Language;

namespace RectificationModel.Parsing.Lines;

/// <summary>Whole lines of a web page around a text: sources and editors, trails of links, buttons, what invites to share or print.</summary>
internal static class WebFurniture
{
    private const int LongestLabel = 10;
    private const int LongestSite = 24;
    private const int LongestButtons = 60;
    private const int LongestStep = 20;

    // 【我要纠错】, 【大】【中】【小】
    private const int LongestButton = 16;

    private static readonly SearchValues<char> TimeChars = SearchValues.Create("0123456789-/:.：年月日时分秒");

    // Labels of a web page around the text. The label stands at the start of a line of its own.
    private static readonly WholeWords<bool> Labels = new(((string[])
    [
        "来源", "信息来源", "文章来源", "稿件来源", "责任编辑", "编辑", "责编", "本网编辑", "网络编辑", "作者", "发布时间", "发布日期", "发表时间", "更新时间", "发布者", "发布人", "发布单位", "浏览次数", "浏览量", "点击", "点击数", "点击量", "点击率", "点击次数", "浏览数", "阅读数",
        "阅读次数", "阅读量", "访问量", "访问次数", "字号", "字体", "字体大小", "当前位置", "您的位置", "您当前的位置", "您现在的位置", "所在位置", "上一篇", "下一篇", "上一条", "下一条", "相关链接", "相关文章", "相关附件", "文件下载", "资料下载", "分享到", "分享", "打印", "审核", "初审", "复审",
        "终审", "一审", "二审", "三审", "校对", "供稿", "撰稿", "供稿单位", "索引号", "信息索引号", "主题分类", "发布机构", "信息分类", "二维码", "扫码", "标签", "关键词", "关键字", "栏目", "阅读", "浏览", "当前浏览", "主办", "技术支持", "网站标识码", "信息员", "上传人", "发布员", "录入人", "通讯员", "摄影",
    ]).Select(static word => (word, true)));

    // What such lines start with where there is no label.
    private static readonly WordTable<bool> Starts = WordTable.Of(
    [
        "扫一扫", "分享到", "分享至", "打印本页", "关闭窗口", "返回顶部", "返回首页", "返回列表", "【打印", "【关闭", "【字体", "【大", "【收藏", "【返回", "【字号", "[打印", "[关闭", "[字体", "[收藏", "打印 关闭", "版权所有", "Copyright", "网站地图", "网站标识码", "点击查看", "首页 >", "首页>", "首页 ＞", "首页＞", "首页 /",
        "首页 »", "首页-", "首页 -", "点击下载", "点击返回", "附件下载", "收藏本页", "加入收藏", "手机扫", "微信扫", "用微信扫", "打开微信", "扫码", "用手机扫", "长按识别", "长按二维码", "转载请注明", "转载自", "本文来源", "免责声明", "Produced by", "All Rights",
    ]);

    // What the buttons beside a text are named.
    private static readonly WholeWords<bool> Buttons = new(((string[])["打印", "打印本页", "打印此页", "收藏", "收藏本页", "关闭", "关闭窗口", "关闭本页", "返回", "返回顶部", "返回首页", "分享", "分享到", "下载", "大", "中", "小", "繁体", "简体", "繁體", "簡體", "无障碍阅读", "长者专区", "繁体版", "简体版", "繁體版", "無障礙", "無障礙瀏覽", "登錄", "无障碍", "无障碍浏览", "长者模式", "关怀版", "登录", "注册", "设为首页", "English", "纠错", "我要纠错", "收藏本文", "打印本文", "关闭本文", "推荐给朋友"]).Select(static word => (word, true)));

    // The marks between the steps of 首页 > 信息公开 > 通知公告.
    private static readonly SearchValues<char> StepMarks = SearchValues.Create(">＞»›→");

    /// <summary>What stands above the text of a page alone: the name of its site, 栖水县人民政府门户网站, or the way to it, 某某学院 > 信息公开 > 党务公开.</summary>
    public static bool IsAbove(ReadOnlySpan<char> line) => line.Length <= LongestSite && line.EndsWith("门户网站") || AreSteps(line);

    private static bool AreSteps(ReadOnlySpan<char> line)
    {
        int steps = 0;
        for (int mark = line.IndexOfAny(StepMarks); mark >= 0; mark = line.IndexOfAny(StepMarks))
        {
            steps++;
            if (line[..mark].Trim().Length is 0 or > LongestStep)
            {
                return false;
            }

            line = line[(mark + 1)..].TrimStart(">＞»›→");
        }

        return steps > 1 && line.Trim().Length <= LongestStep;
    }

    /// <summary>Whether a line belongs to the page that a text stood on.</summary>
    public static bool IsWebLine(ReadOnlySpan<char> line)
    {
        if (line.Length > PageFurniture.Longest)
        {
            return false;
        }

        if (line.Contains('。'))
        {
            return false;
        }

        if (Starts.TryAt(line, 0, out _, out _) || IsTrail(line) || AreButtons(line) || IsWordField(line) || line.StartsWith("![") && line[^1] == ')')
        {
            return true;
        }

        ReadOnlySpan<char> bare = line.TrimStart("【[（(");
        int colon = bare.IndexOfAny('：', ':');
        return colon is > 0 and <= LongestLabel && IsLabel(bare[..colon].Trim("　 】")) || (colon > 0 && line.IndexOfAny(' ', '\u3000', '\t') > 0 || line[0] == '【') && AreEntries(line);
    }

    // 来源, or with its characters set apart: 索  引 号.
    private static bool IsLabel(ReadOnlySpan<char> words) =>
        Labels.TryFind(words, out _) || words.IndexOfAny(' ', '\u3000') > 0 && Labels.TryFind(string.Concat(words.ToString().Where(static c => c is not (' ' or '\u3000'))), out _);

    // 打印　|　收藏　|　关闭
    private static bool AreButtons(ReadOnlySpan<char> line)
    {
        bool bracketed = line[0] == '【' && line[^1] == '】' && line.Contains("】【", StringComparison.Ordinal);
        if (line.Length > LongestButtons || !bracketed && !line.Contains('|'))
        {
            return false;
        }

        for (int border = 0; border >= 0; line = line[(border + 1)..])
        {
            border = bracketed ? line[..^1].IndexOf('】') : line.IndexOf('|');
            if (!Buttons.TryFind((border < 0 ? line : line[..border]).Trim("【】 \u3000"), out _))
            {
                return false;
            }
        }

        return true;
    }

    // PAGE \* MERGEFORMAT 2: the code of a field where its value should stand.
    private static bool IsWordField(ReadOnlySpan<char> line) => line.Length <= 60 && char.IsAsciiLetterUpper(line[0]) && line.Contains("MERGEFORMAT", StringComparison.Ordinal);

    // 您当前所在位置：首页 >> 信息公开 >> 通知公告
    private static bool IsTrail(ReadOnlySpan<char> line) =>
        line.ContainsAny(StepMarks) && (line.Contains("首页", StringComparison.Ordinal) || line.IndexOf("位置") is > 0 and < 10 || line[..line.IndexOfAny(StepMarks)].TrimEnd().EndsWith("网站"));

    // 时间：2025-03-06　作者：…　点击数：1024: short entries in one line, two of them labels of a page, or one beside a time of the page and its buttons.
    private static bool AreEntries(ReadOnlySpan<char> line)
    {
        int labels = 0;
        int others = 0;
        int buttons = 0;
        for (TextSpan part = Zones.SignerWording.NextName(line, 0); part.Length > 0; part = Zones.SignerWording.NextName(line, part.End))
        {
            ReadOnlySpan<char> entry = part.Of(line);
            int colon = entry.IndexOfAny('：', ':');
            bool labelled = colon > 0 && Labels.TryFind(entry[..colon].TrimStart("【["), out _);
            labels += labelled ? 1 : 0;
            bool button = entry[0] is '【' or '[' && entry[^1] is '】' or ']' && entry.Length <= LongestButton || Buttons.TryFind(entry, out _);
            buttons += button ? 1 : 0;
            others += labelled || button || !entry.ContainsAnyExcept(TimeChars) ? 0 : 1;
        }

        return labels > 1 || others == 0 && labels + buttons > (labels > 0 ? 0 : 1);
    }
}
