package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** A piece of a text on its way to the tree. A bracket is text until its partner is found. */
final class Token {

    /** What a piece is. */
    enum Kind {
        TEXT,
        LEAF,
        OPEN,
        CLOSE,
        RUN
    }

    Kind kind;
    final int start;
    int end;

    /** The leaf, or what is opened. */
    @Nullable
    Node node;

    /** The run of delimiters. */
    final @Nullable Delimiter delimiter;

    private Token(Kind kind, int start, int end, @Nullable Node node, @Nullable Delimiter delimiter) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.node = node;
        this.delimiter = delimiter;
    }

    static Token text(int start, int end) {
        return new Token(Kind.TEXT, start, end, null, null);
    }

    static Token leaf(int start, int end, Node node) {
        return new Token(Kind.LEAF, start, end, node, null);
    }

    static Token run(int start, int end, Delimiter delimiter) {
        return new Token(Kind.RUN, start, end, null, delimiter);
    }

    static Token close(int start, int end) {
        return new Token(Kind.CLOSE, start, end, null, null);
    }

    /** Makes a bracket the beginning of a link or an image. */
    void open(Node container) {
        kind = Kind.OPEN;
        node = container;
    }
}
