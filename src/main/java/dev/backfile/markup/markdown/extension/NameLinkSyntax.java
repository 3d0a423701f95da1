package dev.backfile.markup.markdown.extension;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.archive.Link.Kind;
import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.markup.markdown.inline.rule.InlinePlace;
import dev.backfile.markup.markdown.inline.rule.InlineRule;
import dev.backfile.markup.markdown.write.AttributeWriter;
import dev.backfile.markup.markdown.write.HtmlOutput;
import dev.backfile.markup.markdown.write.InlineWriter;
import dev.backfile.markup.markdown.write.NodeWriters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links by name: {@code [[name#fragment|label]]}. */
final class NameLinkSyntax implements MarkdownExtension, InlineRule {

    @Override
    public List<InlineRule> inlines() {
        return List.of(this);
    }

    @Override
    public char opening() {
        return '[';
    }

    @Override
    public @Nullable NameLinkNode read(InlinePlace place) {
        CharSequence text = place.text();
        int open = place.index();
        if (open + 1 >= text.length() || text.charAt(open + 1) != '[') {
            return null;
        }
        NameLinks link = NameLinks.read(text, open);
        if (link == null || place.isLink(link.close())) {
            return null;
        }
        BasedSequence label = link.labelStart() < 0
                ? BasedSequence.NULL
                : place.piece(link.labelStart(), link.close()).trim();
        return new NameLinkNode(
                place.piece(open, link.close() + 2),
                place.piece(open + 2, link.nameEnd()).trim(),
                label);
    }

    @Override
    public void addTo(NodeWriters.Builder writers) {
        writers.inline(NameLinkNode.class, NameLinkSyntax::write);
    }

    private static void write(NameLinkNode node, InlineWriter to) {
        HtmlOutput html = to.html();
        int number = to.page().link(node, Kind.NAME, node.target());
        if (to.isInLink()) {
            content(node, number, to);
            return;
        }
        int start = html.length();
        html.inline("<a href=\"").inline(LinkPlaceholders.url(number)).inline("\"");
        AttributeWriter.write(to.attributes(node), html);
        html.inline(">");
        html.ifResolved(number, start);
        content(node, number, to);
        int end = html.length();
        html.inline("</a>");
        html.ifResolved(number, end);
    }

    private static void content(NameLinkNode node, int number, InlineWriter to) {
        if (node.label().isEmpty()) {
            to.html().inline(LinkPlaceholders.title(number));
        } else {
            to.withoutLinks(() -> to.line(node.label()));
        }
    }
}
