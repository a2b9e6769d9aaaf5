namespace RectificationModel.Parsing.Zones;

/// <summary>Where the parts of a notice stand, as ranges of lines: start included, end not.</summary>
internal struct Zones
{
    public int? Classification;
    public int? DocumentNumber;
    public Range Title;
    public Range TitleNotes;
    public Range Addressees;
    public Range Preamble;
    public Range Body;
    public Range Closing;
    public Range Attachments;
    public Range Signers;

    /// <summary>Whether the two lines of signers are one name.</summary>
    public bool IsBrokenSigner;
    public int? Date;
    public Range Notes;
}
