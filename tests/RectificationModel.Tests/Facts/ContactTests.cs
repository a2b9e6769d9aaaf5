using RectificationModel.Facts;

namespace RectificationModel.Tests.Facts;

public sealed class ContactTests
{
    [Theory]
    [InlineData("联系方式：电话0700-5550192；电子邮箱ab@example.com。", "Phone:0700-5550192 Email:ab@example.com")]
    [InlineData("监督电话：0700-5550158、0700-5550159", "Phone:0700-5550158 Phone:0700-5550159")]
    [InlineData("联系电话：0700-5550171转8021（巡察办）、0700-5550172（纪委）", "Phone:0700-5550171转8021 Phone:0700-5550172")]
    [InlineData("（联系人：程主任，联系电话：0700-5550118、19900000218）", "Person:程主任 Phone:0700-5550118 Phone:19900000218")]
    [InlineData("来信请寄：某县临江大道66号整改办，邮政编码338800。", "Address:某县临江大道66号整改办 PostalCode:338800")]
    [InlineData("地址：某市望江路8号（整改办收）；传真：0700-5550173", "Address:某市望江路8号 Fax:0700-5550173")]
    [InlineData("受理时间：工作日8:30—11:30、14:00—17:00。", "Hours:工作日8:30—11:30、14:00—17:00")]
    [InlineData("举报网站：www.example.gov.cn；电话：12388", "Website:www.example.gov.cn Phone:12388")]
    [InlineData("联系人及电话：李老师，13800138000", "Person:李老师 Phone:13800138000")]
    [InlineData("公告咨询：审计部 白经理 0700-5550101", "Person:白经理 Phone:0700-5550101")]
    [InlineData("（受理时间:工作日9:00-12:00、13:30-17:00);", "Hours:工作日9:00-12:00、13:30-17:00")]
    [InlineData("（来信地址：某县望江路8号）", "Address:某县望江路8号")]
    [InlineData("信函：某县望江路8号，邮编338800", "Address:某县望江路8号 PostalCode:338800")]
    [InlineData("信函请寄：某县望江路8号", "Address:某县望江路8号")]
    [InlineData("或者写信至某县文昌里12号县纪委（邮政编码：338800）", "Address:某县文昌里12号县纪委 PostalCode:338800")]
    [InlineData("可写信到县纪委反映村里的情况", "")]
    [InlineData("可通过电话、信函等方式反映", "")]
    [InlineData("联 系 人：袁科长", "Person:袁科长")]
    [InlineData("传　　真　0700-5550173", "Fax:0700-5550173")]
    [InlineData("邮 政 编 码：338800", "PostalCode:338800")]
    [InlineData("地　址　某县望江路8号", "Address:某县望江路8号")]
    [InlineData("来电0700-5550164，或致函某县侨兴路16号县侨办秘书科（邮政编码：529099）。", "Phone:0700-5550164 Address:某县侨兴路16号县侨办秘书科 PostalCode:529099")]
    [InlineData("请联系院党委办公室王老师，电话0700-5550118", "Person:王老师 Phone:0700-5550118")]
    [InlineData("请联系县政府办公室主任，电话0700-5550118", "Phone:0700-5550118")]
    [InlineData("向县农业农村局（某县东风路3号，邮编417512）反映", "Address:某县东风路3号 PostalCode:417512")]
    [InlineData("向县农业农村局（收件人自取，邮编417512）反映", "PostalCode:417512")]
    [InlineData("电话：（0731）82212345", "Phone:（0731）82212345")]
    [InlineData("电话：0731-5550101（分机602）", "Phone:0731-5550101（分机602）")]
    [InlineData("传真电话：0731-5550102；FAX：0731-5550103", "Fax:0731-5550102 Fax:0731-5550103")]
    [InlineData("接访时间：每周二、周四上午8:30-11:30；地点：接待室", "Hours:每周二、周四上午8:30-11:30")]
    [InlineData("聯繫電話：0731-5550104；郵政編碼：410006", "Phone:0731-5550104 PostalCode:410006")]
    [InlineData("咨询电话：0735-12329", "Phone:0735-12329")]
    [InlineData("联系人 | 程主任 | 联系电话 | 0700-5550118 | 联系地址 | 某县望江路8号 |", "Person:程主任 Phone:0700-5550118 Address:某县望江路8号")]
    [InlineData("通讯地址\t某县望江路8号\t邮政编码\t338277", "Address:某县望江路8号 PostalCode:338277")]
    [InlineData("可来信至某县望江路16号食安办反映", "Address:某县望江路16号食安办反映")]
    [InlineData("邮箱：ab @ example.com；cd＠example.com", "Email:ab @ example.com Email:cd＠example.com")]
    [InlineData("电话：0731-5550105、5550106/5550107", "Phone:0731-5550105 Phone:5550106 Phone:5550107")]
    public void Contacts_are_read_from_prose(string text, string expected) => Assert.Equal(expected, FactNotation.Write(FactReader.Default.Read(text, FactKinds.Contacts)));

    [Theory]
    [InlineData("受理部门：某县自然资源局")]
    [InlineData("请与机关纪委办公室联系")]
    [InlineData("接听热线电话35个")]
    [InlineData("完善联系人制度，公开办公地址")]
    [InlineData("账号6222020200012345678")]
    public void An_office_or_a_figure_is_no_contact(string text) => Assert.Empty(FactReader.Default.Read(text, FactKinds.Contacts));
}
