package dev.backfile.markup.markdown.check;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.markdown.inline.InlineReader;
import dev.backfile.markup.markdown.inline.MissingNote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds marks without a note, notes without a mark, notes of one name, and marks where none are read. */
public final class NoteCheck {

    private static final Pattern MARK = Pattern.compile("\\[\\^([^\\[\\]\\s]{1,100})\\]");

    /** A negated class of characters, as in a regular expression that somebody forgot to put in back-ticks. */
    private static final Pattern CHARACTERS = Pattern.compile("(?:\\w-\\w)+\\W*|\\W+.*");

    private final TextPositions lines;
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<FootnoteBlock> unread = new ArrayList<>();

    private NoteCheck(TextPositions lines) {
        this.lines = lines;
    }

    /**
     * What was found.
     *
     * @param diagnostics the warnings
     * @param unread the notes that stand nowhere in the page
     */
    public record Result(List<Diagnostic> diagnostics, List<FootnoteBlock> unread) {}

    /**
     * Checks a whole text.
     *
     * @param shown the notes that stand in the page
     */
    public static Result check(Document document, String text, Set<FootnoteBlock> shown, TextPositions lines) {
        NoteCheck check = new NoteCheck(lines);
        if (text.contains("[^")) {
            check.look(document, shown);
            InlineReader.MISSING_NOTES.get(document).forEach(missing -> check.missing(missing, text));
        }
        return new Result(check.found, check.unread);
    }

    /** Checks a line of front matter, in which no marks are read. */
    public static List<Diagnostic> checkLine(Document line, String text, TextPositions lines) {
        NoteCheck check = new NoteCheck(lines);
        if (text.contains("[^")) {
            BitSet code = new BitSet();
            for (Node node : line.getDescendants()) {
                if (node instanceof Code) {
                    code.set(node.getStartOffset(), node.getEndOffset());
                }
            }
            check.unreadMarks(text, 0, code);
        }
        return check.found;
    }

    private void look(Document document, Set<FootnoteBlock> shown) {
        Set<String> names = new HashSet<>();
        Set<FootnoteBlock> marked = new HashSet<>();
        List<FootnoteBlock> blocks = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Footnote mark) {
                mark(mark, marked);
            } else if (node instanceof FootnoteBlock block) {
                blocks.add(block);
            } else if (node instanceof Image image && image.getTitle().isNotNull()) {
                unreadMarks(image.getTitle());
            }
        }
        for (FootnoteBlock block : blocks) {
            String name = block.getText().toString();
            if (!names.add(name.strip().toLowerCase(Locale.ROOT))) {
                add(
                        block.getStartOffset(),
                        "another note is called '" + name + "' already, so this one is not shown",
                        "give it another name");
                unread.add(block);
            } else if (!shown.contains(block)) {
                if (!marked.contains(block)) {
                    add(
                            block.getStartOffset(),
                            "no mark leads to the note '" + name + "', so it is not shown",
                            "write [^" + name + "] where it belongs, or take the note out");
                }
                unread.add(block);
            }
        }
    }

    private void mark(Footnote mark, Set<FootnoteBlock> marked) {
        FootnoteBlock block = mark.getFootnoteBlock();
        if (block != null && isInLinkOrImage(mark)) {
            marked.add(block);
            unreadMark(mark.getStartOffset());
        }
    }

    private void missing(MissingNote mark, String text) {
        Matcher written = MARK.matcher(text).region(mark.start(), Math.min(mark.end() + 1, text.length()));
        if (written.lookingAt() && !CHARACTERS.matcher(written.group(1)).matches()) {
            String name = written.group(1);
            add(
                    mark.start(),
                    "there is no note '" + name + "'",
                    "write the note in a paragraph of its own: [^" + name + "]: …; or \\[^" + name
                            + "] if it is meant as text");
        }
    }

    private static boolean isInLinkOrImage(Node mark) {
        for (Node outer = mark.getParent(); outer != null; outer = outer.getParent()) {
            boolean link = outer instanceof Link || outer instanceof LinkRef reference && reference.isDefined();
            if (link || outer instanceof Image || outer instanceof ImageRef image && image.isDefined()) {
                return true;
            }
        }
        return false;
    }

    private void unreadMarks(BasedSequence piece) {
        Matcher matcher = MARK.matcher(piece);
        while (matcher.find()) {
            if (!CHARACTERS.matcher(matcher.group(1)).matches()) {
                unreadMark(piece.getIndexOffset(matcher.start()));
            }
        }
    }

    private void unreadMarks(String text, int from, BitSet code) {
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            boolean escaped = matcher.start() > from && text.charAt(matcher.start() - 1) == '\\';
            if (!code.get(matcher.start())
                    && !escaped
                    && !CHARACTERS.matcher(matcher.group(1)).matches()) {
                unreadMark(matcher.start());
            }
        }
    }

    private void unreadMark(int offset) {
        found.add(Diagnostic.of(
                dev.backfile.diagnostic.Code.BROKEN_NOTE,
                lines.place(offset),
                "the mark of a note is not read here",
                "write it into the text: standfirsts, captions, links and the texts of images have no notes"));
    }

    private void add(int offset, String message, String hint) {
        found.add(Diagnostic.of(dev.backfile.diagnostic.Code.BROKEN_NOTE, lines.place(offset), message, hint));
    }
}
