namespace RectificationModel.Rendering;

/// <summary>
/// Writes one kind of node (a <see cref="Block"/> of some kind, a <see cref="NoticeTitle"/>, a <see cref="Signature"/>, a whole
/// <see cref="RectificationNotice"/>) in one format. Small, without state, immutable and thread-safe.
/// </summary>
/// <typeparam name="TNode">The kind of node.</typeparam>
/// <typeparam name="TContext">The format's context: where the output goes, and the way to the renderers of the nodes inside.</typeparam>
public abstract class NodeRenderer<TNode, TContext> : NodeRenderer<TContext>
    where TNode : class
    where TContext : RenderContext<TContext>
{
    /// <inheritdoc/>
    public sealed override Type NodeType => typeof(TNode);

    /// <summary>Writes a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="context">Where it goes; <see cref="RenderContext{TContext}.Render"/> writes the nodes inside.</param>
    public abstract void Render(TNode node, TContext context);

    internal sealed override void RenderNode(object node, TContext context) => Render((TNode)node, context);
}
