namespace RectificationModel.Facts;

/// <summary>A path that is made when the first fact needs it: most texts have no facts, and paths are what reading would else allocate most.</summary>
internal sealed class LazyPath
{
    private LazyPath? _parent;
    private NoticePath? _value;
    private string? _name;
    private int _index;

    /// <summary>A path that exists.</summary>
    public static LazyPath Of(NoticePath path) => new() { _value = path };

    /// <summary>Becomes a path that has been made.</summary>
    public LazyPath At(NoticePath path)
    {
        _value = path;
        return this;
    }

    /// <summary>A path below another one; the same object serves for one step after another.</summary>
    public LazyPath Below(LazyPath parent, string name)
    {
        (_parent, _name, _value) = (parent, name, null);
        return this;
    }

    /// <inheritdoc cref="Below(LazyPath, string)"/>
    public LazyPath Below(LazyPath parent, int index)
    {
        (_parent, _name, _index, _value) = (parent, null, index, null);
        return this;
    }

    /// <summary>The path.</summary>
    public NoticePath Value => _value ??= _parent!._value is null ? StackGuard.Run(this, static path => path.Make()) : Make();

    private NoticePath Make() => _name is null ? _parent!.Value.Append(_index) : _parent!.Value.Append(_name);
}
