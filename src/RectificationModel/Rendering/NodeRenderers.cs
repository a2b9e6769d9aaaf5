using System.Collections.Frozen;

namespace RectificationModel.Rendering;

/// <summary>
/// The renderers of a format, one a kind of node. A user replaces one with <see cref="With(NodeRenderer{TContext})"/> and keeps the rest, or makes a set of an own format.
/// Immutable and thread-safe.
/// </summary>
/// <typeparam name="TContext">The format's context.</typeparam>
public sealed class NodeRenderers<TContext>
    where TContext : RenderContext<TContext>
{
    private readonly FrozenDictionary<Type, NodeRenderer<TContext>> _renderers;

    /// <summary>Makes a set.</summary>
    /// <param name="renderers">The renderers; of two for the same kind of node the later one counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="renderers"/> is null or holds null.</exception>
    public NodeRenderers(params IEnumerable<NodeRenderer<TContext>> renderers)
    {
        ArgumentNullException.ThrowIfNull(renderers);
        Dictionary<Type, NodeRenderer<TContext>> table = [];
        foreach (NodeRenderer<TContext> renderer in renderers)
        {
            ArgumentNullException.ThrowIfNull(renderer, nameof(renderers));
            table[renderer.NodeType] = renderer;
        }

        _renderers = table.ToFrozenDictionary();
    }

    /// <summary>The same set with another renderer for one kind of node.</summary>
    /// <param name="renderer">The renderer; it takes the place of the one with the same <see cref="NodeRenderer{TContext}.NodeType"/>, or is added.</param>
    /// <exception cref="ArgumentNullException"><paramref name="renderer"/> is null.</exception>
    public NodeRenderers<TContext> With(NodeRenderer<TContext> renderer)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        return new([.. _renderers.Values, renderer]);
    }

    /// <summary>The same set with a method that writes one kind of node.</summary>
    /// <typeparam name="TNode">The kind of node.</typeparam>
    /// <param name="render">What writes a node.</param>
    /// <exception cref="ArgumentNullException"><paramref name="render"/> is null.</exception>
    public NodeRenderers<TContext> With<TNode>(Action<TNode, TContext> render)
        where TNode : class
    {
        ArgumentNullException.ThrowIfNull(render);
        return With(new MethodRenderer<TNode, TContext>(render));
    }

    /// <summary>The renderer of a kind of node: its own, or that of the nearest type that it derives from; null where there is none.</summary>
    /// <param name="nodeType">The kind of node.</param>
    /// <exception cref="ArgumentNullException"><paramref name="nodeType"/> is null.</exception>
    public NodeRenderer<TContext>? Find(Type nodeType)
    {
        ArgumentNullException.ThrowIfNull(nodeType);
        for (Type? type = nodeType; type is not null; type = type.BaseType)
        {
            if (_renderers.TryGetValue(type, out NodeRenderer<TContext>? renderer))
            {
                return renderer;
            }
        }

        return null;
    }
}
