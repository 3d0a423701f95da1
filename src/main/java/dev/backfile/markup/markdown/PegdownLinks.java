package dev.backfile.markup.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.NullableDataKey;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.archive.Link.Use;
import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.markup.markdown.write.MarkdownPage;

/** Puts slots into what flexmark renders of links and images. */
final class PegdownLinks extends IndependentAttributeProviderFactory {

    /** The page that a document becomes. */
    static final NullableDataKey<MarkdownPage> PAGE = new NullableDataKey<>("MARKDOWN_PAGE");

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
        MarkdownPage page = PAGE.get(context.getDocument());
        return (node, part, attributes) -> {
            if (part == AttributablePart.LINK) {
                change(page, node, attributes);
            }
        };
    }

    private static void change(MarkdownPage page, Node node, MutableAttributes attributes) {
        if (node instanceof Link link) {
            change(page, link, link.getUrl(), "href", attributes);
        } else if (node instanceof Image image) {
            change(page, image, image.getUrl(), "src", attributes);
        } else if (node instanceof LinkRef || node instanceof ImageRef) {
            Reference definition = ((RefNode) node).getReferenceNode(node.getDocument());
            if (definition != null) {
                change(page, definition, definition.getUrl(), node instanceof LinkRef ? "href" : "src", attributes);
            }
        } else if (attributes.contains("href") && page.isForbidden(attributes.getValue("href"), false)) {
            attributes.remove("href");
        }
    }

    private static void change(
            MarkdownPage page, Node owner, BasedSequence url, String attribute, MutableAttributes attributes) {
        boolean image = attribute.equals("src");
        if (page.isForbidden(url.unescape(), image)) {
            attributes.remove(attribute);
        } else {
            page.link(owner, url, image ? Use.EMBEDDED : Use.HYPERLINK)
                    .ifPresent(number -> attributes.replaceValue(attribute, LinkPlaceholders.url(number)));
        }
    }
}
