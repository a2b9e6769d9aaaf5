namespace RectificationModel.Validation;

/// <summary>What a number of a person is.</summary>
internal enum PersonalNumberKind
{
    /// <summary>居民身份证号, 18 characters, GB 11643-1999.</summary>
    Identity,

    /// <summary>A bank card, 16 to 19 digits with a check digit after Luhn.</summary>
    BankCard,

    /// <summary>A mobile number of eleven digits.</summary>
    Mobile,
}
