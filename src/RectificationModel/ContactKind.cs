namespace RectificationModel;

/// <summary>What kind of contact is given.</summary>
public enum ContactKind
{
    /// <summary>A telephone number, fixed or mobile, with its extension: 0746-8358992, 0700-5550171转8021.</summary>
    Phone,

    /// <summary>A fax number.</summary>
    Fax,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A postal address.</summary>
    Address,

    /// <summary>A post code of six digits.</summary>
    PostalCode,

    /// <summary>A person to ask for.</summary>
    Person,

    /// <summary>A web page.</summary>
    Website,

    /// <summary>When comments are taken: 工作日8:30—11:30.</summary>
    Hours,
}
