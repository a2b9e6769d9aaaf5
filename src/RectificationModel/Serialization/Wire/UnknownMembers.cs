namespace RectificationModel.Serialization.Wire;

/// <summary>Gathers the members of an object that the format does not know.</summary>
internal struct UnknownMembers
{
    // Up to here a scan of the list is quicker than a set; beyond it a scan would make reading quadratic.
    private const int ScanLimit = 8;

    private List<KeyValuePair<string, string>>? _members;
    private HashSet<string>? _names;

    /// <summary>Reads the member on whose name the reader stands.</summary>
    public void Read(ref WireReader reader)
    {
        string name = reader.Name();
        if (!IsNew(name))
        {
            throw reader.Fail(JsonProblem.DuplicateMember, name);
        }

        reader.Json.Read();
        (_members ??= []).Add(new(name, reader.Raw()));
    }

    public readonly ExtensionMembers ToMembers() => _members is null ? default : new(_members.ToValueList());

    private bool IsNew(string name)
    {
        if (_members is null || _members.Count < ScanLimit)
        {
            return _members is null || !_members.Exists(member => member.Key == name);
        }

        _names ??= [.. _members.Select(member => member.Key)];
        return _names.Add(name);
    }
}
