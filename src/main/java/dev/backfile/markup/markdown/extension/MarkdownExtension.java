package dev.backfile.markup.markdown.extension;

import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.markdown.block.BlockSyntax;
import dev.backfile.markup.markdown.inline.rule.InlineRule;
import dev.backfile.markup.markdown.write.NodeWriters;
import java.util.List;

/**
 * A construct that Backfile's Markdown has beyond CommonMark: when it may occur, how it is found, how it is written. To add one is
 * to write such a class and to name it in {@link MarkdownExtensions#ALL}. Serves all threads.
 */
public interface MarkdownExtension {

    /**
     * Whether it may stand in a text. Each kind of block costs the parser time at every paragraph, so that a text which lacks the
     * characters of one is read without.
     *
     * @param ascii the characters of ASCII that the text holds
     */
    default boolean mayStandIn(String text, AsciiSet ascii) {
        return true;
    }

    /** Adds what finds its blocks, if it has any. */
    default void addTo(BlockSyntax.Builder syntax) {
        // most need nothing
    }

    /** What finds it within lines. */
    default List<InlineRule> inlines() {
        return List.of();
    }

    /** Adds how its nodes are written. */
    default void addTo(NodeWriters.Builder writers) {
        // nothing for those without nodes of their own
    }
}
