namespace RectificationModel.Rendering;

/// <summary>What writes one kind of node in one format; see <see cref="NodeRenderer{TNode, TContext}"/>, from which each derives.</summary>
/// <typeparam name="TContext">The format's context: where the output goes.</typeparam>
public abstract class NodeRenderer<TContext>
    where TContext : RenderContext<TContext>
{
    /// <summary>For <see cref="NodeRenderer{TNode, TContext}"/> alone.</summary>
    protected NodeRenderer()
    {
    }

    /// <summary>The kind of node that it writes: its exact type, and the types derived from it that have no renderer of their own.</summary>
    public abstract Type NodeType { get; }

    internal abstract void RenderNode(object node, TContext context);
}
