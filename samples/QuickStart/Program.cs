using RectificationModel;
using RectificationModel.Rendering.Summary;
using RectificationModel.Serialization;
using RectificationModel.Validation;

const string text = """
    中共某某局党组
    关于巡察整改进展情况的通报

    根据市委统一部署，2023年3月6日至5月19日，市委第二巡察组对某某局党组进行了巡察。
    一、关于意见办理不及时的问题
    整改进度：已完成
    整改进展情况：一是畅通意见渠道。全年收集意见35条，已办结27条。二是压实办理责任。印发《意见办理办法（试行）》。

    中共某某局党组
    2023年12月8日
    """;

RectificationNotice notice = RectificationNotice.Parse(text);                         // read
ValidationReport report = notice.Validate();                                          // check
foreach (Diagnostic finding in report.Findings)
    Console.WriteLine(finding);

string json = NoticeJson.Serialize(notice);                                           // write JSON, and read it back
Console.WriteLine(NoticeJson.Deserialize(json) == notice);
Console.WriteLine(notice.ToText());                                                   // render
Console.WriteLine(notice.ToMarkdown());                                               // as Markdown
Console.WriteLine(notice.ToHtml(new() { Fragment = true }));                          // as a part of a web page
Console.WriteLine(NoticeCsv.Serialize(notice));                                       // as a ledger
Console.WriteLine(notice.ToSummary());                                                // sum up

RectificationIssue issue = new()                                                      // author
{
    Heading = "关于意见办理不及时的问题",
    Progress = ProgressState.Completed,
    Blocks = [new RectificationMeasure("畅通意见渠道。设置意见箱9个。"), new RectificationMeasure("压实办理责任。")],
};
RectificationNotice own = new() { Title = NoticeTitle.For("中共某某局党组", "巡察整改进展情况", NoticeGenre.Notice), Body = [issue] };
Console.WriteLine(own.ToText());
