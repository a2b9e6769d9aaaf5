using RectificationModel.Facts;

namespace RectificationModel.Tests.Facts;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("开展宣讲218场次", "218场次=218场次")]
    [InlineData("修订方案3稿，支付稿酬", "3稿=3稿")]
    [InlineData("为两家乡镇卫生院、三家县级医院补贴", "两家=2家 三家=3家")]
    [InlineData("开行班列36列，培训三期", "36列=36列 三期=3期")]
    [InlineData("处分一人、立案一件", "一人=1人")]
    [InlineData("更正信息 1400 多条，走访 4200 余户次，建成 3 多元化平台", "1400 多条=>1400条 4200 余户次=>4200户次")]
    [InlineData("落实经费 860 万元，损失约1300万元，履约3个", "860 万元=8600000元 约1300万元=~13000000元 3个=3个")]
    [InlineData("疏导1200人·次，补种1.5万丛", "1200人·次=1200人·次 1.5万丛=15000丛")]
    [InlineData("受益群众3万多人", "3万多人=>30000人")]
    [InlineData("拨付66.57万元", "66.57万元=665700元")]
    [InlineData("办理2.38万多项", "2.38万多项=>23800项")]
    [InlineData("累计投入1.2亿元", "1.2亿元=120000000元")]
    [InlineData("参加培训五百余人次", "五百余人次=>500人次")]
    [InlineData("走访十几家企业", "十几家=?10-20家")]
    [InlineData("走访数十名老党员", "数十名=?10-100名")]
    [InlineData("建立制度一百一十项", "一百一十项=110项")]
    [InlineData("对接20至30家企业", "20至30家=20-30家")]
    [InlineData("罚款1万-5万元", "1万-5万元=10000-50000元")]
    [InlineData("计划十八至三十万元", "十八至三十万元=180000-300000元")]
    [InlineData("培训两三次", "两三次=2-3次")]
    [InlineData("种树近5.3万株", "近5.3万株=<53000株")]
    [InlineData("不足 80 人，参股3600余万股，压减.15个部门", "不足 80 人=<80人 3600余万股=>36000000股 15个=15个")]
    [InlineData("面积约3200平方米", "约3200平方米=~3200平方米")]
    [InlineData("参训不足80人", "不足80人=<80人")]
    [InlineData("修复不少于420亩", "不少于420亩=>=420亩")]
    [InlineData("单项20万元（含）以上的采购", "20万元（含）以上=>=200000元")]
    [InlineData("至少有3个单位", "至少有3个=>=3个")]
    [InlineData("长度4公里左右", "4公里左右=~4公里")]
    [InlineData("浓度降至31微克/立方米", "31微克/立方米=31微克/立方米")]
    [InlineData("总磷由0.11毫克/升降至0.05毫克/升", "0.11毫克/升=0.11毫克/升 0.05毫克/升=0.05毫克/升")]
    [InlineData("合计壹拾贰万叁仟元整", "壹拾贰万叁仟元整=123000元")]
    [InlineData("收费12元5角", "12元5角=12.5元")]
    [InlineData("金额1,235.8万元", "1,235.8万元=12358000元")]
    [InlineData("问题４６个", "４６个=46个")]
    [InlineData("组建12支队伍", "12支=12支")]
    [InlineData("收集意见近百条", "近百条=<100条")]
    [InlineData("罚款百余万元", "百余万元=>1000000元")]
    [InlineData("清走杂物约36公吨", "约36公吨=~36公吨")]
    [InlineData("四轮电动车乱停，约谈四轮", "四轮=4轮")]
    [InlineData("投入超千万元", "超千万元=>10000000元")]
    [InlineData("整改問題46個", "46個=46個")]
    [InlineData("2名单位负责人", "2名=2名")]
    [InlineData("4家国有企业", "4家=4家")]
    [InlineData("3家具有资质的机构", "3家=3家")]
    [InlineData("余下两处", "两处=2处")]
    [InlineData("新建一座泵站", "一座=1座")]
    [InlineData("仅一项未完成", "一项=1项")]
    [InlineData("给予警告处分一人、诫勉两人", "一人=1人 两人=2人")]
    [InlineData("1.3家企业未办手续", "3家=3家")]
    [InlineData("涉及金額3.6萬餘元、住戶210餘戶", "3.6萬餘元=>36000元 210餘戶=>210戶")]
    [InlineData("修復約2萬畝，減排300噸", "約2萬畝=~20000畝 300噸=300噸")]
    [InlineData("新增岗位千余个", "千余个=>1000个")]
    [InlineData("调处纠纷上百起", "上百起=>100起")]
    [InlineData("会上20名干部发言", "20名=20名")]
    [InlineData("装机24.5万千瓦", "24.5万千瓦=245000千瓦")]
    [InlineData("抢险队伍12支", "12支=12支")]
    [InlineData("ZG02两个标段", "两个=2个")]
    [InlineData("罚没肆元", "肆元=4元")]
    [InlineData("受理信访409件(次)、办结397件（次）", "409件(次)=409件(次) 397件（次）=397件（次）")]
    [InlineData("年出栏生猪14.6万头（只）", "14.6万头（只）=146000头（只）")]
    [InlineData("检查企业35家（含个体户）", "35家=35家")]
    [InlineData("复耕撂荒地4 180 亩、补种12 065亩", "4 180 亩=4180亩 12 065亩=12065亩")]
    [InlineData("见附表1 350亩林地", "350亩=350亩")]
    [InlineData("追回资金128. 6万元", "128. 6万元=1286000元")]
    [InlineData("12. 6家企业未办证", "6家=6家")]
    [InlineData("运走渣土六千八百方", "六千八百方=6800方")]
    [InlineData("通报案例三批九件", "三批=3批 九件=9件")]
    [InlineData("配发灭火器460具，接种菌棒300万棒", "460具=460具 300万棒=3000000棒")]
    public void Figures_with_a_unit_are_read_with_their_approximators(string text, string expected) =>
        Assert.Equal(expected, FactNotation.Write(FactReader.Default.Read(text, FactKinds.Quantities)));

    [Theory]
    [InlineData("坚持“四个意识”，落实“六个环节”")]
    [InlineData("做到两个维护，增强四个意识")]
    [InlineData("严格执行八项规定、六项纪律")]
    [InlineData("市委第四巡察组、第十二批、第3项")]
    [InlineData("第1、2项已销号")]
    [InlineData("十九届五次全会、二十届三中全会")]
    [InlineData("一是抓学习，二是抓整改")]
    [InlineData("整改一项、核实一项、销号一项")]
    [InlineData("一问题一方案，一企一策，一人一档，一岗双责")]
    [InlineData("二期工程、二级学院、三期工程、三期用地、三类医疗器械、军地一家亲")]
    [InlineData("三会一课、三重一大、双一流、三审制")]
    [InlineData("三番五次、五花八门、四处走访、三心二意")]
    [InlineData("PM2.5、GB3838、4A级景区、5G网络")]
    [InlineData("水质达到Ⅲ类标准，出水达到一级A标准，地表水三类标准")]
    [InlineData("工作日8:30至11:30")]
    [InlineData("永政办函〔2023〕46号，国发[2021]4号")]
    [InlineData("拨打12345热线，电话0746-8358992")]
    [InlineData("人民路18号3栋2单元")]
    [InlineData("《16项重点任务清单》已印发")]
    [InlineData("推行“1+6”模式，“3·15”活动，3+2机制")]
    [InlineData("七台河市、五台山、三门峡、四川省")]
    [InlineData("做到五个到位、三个不放过")]
    [InlineData("进一步健全，统一标准，一些单位，一批项目，这一家，另一名")]
    [InlineData("打通最后一公里")]
    [InlineData("完成三分之二以上")]
    [InlineData("排名后3位的党支部书记")]
    [InlineData("审计三处、监督二处")]
    [InlineData("两张皮、四套班子、三道防线、千家万户")]
    [InlineData("升级到2.0版")]
    [InlineData("编号1-2-3、一至二至三")]
    [InlineData("网上千人参会")]
    [InlineData("比例为3:7，版本2.3.1")]
    [InlineData("“十四五”期间、十四五期间")]
    [InlineData("市十六届人大三次会议")]
    [InlineData("○○项")]
    [InlineData("六户镇、三家店街道、五台县投入不足")]
    [InlineData("三期管网、二期工程")]
    [InlineData("二元结构、怨声四起、一亩三分地、一米线")]
    [InlineData("按5:3:2分担，幸福路5栋2单元301室，3标段")]
    [InlineData("一个问题、一套方案、一名责任人")]
    [InlineData("上午9时30分进驻，12369环保举报")]
    [InlineData("为队伍注入活力，大陆人员")]
    [InlineData("百家企业、千户苗寨、万家灯火")]
    public void Names_ordinals_slogans_and_codes_count_nothing(string text) =>
        Assert.Equal("", FactNotation.Write(FactReader.Default.Read(text, FactKinds.Quantities)));

    [Theory]
    [InlineData("节约300万元", "300万元=3000000元")]
    [InlineData("签约5个项目", "5个=5个")]
    [InlineData("最近3次检查", "3次=3次")]
    [InlineData("存在不足3项", "3项=3项")]
    [InlineData("约谈3人", "3人=3人")]
    public void A_word_that_ends_like_an_approximator_is_none(string text, string expected) =>
        Assert.Equal(expected, FactNotation.Write(FactReader.Default.Read(text, FactKinds.Quantities)));

    [Theory]
    [InlineData("发文数量下降120件", FactChange.Decrease, ChangeForm.By)]
    [InlineData("投诉量由469件降至389件", FactChange.Decrease, ChangeForm.To)]
    [InlineData("收入同比增长3亿元", FactChange.Increase, ChangeForm.By)]
    [InlineData("标准提高到80元", FactChange.Increase, ChangeForm.To)]
    public void A_change_tells_its_direction_and_form(string text, FactChange change, ChangeForm form)
    {
        QuantityFact fact = FactReader.Default.Read(text).Quantities.Last();
        Assert.Equal((change, form), (fact.Change, fact.ChangeForm));
    }

    [Theory]
    [InlineData("解决46个问题", "问题")]
    [InlineData("共收集意见35条", "意见")]
    [InlineData("种植2000株", null)]
    public void The_noun_is_given_where_it_stands_beside_the_figure(string text, string? noun) =>
        Assert.Equal(noun, Assert.Single(FactReader.Default.Read(text).Quantities).Noun);

    [Fact]
    public void Users_add_set_phrases_of_their_own()
    {
        FactReader reader = new(new FactReaderOptions { SetPhrases = SetPhrases.Default.With("五个先行") });
        Assert.Single(FactReader.Default.Read("推进五个先行区").Quantities);
        Assert.Empty(reader.Read("推进五个先行区").Quantities);
        Assert.Empty(reader.Read("做到两个维护").Quantities);
    }

    [Fact]
    public void A_quoted_problem_is_prose_and_a_quoted_slogan_is_not()
    {
        Assert.Equal("12个=12个", FactNotation.Write(FactReader.Default.Read("关于“12个项目未按期开工”的问题", FactKinds.Quantities)));
        Assert.Equal("386.2万元=3862000元", FactNotation.Write(FactReader.Default.Read("关于“停车泊位有偿使用收入386.2万元未上缴”", FactKinds.Quantities)));
        Assert.Empty(FactReader.Default.Read("落实“3个100%”要求"));
    }
}
