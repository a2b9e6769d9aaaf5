using RectificationModel.Language;
using RectificationModel.Parsing;
using RectificationModel.Parsing.Outline;
using RectificationModel.Parsing.Zones;

namespace RectificationModel.Tests.Parsing.Zones;

public sealed class WordingTests
{
    [Theory]
    [InlineData("中共云岭县委办公室")]
    [InlineData("云岭县水务局（机关）")]
    [InlineData("云岭县水务局(机关)")]
    [InlineData("县委整改办公室")]
    [InlineData("整改工作领导小组")]
    [InlineData("云岭县人民医院")]
    public void Organs_are_known_by_their_endings(string name) => Assert.True(Organs.IsOrgan(name));

    [Theory]
    [InlineData("县局")]
    [InlineData("云岭县水务局，林业局")]
    [InlineData("巡察整改工作局")]
    [InlineData("今天天气")]
    [InlineData("（一）")]
    [InlineData("今天天气）")]
    public void Other_words_are_no_organs(string name) => Assert.False(Organs.IsOrgan(name));

    [Theory]
    [InlineData("云岭县水务局", true)]
    [InlineData("云岭县水务局  云岭县林业局", true)]
    [InlineData("云岭县水务局 今天天气", false)]
    [InlineData("一、云岭县水务局", false)]
    [InlineData("今天天气不错", false)]
    [InlineData("", false)]
    public void Signers_stand_on_lines_of_names(string line, bool expected) => Assert.Equal(expected, SignerWording.IsSignerLine(line));

    [Theory]
    [InlineData("云岭县青山水利水电投资建设", "有限公司", true)]
    [InlineData("云岭县水务局", "党组", true)]
    [InlineData("云岭县水务局", "云岭县林业局", false)]
    [InlineData("云岭县水务局，", "党组", false)]
    [InlineData("云岭县水务", "办公 室", false)]
    [InlineData("2024年1月2日", "办公室", false)]
    [InlineData("一、水务", "办公室", false)]
    [InlineData("水务", "办公室", false)]
    public void A_name_may_be_broken_over_two_lines(string line, string next, bool expected) =>
        Assert.Equal(expected, SignerWording.IsFirstHalf(line, next, OpeningVocabulary.Default));

    [Theory]
    [InlineData("秘密★1年", true)]
    [InlineData("机密", true)]
    [InlineData("绝密", true)]
    [InlineData("内部资料", true)]
    [InlineData("特急", true)]
    [InlineData("加急", true)]
    [InlineData("公开", false)]
    [InlineData("秘密文件的管理情况不够规范的问题", false)]
    public void Classifications_are_known(string line, bool expected) => Assert.Equal(expected, TitleWording.IsClassification(line));

    [Theory]
    [InlineData("云水发〔2024〕3号", true)]
    [InlineData("云水发［2024］3号", true)]
    [InlineData("云水发[2024]3号", true)]
    [InlineData("云水发3号", false)]
    [InlineData("〔2024〕3号", false)]
    [InlineData("《办法》（云水发〔2024〕3号", false)]
    [InlineData("云水发〔2024〕", false)]
    public void Document_numbers_are_known(string line, bool expected) => Assert.Equal(expected, TitleWording.IsDocumentNumber(line));

    [Theory]
    [InlineData("——在全县整改工作推进会上", true)]
    [InlineData("──在推进会上", true)]
    [InlineData("（2024年1月2日）", true)]
    [InlineData("2024年1月2日", true)]
    [InlineData("县审计局局长 王某某", true)]
    [InlineData("（一）", false)]
    [InlineData("县审计局局长", false)]
    [InlineData("县审计局，局长 王某某", false)]
    [InlineData("县审计局长期坚持做好各项审计整改工作并取得实效的主任王某某", false)]
    [InlineData("现通报如下：", false)]
    [InlineData("会议召开。", false)]
    [InlineData("今天天气", false)]
    public void Notes_of_a_title_are_known(string line, bool expected) => Assert.Equal(expected, TitleWording.IsNote(line));

    [Theory]
    [InlineData("各乡镇人民政府，县直各单位", true)]
    [InlineData("主任、各位副主任、秘书长、各位委员", true)]
    [InlineData("各位代表", true)]
    [InlineData("同志", true)]
    [InlineData("广大干部群众", true)]
    [InlineData("县委巡察办主任", true)]
    [InlineData("有关部门", true)]
    [InlineData("基层党组织", true)]
    [InlineData("王某同志", true)]
    [InlineData("具体情况如下", false)]
    [InlineData("整改单位", false)]
    [InlineData("现将单位", false)]
    [InlineData("今天天气", false)]
    public void Addressees_are_known(string line, bool expected) => Assert.Equal(expected, TitleWording.IsAddressee(line));

    [Theory]
    [InlineData("欢迎广大群众监督", true)]
    [InlineData("云岭县水务局", true)]
    [InlineData("2024年1月2日", true)]
    [InlineData("附件1", true)]
    [InlineData("（此件公开发布）", true)]
    [InlineData("抄送：县委办", true)]
    [InlineData("补齐台账", false)]
    [InlineData("（一）学习", false)]
    [InlineData("", false)]
    public void Lines_of_a_tail_are_known(string line, bool expected) => Assert.Equal(expected, TailReader.MayBelong(line));
}
