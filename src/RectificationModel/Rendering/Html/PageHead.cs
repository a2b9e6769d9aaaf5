namespace RectificationModel.Rendering.Html;

/// <summary>The head of a page around its title: its style, and a policy that forbids everything else. The same for all notices, so it is written once. Immutable and thread-safe.</summary>
internal sealed class PageHead
{
    private PageHead(HtmlStyle? style)
    {
        BeforeTitle = Write(writer => WriteMeta(writer, style));
        AfterTitle = style is null ? "</head>\n" : $"<style>\n{style.Text}</style>\n</head>\n";
    }

    /// <summary>The head with the library's own sheet.</summary>
    public static PageHead Default { get; } = new(HtmlStyle.Default);

    /// <summary>From the first character of the page to its title.</summary>
    public string BeforeTitle { get; }

    /// <summary>From behind the title to the end of the head.</summary>
    public string AfterTitle { get; }

    /// <summary>The head with a sheet: the library's own where it is null, none where it is empty.</summary>
    public static PageHead Of(string? styleSheet) => styleSheet switch
    {
        null => Default,
        "" => new(null),
        _ => new(HtmlStyle.Of(styleSheet)),
    };

    private static string Write(Action<HtmlWriter> write)
    {
        using HtmlWriter writer = new(output: null);
        write(writer);
        return writer.ToString();
    }

    private static void WriteMeta(HtmlWriter writer, HtmlStyle? style)
    {
        writer.Content("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n");
        Element(writer, "meta", ("charset", "utf-8"));
        Element(writer, "meta", ("http-equiv", "Content-Security-Policy"), ("content", style?.Policy ?? HtmlStyle.BarePolicy));
        Element(writer, "meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        Element(writer, "meta", ("name", "color-scheme"), ("content", "light dark"));

        // Without one, a browser asks the server for an icon.
        Element(writer, "link", ("rel", "icon"), ("href", "data:,"));
    }

    private static void Element(HtmlWriter writer, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.Open(name);
        foreach ((string attribute, string value) in attributes)
        {
            writer.Attribute(attribute, value);
        }

        writer.Close();
        writer.Content("\n");
    }
}
