package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links in raw HTML, {@code <a href="…">}: no other link may stand in one. */
final class RawLinks {

    private static final Pattern TAG = Pattern.compile("<a\\s[^<>]*?\\bhref\\s*=|</a\\s*>", Pattern.CASE_INSENSITIVE);

    private RawLinks() {}

    /** Whether raw HTML begins a link that does not end in it. */
    static boolean opens(Node node) {
        return lastTag(node) == '<';
    }

    /**
     * The next of a node's siblings in which the link ends that it began; null when none does.
     *
     * @param end where to end the search, exclusive; null for the last sibling
     */
    static @Nullable Node end(Node open, @Nullable Node end) {
        for (Node node = open.getNext(); node != null && node != end; node = node.getNext()) {
            if (lastTag(node) == '/') {
                return node;
            }
        }
        return null;
    }

    /** What the last tag of a link in raw HTML is: {@code <} for one that begins, {@code /} for one that ends. */
    private static char lastTag(Node node) {
        if (!(node instanceof HtmlInlineBase) && !(node instanceof HtmlBlockBase)) {
            return ' ';
        }
        char last = ' ';
        Matcher tags = TAG.matcher(MarkdownPage.chars(node));
        while (tags.find()) {
            last = tags.group().charAt(1) == '/' ? '/' : '<';
        }
        return last;
    }
}
