package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Makes the tree of one block of its tokens. */
final class TreeBuilder {

    private static final int DEEPEST = 150;

    /** What is open. */
    private record Level(Node node, int start, boolean link) {}

    private final BasedSequence content;
    private final CountedText text;
    private final AbbreviatedWords abbreviations;
    private final List<Level> open = new ArrayList<>();
    private Node parent;
    private int links;
    private int textStart = -1;
    private int textEnd = -1;

    TreeBuilder(BasedSequence content, CountedText text, Node block, AbbreviatedWords abbreviations) {
        this.content = content;
        this.text = text;
        this.parent = block;
        this.abbreviations = abbreviations;
    }

    /** Appends everything to the block. */
    void build(List<Token> tokens) {
        for (Token token : tokens) {
            switch (token.kind) {
                case TEXT -> text(token.start, token.end);
                case LEAF -> leaf(token.node);
                case OPEN -> open(token.node, token.start, true);
                case CLOSE -> close(token.end);
                case RUN -> run(token.delimiter, token.start);
            }
        }
        flush();
    }

    private void text(int start, int end) {
        if (start != textEnd) {
            flush();
            textStart = start;
        }
        textEnd = end;
    }

    private void flush() {
        if (textStart >= 0 && textEnd > textStart) {
            if (links == 0 && !abbreviations.isEmpty()) {
                abbreviations.append(parent, content, text, textStart, textEnd);
            } else {
                parent.appendChild(new Text(content.subSequence(textStart, textEnd)));
            }
        }
        textStart = -1;
        textEnd = -1;
    }

    private void leaf(Node node) {
        flush();
        parent.appendChild(node);
    }

    private void open(Node node, int start, boolean link) {
        flush();
        if (open.size() == DEEPEST) {
            throw new Excess("emphasis or brackets are nested too deep", content.getIndexOffset(start));
        }
        parent.appendChild(node);
        open.add(new Level(parent, start, link));
        links += link ? 1 : 0;
        parent = node;
    }

    private void close(int end) {
        flush();
        Level level = open.remove(open.size() - 1);
        links -= level.link() ? 1 : 0;
        parent.setChars(content.subSequence(level.start(), end));
        parent = level.node();
    }

    private void run(Delimiter run, int start) {
        int index = start;
        for (int size : run.closes.chars().toArray()) {
            index += size;
            close(index);
        }
        if (run.left > 0) {
            text(index, index + run.left);
            index += run.left;
        }
        for (int opened = run.opens.length() - 1; opened >= 0; opened--) {
            int size = run.opens.charAt(opened);
            open(emphasis(run, size), index, false);
            index += size;
        }
    }

    private static Node emphasis(Delimiter run, int size) {
        if (run.marking != null) {
            return new MarkedWords(run.marking);
        }
        return size == 2 ? new StrongEmphasis() : new Emphasis();
    }
}
