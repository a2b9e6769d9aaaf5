using RectificationModel.Facts;
using RectificationModel.Rendering.Html;
using RectificationModel.Validation;

namespace RectificationModel.Browser.Tests;

/// <summary>The notices whose pages are looked at.</summary>
internal static class Notices
{
    public static RectificationNotice Library { get; } = RectificationNotice.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "notices", "municipal-library-2023.txt")));

    /// <summary>Every state, nested headings below the sixth level, every field, every part of head and tail.</summary>
    public static RectificationNotice Full { get; } = new()
    {
        Classification = "内部",
        DocumentNumber = "云水发〔2024〕3号",
        Title = NoticeTitle.For("中共云岭县水务局党组", "县委巡察反馈意见整改进展情况", NoticeGenre.Notice) with { Notes = ["（2024年3月4日）"] },
        Addressees = ["县委巡察办", "各乡镇人民政府"],
        Preamble = ["2023年3月1日至5月31日，县委第二巡察组对县水务局党组开展了巡察。反馈意见涉及问题8个，已完成3个，正在整改5个。现将整改情况通报如下。"],
        Body =
        [
            new Section
            {
                Heading = "具体整改情况",
                Blocks =
                [
                    .. ((string[])["已完成并长期坚持", "基本完成", "部分完成", "正在整改", "未启动", "未完成", "已上报县委研究"]).Select((label, i) => new RectificationIssue
                    {
                        Heading = $"关于水库巡查第{i + 1}项要求落实不到位的问题",
                        Progress = ProgressState.Of(label),
                        Deadline = new("2024年6月底前") { Kind = DeadlineKind.Date, Date = new(2024, 6, 30) },
                        Responsible = [new("县水务局", ResponsibleRole.Responsible), new("青山水库管理所", ResponsibleRole.Responsible), new("王某某", ResponsibleRole.Leader)],
                        Blocks =
                        [
                            new LabelledPart { Label = "整改目标", Blocks = [new Paragraph("巡查记录完整率达到100%。")] },
                            new LabelledPart { Label = "整改措施", Blocks = [new RectificationMeasure("完善制度。印发《水库巡查办法（试行）》。"), new RectificationMeasure("加强检查。开展检查12次，整改隐患36处。")] },
                        ],
                    }),
                    Deep(1),
                ],
            },
        ],
        Closing = ["欢迎社会各界监督。联系电话：0700-5550101；电子邮箱：ylsw@example.cn。"],
        Attachments = ["1.整改台账", "2.责任清单"],
        Signature = new() { Signers = ["中共云岭县水务局党组"], Date = new(2024, 3, 4) },
        Notes = ["（此件公开发布）"],
    };

    /// <summary>Words that nothing breaks, and more of everything than a line holds.</summary>
    public static RectificationNotice Wide { get; } = new()
    {
        DocumentNumber = new string('N', 200),
        Title = new() { Lines = [new string('T', 300)], Notes = [new string('n', 200)] },
        Addressees = [new string('a', 300)],
        Preamble = [new string('p', 500), new string('—', 300), string.Concat(Enumerable.Repeat("https://example.cn/", 40))],
        Body =
        [
            new RectificationIssue
            {
                Heading = new string('H', 300),
                Caption = new string('c', 200),
                Progress = new() { Label = new string('L', 200) },
                Deadline = new(new string('d', 300)) { Caption = new string('C', 200) },
                Responsible = [.. Enumerable.Range(0, 80).Select(i => new ResponsibleParty($"单位{i}", ResponsibleRole.Responsible)), new(new string('r', 300), ResponsibleRole.Leader)],
                Blocks = [new RectificationMeasure(new string('m', 400)) { Marker = new string('k', 100) }, new LabelledPart { Label = new string('l', 200), Blocks = [new Paragraph(new string('q', 300))] }],
            },
            new RectificationIssue { Heading = "关于甲的问题", Progress = ProgressState.Of(new string('Z', 200)) with { Place = ProgressPlace.Heading } },
        ],
        Attachments = [new string('f', 300)],
        Signature = new() { Signers = [new string('s', 300)], DateText = new string('t', 200) },
        Notes = [new string('o', 300)],
    };

    /// <summary>A page with everything that a page can have.</summary>
    public static string Marked(RectificationNotice notice) => notice.ToHtml(new() { MarkedFacts = FactKinds.All, Findings = notice.Validate() });

    /// <summary>The pages of all notices at hand: those of the project, and those that stand beside a checkout of the maintainers.</summary>
    public static IEnumerable<(string Name, RectificationNotice Notice)> All =>
    [
        ("library", Library), ("full", Full), ("wide", Wide),
        .. CorpusFiles().Select(file => (Path.GetFileNameWithoutExtension(file), RectificationNotice.Parse(File.ReadAllText(file)))),
    ];

    private static IEnumerable<string> CorpusFiles()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string notices = Path.Combine(folder.FullName, "shared", "notices");
            if (Directory.Exists(notices))
            {
                return Directory.EnumerateFiles(notices, "*.txt").Order(StringComparer.Ordinal);
            }
        }

        return [];
    }

    private static Section Deep(int level) => new() { Heading = $"第{level}层", Blocks = level == 7 ? [new Paragraph("内容。")] : [Deep(level + 1)] };
}
