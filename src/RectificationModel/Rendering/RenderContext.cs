namespace RectificationModel.Rendering;

/// <summary>One rendering of one notice in some format: the renderers at work and the notice. Made for each rendering; not thread-safe.</summary>
/// <typeparam name="TContext">The format's own context, which derives from this.</typeparam>
public abstract class RenderContext<TContext>
    where TContext : RenderContext<TContext>
{
    private readonly NodeRenderers<TContext> _renderers;

    /// <summary>Starts a rendering.</summary>
    /// <param name="notice">The notice, composed where the format wants it so.</param>
    /// <param name="renderers">The format's renderers.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    protected RenderContext(RectificationNotice notice, NodeRenderers<TContext> renderers)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(renderers);
        Notice = notice;
        _renderers = renderers;
    }

    /// <summary>The notice that is written.</summary>
    public RectificationNotice Notice { get; }

    /// <summary>Writes a node with the renderer of its kind; a node that the format has no renderer for is left out.</summary>
    /// <param name="node">The node: a block, a title, a signature, the notice itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    public void Render(object node)
    {
        ArgumentNullException.ThrowIfNull(node);
        StackGuard.Run((Context: this, node), static one => one.Context.RenderNode(one.node));
    }

    private bool RenderNode(object node)
    {
        _renderers.Find(node.GetType())?.RenderNode(node, (TContext)this);
        return true;
    }
}
