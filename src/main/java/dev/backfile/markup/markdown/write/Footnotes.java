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

    /** Writes a mark that leads to a footnote. A reader's eye passes over it: it is neither a word nor part of a heading. */
    public void mark(FootnoteBlock block, HtmlOutput html) {
        Integer number = numbers.get(block);
        if (number == null) {
            blocks.add(block);
            marks.add(0);
            number = blocks.size();
            numbers.put(block, number);
        }
        int mark = marks.get(number - 1) + 1;
        marks.set(number - 1, mark);
        html.inline("<sup").id(markId(number, mark)).inline("><a class=\"footnote-ref\" href=\"#fn-" + number);
        html.inline("\" role=\"doc-noteref\">" + number + "</a></sup>");
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
    public void write(HtmlOutput html, Function<FootnoteBlock, HtmlOutput> writer) {
        List<HtmlOutput> texts = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            texts.add(writer.apply(blocks.get(index)));
        }
        if (texts.isEmpty()) {
            return;
        }
        html.block("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for (int number = 1; number <= texts.size(); number++) {
            html.block("<li").id("fn-" + number).block(">\n");
            HtmlOutput text = texts.get(number - 1);
            boolean inParagraph = text.takeEnd(PARAGRAPH_END);
            html.append(text);
            writeWaysBack(html, number);
            html.block(inParagraph ? PARAGRAPH_END : "\n").block("</li>\n");
        }
        html.block("</ol>\n</div>\n");
    }

    /**
     * Writes the ways back, which are known only when all texts are written, since these may hold marks themselves. Their
     * names are numbers, which need no language; their role says that they are ways back.
     */
    private void writeWaysBack(HtmlOutput html, int number) {
        for (int mark = 1; mark <= marks.get(number - 1); mark++) {
            html.block(" <a class=\"footnote-backref\" href=\"#" + markId(number, mark));
            html.block("\" role=\"doc-backlink\" aria-label=\"" + number + (mark == 1 ? "" : "-" + mark));
            html.block("\">↩\uFE0E</a>");
        }
    }

    private static String markId(int number, int mark) {
        return "fnref-" + number + (mark == 1 ? "" : "-" + mark);
    }
}
