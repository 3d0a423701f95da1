package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.util.ast.Node;

/** Tells of the nodes of one text whether a pipe stands in them. A text that is asked about in its order is looked through once. */
final class Pipes {

    private String text = "";
    private int from = Integer.MAX_VALUE;
    private int first;

    /** Whether one stands in a node. */
    boolean standIn(Node node) {
        int start = node.getStartOffset();
        if (start < from || start > first) {
            text = text.isEmpty() ? node.getBaseSequence().toString() : text;
            int found = text.indexOf('|', start);
            first = found < 0 ? text.length() : found;
            from = start;
        }
        return first < node.getEndOffset();
    }
}
