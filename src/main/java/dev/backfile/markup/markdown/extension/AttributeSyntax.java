package dev.backfile.markup.markdown.extension;

import dev.backfile.markup.markdown.inline.AttributeNode;
import dev.backfile.markup.markdown.inline.Attributes;
import dev.backfile.markup.markdown.inline.rule.InlinePlace;
import dev.backfile.markup.markdown.inline.rule.InlineRule;
import dev.backfile.markup.markdown.write.NodeWriters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Attributes in braces, {@code {.class #id lang=de}}, directly behind a link or an image, or at the end of a heading or a quotation. Whoever
 * writes what they belong to writes them.
 */
final class AttributeSyntax implements MarkdownExtension, InlineRule {

    @Override
    public List<InlineRule> inlines() {
        return List.of(this);
    }

    @Override
    public char opening() {
        return '{';
    }

    @Override
    public @Nullable AttributeNode read(InlinePlace place) {
        boolean behindLink = place.isBehindLink();
        if (!behindLink && !place.isInBlockWithAttributes()) {
            return null;
        }
        Optional<Attributes.Read> read = Attributes.read(place.text(), place.index());
        if (read.isEmpty() || !behindLink && read.get().end() != place.text().length()) {
            return null;
        }
        return new AttributeNode(
                place.piece(place.index(), read.get().end()), read.get().attributes());
    }

    @Override
    public void addTo(NodeWriters.Builder writers) {
        writers.inline(AttributeNode.class, (node, to) -> {});
    }
}
