package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The footnotes of one text, numbered in the order in which its marks name them. */
public final class Footnotes {

    private static final String PARAGRAPH_END = "</p>\n";

    private final List<FootnoteBlock> blocks = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();
    private final List<Integer> marks = new ArrayList<>();

    /** Writes a mark that leads to a footnote. */
    void mark(FootnoteBlock block, StringBuilder html) {
        Integer number = numbers.get(block);
        if (number == null) {
            blocks.add(block);
            marks.add(0);
            number = blocks.size();
            numbers.put(block, number);
        }
        int mark = marks.get(number - 1) + 1;
        marks.set(number - 1, mark);
        html.append("<sup id=\"").append(markId(number, mark)).append("\"><a class=\"footnote-ref\" href=\"#fn-");
        html.append(number).append("\" role=\"doc-noteref\">").append(number).append("</a></sup>");
    }

    /** The notes to which marks lead. */
    public Set<FootnoteBlock> shown() {
        return numbers.keySet();
    }

    /**
     * Writes all footnotes. One that only another names is written, too.
     *
     * @param html what they are appended to
     * @param writer gives the blocks of one as HTML
     */
    public void write(StringBuilder html, Function<FootnoteBlock, String> writer) {
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            texts.add(writer.apply(blocks.get(index)));
        }
        if (texts.isEmpty()) {
            return;
        }
        html.append("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for (int number = 1; number <= texts.size(); number++) {
            html.append("<li id=\"fn-").append(number).append("\">\n");
            String text = texts.get(number - 1);
            boolean inParagraph = text.endsWith(PARAGRAPH_END);
            html.append(text, 0, text.length() - (inParagraph ? PARAGRAPH_END.length() : 0));
            writeWaysBack(html, number);
            html.append(inParagraph ? PARAGRAPH_END : "\n").append("</li>\n");
        }
        html.append("</ol>\n</div>\n");
    }

    /**
     * Writes the ways back, which are known only when all texts are written, since these may hold marks themselves. Their
     * names are numbers, which need no language; their role says that they are ways back.
     */
    private void writeWaysBack(StringBuilder html, int number) {
        for (int mark = 1; mark <= marks.get(number - 1); mark++) {
            html.append(" <a class=\"footnote-backref\" href=\"#").append(markId(number, mark));
            html.append("\" role=\"doc-backlink\" aria-label=\"").append(number);
            html.append(mark == 1 ? "" : "-" + mark).append("\">↩\uFE0E</a>");
        }
    }

    private static String markId(int number, int mark) {
        return "fnref-" + number + (mark == 1 ? "" : "-" + mark);
    }
}
