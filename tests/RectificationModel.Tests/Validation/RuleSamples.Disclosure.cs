using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private static IEnumerable<RuleSample> Disclosure =>
    [
        Fires("RN6001", "no contact", Contacts(), "/contacts"),
        Fires("RN6001", "a person alone", Contacts(new ContactPoint(ContactKind.Person, "档案馆办公室")), "/contacts"),
        Silent("RN6001", "phone, mail and address", Create()),
        NearMiss("RN6001", "an address alone", Contacts(new ContactPoint(ContactKind.Address, "清和县文津路6号"))),
        NearMiss("RN6001", "a letter to an addressee", Contacts() with { Title = new() { Lines = ["清和县人民政府关于审计整改情况的函"] }, Addressees = ["市审计局"] }),
        Fires("RN6002", "a phone number of too few digits", Phone("0799-555012"), "/contacts/0/value"),
        Fires("RN6002", "a mobile number of too few digits", Phone("1380000000"), "/contacts/0/value"),
        Fires("RN6002", "a mail address without a host", Contacts(new ContactPoint(ContactKind.Email, "daj@qinghe")), "/contacts/0/value"),
        Fires("RN6002", "a post code of five digits", Contacts(new ContactPoint(ContactKind.PostalCode, "33700")), "/contacts/0/value"),
        Silent("RN6002", "well formed", Create()),
        NearMiss("RN6002", "an extension", Phone("0799-5550121转8021")),
        NearMiss("RN6002", "an extension behind a hyphen", Phone("010-55501210-801")),
        NearMiss("RN6002", "an area code in brackets", Phone("（0799）5550121")),
        NearMiss("RN6002", "a service number", Phone("12380")),
        NearMiss("RN6002", "a number for all the country", Phone("400-555-0121")),
        NearMiss("RN6002", "two numbers in one value", Phone("0799-5550121/5550122")),
        NearMiss("RN6002", "a local number", Phone("5550121")),
        Fires("RN6003", "a free provider", Contacts(new ContactPoint(ContactKind.Email, "qhdaj@163.com")), "/contacts/0/value"),
        Fires("RN6003", "a sub-domain of a free provider", Contacts(new ContactPoint(ContactKind.Email, "qhdaj@vip.sina.com")), "/contacts/0/value"),
        Silent("RN6003", "an official host", Create()),
        NearMiss("RN6003", "a host that ends alike", Contacts(new ContactPoint(ContactKind.Email, "daj@my163.com"))),
        NearMiss("RN6003", "a free provider as a name", Contacts(new ContactPoint(ContactKind.Email, "qq.com@qinghe.gov.cn"))),
    ];

    private static RectificationNotice Contacts(params ContactPoint[] contacts) => Create() with { Contacts = [.. contacts], Closing = ["欢迎监督。"] };

    private static RectificationNotice Phone(string value) => Contacts(new ContactPoint(ContactKind.Phone, value));
}
