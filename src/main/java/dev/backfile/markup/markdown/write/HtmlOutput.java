package dev.backfile.markup.markdown.write;

import dev.backfile.archive.Article.Heading;
import dev.backfile.archive.Fragment;
import dev.backfile.archive.ImageTag;
import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.markup.html.HeadingShift;
import dev.backfile.markup.html.PlainText;
import dev.backfile.markup.html.SurveyedHtml;
import dev.backfile.markup.html.WordCounter;
import dev.backfile.notation.HtmlEscape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * HTML while it is written from the tree of a text. What a look at it would find is noted on the way: headings, ids, words,
 * and what stands in the page only if a link leads somewhere. Where raw HTML stands in the text, none of it is, since a
 * writer's tags may change what ours mean: all of it is looked at when it is written. Confined to one thread.
 */
public final class HtmlOutput {

    private static final int LENGTH_OF_A_PIECE = 256;

    /** A heading, and where its level stands in its tags. */
    private record Noted(Heading heading, int start, int end) {}

    private final boolean notes;
    private final boolean keepsIds;
    private final StringBuilder html;
    private final WordCounter words = new WordCounter();
    private final char[] character = new char[1];
    private final Set<String> anchors = new LinkedHashSet<>();
    private final List<Noted> headings = new ArrayList<>();
    private final StringBuilder headingText = new StringBuilder();
    private int headingLevel;
    private int headingStart;
    private String headingId = "";
    private boolean repeats;

    /**
     * Makes one in which nothing is written.
     *
     * @param holdsRaw whether raw HTML of the writer's will stand in it
     * @param keepsIds whether it keeps its ids, which it does not where it is to stand in pages beside others
     * @param length how many characters are expected
     */
    public HtmlOutput(boolean holdsRaw, boolean keepsIds, int length) {
        this.notes = !holdsRaw;
        this.keepsIds = keepsIds;
        this.html = new StringBuilder(length);
    }

    /** Another of its kind, for a piece that is appended later or not at all. */
    public HtmlOutput piece() {
        return new HtmlOutput(!notes, keepsIds, LENGTH_OF_A_PIECE);
    }

    /** Whether raw HTML may stand in it, so that it is looked at when it is written. */
    boolean holdsRaw() {
        return !notes;
    }

    /** Whether it keeps its ids. */
    boolean keepsIds() {
        return keepsIds;
    }

    /** Whether nothing is written. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    public int length() {
        return html.length();
    }

    /** Writes tags that stand between words, or line ends between them. */
    public HtmlOutput block(String markup) {
        html.append(markup);
        words.endWord();
        return this;
    }

    /** Writes tags that may stand within a word, a piece of a tag, or a slot. */
    public HtmlOutput inline(String markup) {
        html.append(markup);
        return this;
    }

    /** Writes an attribute into the tag that is open. */
    public HtmlOutput attribute(String name, CharSequence value) {
        HtmlEscape.attribute(html, name, value);
        return this;
    }

    /** Writes an id into the tag that is open. */
    public HtmlOutput id(String id) {
        if (notes) {
            anchors.add(id);
            headingId = headingId.isEmpty() ? id : headingId;
        }
        return keepsIds || !notes ? attribute("id", id) : this;
    }

    /** Writes a URL into the tag that is open; what may not stand in one is written with percent signs. */
    public HtmlOutput url(String url) {
        for (int index = 0; index < url.length(); index++) {
            char next = url.charAt(index);
            if (next <= ' ' || "\\^`{|}<>\"".indexOf(next) >= 0) {
                html.append('%').append(String.format(Locale.ROOT, "%02X", (int) next));
            } else {
                HtmlEscape.append(html, next);
            }
        }
        return this;
    }

    /** Writes text. */
    public HtmlOutput text(CharSequence text) {
        HtmlEscape.append(html, text);
        char[] characters = text.toString().toCharArray();
        note(characters, 0, characters.length);
        return this;
    }

    /** Writes a character of text. */
    void text(char text) {
        HtmlEscape.append(html, text);
        character[0] = text;
        note(character, 0, 1);
    }

    /** Writes the characters between two indices, which stand in HTML as they are. */
    void plain(char[] text, int start, int end) {
        html.append(text, start, end - start);
        note(text, start, end);
    }

