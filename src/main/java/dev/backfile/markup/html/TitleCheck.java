package dev.backfile.markup.html;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.TextPositions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds headings of the first level that stand beside another: beside the title of the page, or, where the text's headings
 * go down by themselves, beside the first of the text.
 */
public final class TitleCheck {

    private final List<Integer> offsets = new ArrayList<>();

    private TitleCheck() {}

    /**
     * Checks a text in Markdown.
     *
     * @param ascii the characters of ASCII in it
     * @param shift by how many levels its headings go down; when empty, by one where it has one of the first level
     */
    public static List<Diagnostic> check(
            Document document, String text, AsciiSet ascii, OptionalInt shift, TextPositions lines) {
        TitleCheck check = new TitleCheck();
        if (shift.orElse(0) == 0 && mayStandIn(text, ascii)) {
            for (Node node : document.getDescendants()) {
                if (node instanceof Heading heading && heading.getLevel() == 1) {
                    check.offsets.add(node.getStartOffset());
                } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
                    check.lookAtHtml(text, node.getStartOffset(), node.getEndOffset());
                }
            }
        }
        return check.diagnostics(shift, lines);
    }

    /** Checks a text in HTML. */
    public static List<Diagnostic> checkHtml(String html, OptionalInt shift, TextPositions lines) {
        TitleCheck check = new TitleCheck();
        if (shift.orElse(0) == 0) {
            check.lookAtHtml(html, 0, html.length());
        }
        return check.diagnostics(shift, lines);
    }

    private static boolean mayStandIn(String text, AsciiSet ascii) {
        return ascii.holds('=') || ascii.holds('#') && hasSingleHash(text) || ascii.holds('<') && hasTag(text);
    }

    /** Whether a {@code #} stands alone, neither behind nor before another. */
    private static boolean hasSingleHash(String text) {
        int hash = text.indexOf('#');
        while (hash >= 0) {
            int end = hash + 1;
            while (end < text.length() && text.charAt(end) == '#') {
                end++;
            }
            if (end == hash + 1) {
                return true;
            }
            hash = text.indexOf('#', end);
        }
        return false;
    }

    private static boolean hasTag(String html) {
        return html.contains("<h1") || html.contains("<H1");
    }

    private void lookAtHtml(String text, int start, int end) {
        String html = text.substring(start, end);
        if (hasTag(html)) {
            HtmlScanner.scan(html, new HtmlScanner.Handler() {
                @Override
                public void text(int from, int to) {
                    // no tag
                }

                @Override
                public void other(int from, int to) {
                    // no tag
                }

                @Override
                public void tag(HtmlScanner.Tag tag) {
                    if (tag.name().equals("h1") && !tag.closing()) {
                        offsets.add(start + tag.start());
                    }
                }
            });
        }
    }

    private List<Diagnostic> diagnostics(OptionalInt shift, TextPositions lines) {
        boolean moves = shift.isEmpty();
        return offsets.stream()
                .sorted()
                .distinct()
                .skip(moves ? 1 : 0)
                .map(offset -> Diagnostic.of(
                        Code.SECOND_TITLE,
                        lines.place(offset),
                        moves
                                ? "this is a second heading of the first level"
                                : "this is a heading of the first level beside the title of the page",
                        moves
                                ? "write ##, as for a part of the text: the first level is the title's"
                                : "write ##, or set headings.shift=auto"))
                .toList();
    }
}
