package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.markdown.inline.AttributeNode;
import dev.backfile.markup.markdown.inline.Attributes;
import dev.backfile.markup.markdown.inline.rule.InlineNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds braces that look like attributes and stay text: behind a heading, image, link, code fence or quotation with
 * something in them that is not read, and behind an image with a space or a line end between.
 */
public final class UnreadAttributes {

    private static final String BRACES = "\\{:?[ \\t]*(?:[.#][\\w-]|[\\w:-]{1,60}[ \\t]*=)[^{}]{0,2000}\\}";
    private static final Pattern BEHIND = Pattern.compile(BRACES);
    private static final Pattern APART = Pattern.compile("[ \\t]*(\\n[ \\t>]*)?(" + BRACES + ")[ \\t]*(?=\\n|$)");

    private final String text;
    private final TextPositions positions;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<Integer> offsets = new HashSet<>();

    private UnreadAttributes(String text, TextPositions positions) {
        this.text = text;
        this.positions = positions;
    }

    /** Warns of those in a document. */
    public static List<Diagnostic> in(Document document, String text, TextPositions positions) {
        UnreadAttributes unread = new UnreadAttributes(text, positions);
        if (text.indexOf('{') >= 0) {
            document.getDescendants().forEach(unread::look);
        }
        return unread.found;
    }

    private void look(Node node) {
        if (node instanceof Image || node instanceof ImageRef image && image.isDefined()) {
            behind(node);
            apart(node);
        } else if (node instanceof Link
                || node instanceof InlineNode found && found.takesAttributes()
                || node instanceof LinkRef link && link.isDefined()) {
            behind(node);
        } else if (node instanceof Heading heading) {
            atTheEnd(heading, heading.getText().getEndOffset());
        } else if (node instanceof BlockQuote quote && quote.getLastChild() instanceof Paragraph last) {
            atTheEnd(last, last.getEndOffset());
        } else if (node instanceof FencedCodeBlock code && code.getInfo().indexOf('{') >= 0) {
            int open = code.getInfo().indexOf('{');
            if (Attributes.read(code.getInfo(), open).isEmpty()) {
                unknown(code.getInfo().getStartOffset() + open);
            }
        }
    }

    private void behind(Node node) {
        if (!(node.getNext() instanceof AttributeNode)) {
            unknown(node.getEndOffset());
        }
    }

    /** At the end of a block, where braces are read unless there is something unknown in them. */
    private void atTheEnd(Node block, int end) {
        int last = end - 1;
        while (last >= block.getStartOffset() && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        boolean closed = last >= block.getStartOffset() && text.charAt(last) == '}';
        int open = closed ? text.lastIndexOf('{', last) : -1;
        boolean closes = open >= block.getStartOffset();
        if (closes && !(block.getLastChild() instanceof AttributeNode)) {
            unknown(open);
        }
    }

    private void unknown(int open) {
        Matcher braces = BEHIND.matcher(text).region(open, text.length());
        if (braces.lookingAt() && offsets.add(open)) {
            found.add(Diagnostic.of(
                    Code.UNREAD_ATTRIBUTES,
                    positions.place(open),
                    "these braces stay text: something in them is not known here",
                    "write .class, #id, lang=, dir=, credit=, width=, height= or data-…=, and quotation marks around a"
                            + " value with spaces"));
        }
    }

    private void apart(Node image) {
        Matcher braces = APART.matcher(text).region(image.getEndOffset(), text.length());
        boolean apart = braces.lookingAt() && braces.start(2) > image.getEndOffset();
        if (apart && offsets.add(braces.start(2))) {
            found.add(Diagnostic.of(
                    Code.UNREAD_ATTRIBUTES,
                    positions.place(braces.start(2)),
                    braces.group(1) == null
                            ? "these braces stay text: there is a space between them and the image"
                            : "these braces stay text: they stand under the image, not behind it",
                    "write them directly behind the image, on the same line: ![…](…){credit=\"…\"}"));
        }
    }
}