    /** Writes the code of a block, which has no words. */
    public HtmlOutput code(String code) {
        HtmlEscape.append(html, code);
        return this;
    }

    /** Breaks the line. */
    public HtmlOutput lineBreak() {
        block("<br>");
        text('\n');
        return this;
    }

    private void note(char[] text, int start, int end) {
        if (notes && !repeats) {
            words.add(text, start, end);
            if (headingLevel > 0) {
                headingText.append(text, start, end - start);
            }
        }
    }

    /** Begins a heading; its attributes follow. */
    void beginHeading(int level) {
        block("<h");
        headingLevel = level;
        headingStart = html.length();
        headingId = "";
        headingText.setLength(0);
        html.append(level);
    }

    /** Ends it. */
    void endHeading() {
        trimEnd(next -> next == ' ');
        block("</h");
        if (notes) {
            Heading heading = new Heading(headingLevel, headingId, PlainText.collapse(headingText.toString()));
            headings.add(new Noted(heading, headingStart, html.length()));
        }
        html.append(headingLevel).append(">\n");
        headingLevel = 0;
    }

    /** Makes the tag that began at an index one that stands in the page only if a link of ours leads somewhere. */
    public void ifResolved(int link, int start) {
        if (notes) {
            String tag = html.substring(start);
            html.setLength(start);
            html.append(LinkPlaceholders.ifResolved(link, tag));
        }
    }

    /** Writes the slot for what the file of an image decides into its tag, behind its last attribute. */
    void ofFile(int link, ImageTag written) {
        if (notes) {
            html.append(LinkPlaceholders.image(link, written));
        }
    }

    /** Writes something that repeats words of the text, which are counted once. */
    public void repeating(Runnable writing) {
        boolean outer = repeats;
        repeats = true;
        writing.run();
        repeats = outer;
    }

    /** Finishes what was written from an index on, if raw HTML may stand in it: what begins there ends there, too. */
    public void finishFrom(int start, MarkdownPage page) {
        if (!notes) {
            String piece = html.substring(start);
            html.setLength(start);
            html.append(keepsIds ? page.finish(piece, page.diagnostics()) : page.finish(piece));
        }
    }

    /** Takes characters away at the end. */
    public void trimEnd(IntPredicate trimmed) {
        int length = html.length();
        while (length > 0 && trimmed.test(html.charAt(length - 1))) {
            length--;
        }
        html.setLength(length);
    }

    /** Takes white space away at both ends. */
    public void strip() {
        trimEnd(Character::isWhitespace);
        int start = 0;
        while (start < html.length() && Character.isWhitespace(html.charAt(start))) {
            start++;
        }
        html.delete(0, start);
    }

    /** Takes a piece of markup away if it stands at the end; whether it stood there. */
    boolean takeEnd(String markup) {
        int start = html.length() - markup.length();
        boolean stands = start >= 0 && html.indexOf(markup, start) == start;
        html.setLength(stands ? start : html.length());
        return stands;
    }

    /** Appends a piece. */
    void append(HtmlOutput piece) {
        int start = html.length();
        html.append(piece.html);
        words.add(piece.words);
        anchors.addAll(piece.anchors);
        for (Noted noted : piece.headings) {
            headings.add(new Noted(noted.heading(), start + noted.start(), start + noted.end()));
        }
    }

    /** Whether a heading of the first level was noted. */
    boolean hasFirstLevel() {
        return headings.stream().anyMatch(noted -> noted.heading().level() == 1);
    }

    /** What was written and noted, with its headings moved. */
    SurveyedHtml noted(HeadingShift shift) {
        List<Heading> moved = new ArrayList<>(headings.size());
        for (Noted noted : headings) {
            Heading heading = noted.heading();
            int level = shift.level(heading.level());
            moved.add(new Heading(level, heading.id(), heading.text()));
            html.setCharAt(noted.start(), (char) ('0' + level));
            html.setCharAt(noted.end(), (char) ('0' + level));
        }
        return new SurveyedHtml(
                new Fragment(html.toString()), List.copyOf(moved), Collections.unmodifiableSet(anchors), words.count());
    }

    /** What was written. */
    @Override
    public String toString() {
        return html.toString();
    }
}
