package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Pairs the brackets of one text: links, images, references and the marks of notes. */
final class Brackets {

    private static final int LONGEST_NOTE = 300;

    private final BasedSequence content;
    private final CountedText text;
    private final Labels labels;
    private final List<Token> tokens;
    private final Delimiters delimiters;
    private final List<Bracket> waiting = new ArrayList<>();

    /** Brackets below this height enclose a link already, and can begin none. */
    private int inactive;

    /** How high brackets stood when one was opened last: a label that encloses another is none. */
    private int lastOpened = -1;

    Brackets(BasedSequence content, CountedText text, Labels labels, List<Token> tokens, Delimiters delimiters) {
        this.content = content;
        this.text = text;
        this.labels = labels;
        this.tokens = tokens;
        this.delimiters = delimiters;
    }

    /** Takes an opening bracket, with its exclamation mark if it is an image's. */
    void open(int start, boolean image) {
        waiting.add(new Bracket(tokens.size(), start, image, delimiters.last()));
        tokens.add(Token.text(start, image ? start + 2 : start + 1));
        lastOpened = start;
    }

    /** Whether doubled brackets are Markdown's: a link, or a label that is defined. */
    boolean isMarkdown(int open, int close) {
        int end = close + 2;
        char next = end < text.length() ? text.charAt(end) : ' ';
        if (next == '(' && LinkTail.read(text, end) != null) {
            return true;
        }
        if (next == '[') {
            int label = Definitions.endOfLabel(text, end + 1);
            if (label > end + 1 && labels.definition(text.substring(end + 1, label)) != null) {
                return true;
            }
        }
        return labels.definition(text.substring(open + 2, close)) != null;
    }

    /**
     * Takes a closing bracket.
     *
     * @return where what it closes ends; -1 when it is just text
     */
    int close(int at) {
        if (waiting.isEmpty()) {
            return -1;
        }
        Bracket bracket = waiting.remove(waiting.size() - 1);
        boolean active = bracket.image() || waiting.size() >= inactive;
        inactive = Math.min(inactive, waiting.size());
        if (!active) {
            return -1;
        }
        LinkTail tail = at + 1 < text.length() && text.charAt(at + 1) == '(' ? LinkTail.read(text, at + 1) : null;
        if (tail != null) {
            LinkNodeBase node = bracket.image() ? new Image() : new Link();
            node.setUrl(content.subSequence(tail.urlStart(), tail.urlEnd()));
            if (tail.titleStart() >= 0) {
                node.setTitle(content.subSequence(tail.titleStart(), tail.titleEnd()));
            }
            enclose(bracket, node, at, tail.end());
            return tail.end();
        }
        int end = reference(bracket, at);
        return end < 0 ? note(bracket, at) : end;
    }

    private int reference(Bracket bracket, int at) {
        boolean holdsBracket = lastOpened > bracket.start();
        int label = at + 1 < text.length() && text.charAt(at + 1) == '[' ? Definitions.endOfLabel(text, at + 2) : -1;
        boolean full = label > at + 2;
        if (!full && holdsBracket) {
            return -1;
        }
        int start = full ? at + 2 : bracket.inside();
        int end = full ? label : at;
        BasedSequence written = content.subSequence(start, end);
        Reference definition = end - start > 999 ? null : labels.definition(text.substring(start, end));
        if (definition == null) {
            return -1;
        }
        labels.use(definition);
        RefNode node = bracket.image() ? new ReferenceImage(definition) : new ReferenceLink(definition);
        node.setReference(written);
        int behind = label >= 0 ? label + 1 : at + 1;
        enclose(bracket, node, at, behind);
        return behind;
    }

    private int note(Bracket bracket, int at) {
        int inside = bracket.inside();
        boolean isMark = inside < at && text.charAt(inside) == '^' && lastOpened <= bracket.start();
        if (!isMark || at - inside > LONGEST_NOTE) {
            return -1;
        }
        String name = text.substring(inside + 1, at).strip();
        FootnoteBlock block = name.isEmpty() ? null : labels.note(name);
        int start = inside - 1;
        if (block == null) {
            if (!name.isEmpty()) {
                labels.missingNote(content.getIndexOffset(start), content.getIndexOffset(at));
            }
            return -1;
        }
        while (tokens.size() > bracket.token()) {
            tokens.remove(tokens.size() - 1);
        }
        delimiters.forgetFrom(start);
        if (bracket.image()) {
            tokens.add(Token.text(bracket.start(), start));
        }
        Footnote mark = new Footnote(
                content.subSequence(start, inside + 1),
                content.subSequence(inside + 1, at).trim(),
                content.subSequence(at, at + 1));
        mark.setFootnoteBlock(block);
        tokens.add(Token.leaf(start, at + 1, mark));
        return at + 1;
    }

    private void enclose(Bracket bracket, com.vladsch.flexmark.util.ast.Node node, int at, int end) {
        delimiters.match(bracket.below());
        tokens.get(bracket.token()).open(node);
        tokens.add(Token.close(at, end));
        if (!bracket.image()) {
            inactive = waiting.size();
        }
    }

    /** The brackets that no partner was found for. */
    List<Bracket> waiting() {
        return waiting;
    }
}
