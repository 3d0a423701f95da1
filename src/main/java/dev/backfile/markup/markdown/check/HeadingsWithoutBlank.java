package dev.backfile.markup.markdown.check;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.check.PlainCharacters;
import java.util.List;

/** Lines that begin as headings do, but without the blank behind the {@code #}. Hashtags are none. */
final class HeadingsWithoutBlank {

    private static final int LONGEST_OF_FIRST_LEVEL = 80;

    private final String text;
    private final PlainCharacters plain;

    private HeadingsWithoutBlank(String text, PlainCharacters plain) {
        this.text = text;
        this.plain = plain;
    }

    static void check(
            Document document, String text, PlainCharacters plain, TextPositions lines, List<Diagnostic> found) {
        if (!mayStandIn(text)) {
            return;
        }
        HeadingsWithoutBlank headings = new HeadingsWithoutBlank(text, plain);
        for (Node node : document.getDescendants()) {
            if (node instanceof Paragraph paragraph) {
                headings.look(paragraph, lines, found);
            }
        }
    }

    /** Whether a {@code #} stands behind a line's beginning or a mark of a block, with no blank behind it. */
    private static boolean mayStandIn(String text) {
        for (int hash = text.indexOf('#'); hash >= 0; hash = text.indexOf('#', hash + 1)) {
            char before = hash == 0 ? '\n' : text.charAt(hash - 1);
            if (before == '\n' || before == ' ' || before == '>' || before == '\t') {
                int end = endOfHashes(text, hash);
                if (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                    return true;
                }
                hash = end - 1;
            }
        }
        return false;
    }

    private void look(Paragraph paragraph, TextPositions lines, List<Diagnostic> found) {
        int start = paragraph.getStartOffset();
        while (start < paragraph.getEndOffset()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int hash = start;
            while (hash < end && " \t>".indexOf(text.charAt(hash)) >= 0) {
                hash++;
            }
            if (hash < end
                    && text.charAt(hash) == '#'
                    && isMeant(paragraph, hash, Math.min(end, paragraph.getEndOffset()))) {
                String marks = text.substring(hash, endOfHashes(text, hash));
                found.add(Diagnostic.of(
                        Code.UNREAD_MARKUP,
                        lines.place(hash),
                        "this is no heading: there is no blank behind " + marks,
                        "write '" + marks + " ' before its words, or \\# if it is meant as text"));
            }
            start = end + 1;
        }
    }

    private boolean isMeant(Paragraph paragraph, int hash, int end) {
        int words = endOfHashes(text, hash);
        int level = words - hash;
        if (level > 6 || words >= end || !plain.at(hash)) {
            return false;
        }
        int first = text.codePointAt(words);
        if (level > 1) {
            return Character.isLetterOrDigit(first) || "*_[\"'“‘«¿¡`".indexOf(first) >= 0;
        }
        String line = text.substring(hash, end).stripTrailing();
        boolean wordsOfHeading = Character.isLetter(first)
                && !Character.isLowerCase(first)
                && line.indexOf('#', 1) < 0
                && line.length() <= LONGEST_OF_FIRST_LEVEL
                && ".,;:!?…".indexOf(line.charAt(line.length() - 1)) < 0;
        return wordsOfHeading && hash == paragraph.getStartOffset() && !goesOn(end, paragraph.getEndOffset());
    }

    /** Whether the next line goes on with the sentence. */
    private boolean goesOn(int end, int limit) {
        int next = end;
        while (next < limit && (Character.isWhitespace(text.charAt(next)) || text.charAt(next) == '>')) {
            next++;
        }
        return next < limit && Character.isLowerCase(text.codePointAt(next));
    }

    private static int endOfHashes(String text, int hash) {
        int end = hash;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        return end;
    }
}
