namespace RectificationModel.Rendering;

/// <summary>A renderer that is a method of the user's.</summary>
internal sealed class MethodRenderer<TNode, TContext>(Action<TNode, TContext> render) : NodeRenderer<TNode, TContext>
    where TNode : class
    where TContext : RenderContext<TContext>
{
    public override void Render(TNode node, TContext context) => render(node, context);
}
