package dev.backfile.markup.html;

import dev.backfile.archive.Article.Heading;
import dev.backfile.archive.Fragment;
import dev.backfile.archive.LinkPlaceholders;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The last look at HTML that was not written here from a tree, or holds pieces that were not: closes the marks around the
 * tags of links, and notes headings, anchors and the number of words.
 */
public final class HtmlSurvey implements HtmlScanner.Handler {

    private static final String SLOT = LinkPlaceholders.url(0).substring(0, 2);
    /** How the tag of a pull quote begins that repeats what the text says. */
    public static final String REPEATED = "<aside aria-hidden=\"true\"";

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "u", "var", "wbr");

    private final String html;
    private final char[] characters;
    private final boolean keepsIds;
    private final StringBuilder closed;
    private final WordCounter words = new WordCounter();
    private final Set<String> anchors = new LinkedHashSet<>();
    private final List<Heading> headings = new ArrayList<>();

    private int copied;
    private int openLink = -1;
    private int codeDepth;
    private int repeatedDepth;
    private int hiddenDepth;
    private int headingLevel;
    private String headingId = "";
    private final StringBuilder headingText = new StringBuilder();

    private HtmlSurvey(String html, boolean keepsIds) {
        this.html = html;
        this.characters = html.toCharArray();
        this.keepsIds = keepsIds;
        this.closed = new StringBuilder();
    }

    /** Surveys HTML. */
    public static SurveyedHtml of(String html) {
        return of(html, true);
    }

    /** Surveys HTML that is to stand in pages beside others, and takes its ids out. */
    public static SurveyedHtml withoutIds(String html) {
        return of(html, false);
    }

    private static SurveyedHtml of(String html, boolean keepsIds) {
        HtmlSurvey survey = new HtmlSurvey(html, keepsIds);
        HtmlScanner.scan(html, survey);
        if (survey.copied > 0) {
            survey.copyTo(html.length());
        }
        return new SurveyedHtml(
                new Fragment(survey.copied == 0 ? html : survey.closed.toString()),
                List.copyOf(survey.headings),
                Collections.unmodifiableSet(survey.anchors),
                survey.words.count());
    }

    @Override
    public void text(int start, int end) {
        if (isDropping()) {
            replace(start, end, "");
            return;
        }
        boolean counts = codeDepth == 0 && repeatedDepth == 0 && hiddenDepth == 0;
        boolean names = headingLevel > 0 && hiddenDepth == 0;
        if (counts && !names && isPlain(start, end)) {
            words.add(characters, start, end);
        } else if (counts || names) {
            String text = HtmlCharacters.decodeText(PlainText.withoutSlots(html.substring(start, end)));
            if (counts) {
                words.add(text.toCharArray(), 0, text.length());
            }
            if (names) {
                headingText.append(text);
            }
        }
    }

    @Override
    public void other(int start, int end) {
        // stays as it is
    }

    /** Whether text holds neither slots nor character references. */
    private boolean isPlain(int start, int end) {
        for (int index = start; index < end; index++) {
            char character = characters[index];
            if (character == '&' || LinkPlaceholders.isMark(character)) {
                return false;
            }
        }
        return true;
    }

    /** Copies what was not copied yet, up to an index. */
    private void copyTo(int end) {
        closed.append(characters, copied, end - copied);
        copied = end;
    }

    /** Writes something else in the place of a piece of the HTML. */
    private void replace(int start, int end, String piece) {
        if (copied == 0) {
            closed.ensureCapacity(characters.length + 256);
        }
        copyTo(start);
        closed.append(piece);
        copied = end;
    }

    @Override
    public void tag(HtmlScanner.Tag tag) {
        if (tag.name().equals("sup") || isDropping()) {
            footnoteMark(tag);
            return;
        }
        if (!INLINE.contains(tag.name())) {
            words.endWord();
        }
        switch (tag.name()) {
            case "a" -> link(tag);
            case "pre" -> code(tag);
            case "img" -> image(tag);
            case "aside" -> aside(tag);
            default -> withoutId(tag);
        }
        if (!tag.closing()) {
            anchors(tag);
        }
        if (tag.name().length() == 2 && tag.name().charAt(0) == 'h') {
            heading(tag);
        }
    }

    private void withoutId(HtmlScanner.Tag tag) {
        if (!keepsIds) {
            replace(tag.start(), tag.end(), written(tag));
        }
    }

    private String written(HtmlScanner.Tag tag) {
        if (!keepsIds) {
            for (HtmlScanner.Value value : tag.attributes()) {
                if (value.name().equals("id")) {
                    int end = value.quoted() ? Math.min(value.end() + 1, tag.end() - 1) : value.end();
                    String before =
                            html.substring(tag.start(), value.nameStart()).stripTrailing();
                    return before + html.substring(end, tag.end());
                }
            }
        }
        return html.substring(tag.start(), tag.end());
    }

    private void image(HtmlScanner.Tag tag) {
        if (tag.closing()) {
            withoutId(tag);
        } else {
            replace(tag.start(), tag.end(), ImagePlaceholders.put(html, tag, written(tag)));
        }
    }

    private void code(HtmlScanner.Tag tag) {
        withoutId(tag);
        codeDepth = Math.max(0, codeDepth + (tag.closing() ? -1 : 1));
    }

    /** What an aside repeats ends with that aside; others may stand in it. */
    private void aside(HtmlScanner.Tag tag) {
        withoutId(tag);
        if (repeatedDepth > 0 || html.startsWith(REPEATED, tag.start())) {
            repeatedDepth += tag.closing() ? -1 : 1;
        }
    }

    private void link(HtmlScanner.Tag tag) {
        if (!tag.closing()) {
            openLink = linkOf(tag);
        }
        if (openLink >= 0) {
            replace(tag.start(), tag.end(), LinkPlaceholders.ifResolved(openLink, written(tag)));
        } else {
            withoutId(tag);
        }
        if (tag.closing()) {
            openLink = -1;
        }
    }

    private int linkOf(HtmlScanner.Tag tag) {
        for (HtmlScanner.Value value : tag.attributes()) {
            if (value.name().equals("href") && html.startsWith(SLOT, value.start())) {
                return Integer.parseInt(html, value.start() + SLOT.length(), value.end() - 1, 10);
            }
        }
        return -1;
    }

    /** The mark of a footnote is neither a word nor a part of a heading; with the ids it goes, too. */
    private void footnoteMark(HtmlScanner.Tag tag) {
        boolean wasHidden = hiddenDepth > 0;
        boolean begins = !tag.closing() && tag.name().equals("sup") && isFootnoteMark(tag);
        if (hiddenDepth > 0 && tag.name().equals("sup")) {
            hiddenDepth += tag.closing() ? -1 : 1;
        } else if (begins) {
            hiddenDepth = 1;
        }
        if (keepsIds) {
            if (!tag.closing()) {
                anchors(tag);
            }
        } else if (hiddenDepth == 0 && !wasHidden) {
            withoutId(tag);
        } else {
            replace(tag.start(), tag.end(), "");
        }
    }

    private boolean isDropping() {
        return hiddenDepth > 0 && !keepsIds;
    }

    private boolean isFootnoteMark(HtmlScanner.Tag tag) {
        return html.startsWith("<sup id=\"fnref-", tag.start())
                || html.startsWith("<sup class=\"footnote", tag.start());
    }

    private void anchors(HtmlScanner.Tag tag) {
        for (HtmlScanner.Value value : tag.attributes()) {
            if (value.name().equals("id")
                    || value.name().equals("name") && tag.name().equals("a")) {
                String id = HtmlCharacters.decodeAttribute(html.substring(value.start(), value.end()));
                anchors.add(id);
                if (headingLevel > 0 && headingId.isEmpty()) {
                    headingId = id;
                }
            }
        }
    }

    private void heading(HtmlScanner.Tag tag) {
        int level = tag.name().charAt(1) - '0';
        if (level < 1 || level > 6) {
            return;
        }
        if (headingLevel > 0) {
            headings.add(new Heading(headingLevel, headingId, PlainText.collapse(headingText.toString())));
        }
        headingText.setLength(0);
        headingLevel = tag.closing() ? 0 : level;
        headingId = tag.closing() ? "" : idOf(tag);
    }

    private String idOf(HtmlScanner.Tag tag) {
        for (HtmlScanner.Value value : tag.attributes()) {
            if (value.name().equals("id")) {
                return HtmlCharacters.decodeAttribute(html.substring(value.start(), value.end()));
            }
        }
        return "";
    }
}
