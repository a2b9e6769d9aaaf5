using RectificationModel.Parsing;
using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private const string FirstText = "/body/0/blocks/0/blocks/0/text";

    private static IEnumerable<RuleSample> Marks =>
    [
        Fires("RN1011", "the signature is moved with spaces", ReadWithIndent("          "), "/body/0/heading"),
        Fires("RN1011", "spaces within a text", WithText("压实责任。      检查库房12次。"), FirstText),
        Silent("RN1011", "no runs of spaces", Create()),
        NearMiss("RN1011", "the indent of a paragraph", ReadWithIndent("　　")),
        NearMiss("RN1011", "an empty line of spaces", ReadWithIndent("          \n")),
        NearMiss("RN1011", "spaces between Latin words", WithText("使用 Archive Manager 系统。")),
        Fires("RN1012", "no 》", WithText("修订《档案库房管理办法，检查库房12次。"), FirstText),
        Fires("RN1012", "a closing mark alone", WithText("修订档案库房管理办法》，检查库房12次。"), FirstText),
        Fires("RN1012", "marks that cross", WithText("落实“一岗双责（责任制”要求）。"), FirstText),
        Silent("RN1012", "balanced", Create()),
        NearMiss("RN1012", "quotes of one kind within each other", WithText("纠正“把“入库”当“入账””的做法。")),
        NearMiss("RN1012", "a bracket of full width and one of half", WithText("检查库房（含分库)12次。")),
        NearMiss("RN1012", "1） as an ordinal", WithText("1）检查库房12次。")),
        NearMiss("RN1012", "an apostrophe", WithText("使用Reader’s Corner系统。")),
        NearMiss("RN1012", "a quotation broken over two paragraphs", WithMeasures([new Paragraph("打造“收集-整理-"), new Paragraph("利用”链条。")])),
        Fires("RN5001", "（一）、", With(Headings("（一）、", "（二）、")), "/body/0/ordinal"),
        Fires("RN5001", "一.", WithIssue(0, issue => issue with { Ordinal = Ordinal.Parse("一.") }), "/body/0/ordinal"),
        Fires("RN5001", "1、", With(Headings("1、", "2、")), "/body/0/ordinal"),
        Silent("RN5001", "一、", Create()),
        NearMiss("RN5001", "half-width brackets", With(Headings("(一)", "(二)"))),
        NearMiss("RN5001", "an ordinal of words", With(Headings("第一部分"))),
    ];

    private static NoticeParseResult ReadWithIndent(string indent) => new(
        indent + "工作情况",
        With(new Section { Heading = "工作情况" }),
        default,
        [new(SegmentKind.WhiteSpace, new(0, indent.Length), null, 0), new(SegmentKind.Heading, new(indent.Length, 4), NoticePath.Parse("/body/0/heading"), 0)]);
}
