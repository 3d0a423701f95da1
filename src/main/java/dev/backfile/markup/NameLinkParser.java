package dev.backfile.markup;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Reads links by name: {@code [[name]]}, {@code [[name#fragment]]}, {@code [[name#fragment|label]]}. */
final class NameLinkParser implements InlineParserExtension {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_LABEL = 1000;

    @Override
    public boolean parse(LightInlineParser parser) {
        if (parser.peek(1) != '[') {
            return false;
        }
        BasedSequence input = parser.getInput();
        int open = parser.getIndex();
        int start = open + 2;
        int end = endOfName(input, start);
        if (end < 0 || input.subSequence(start, end).isBlank()) {
            return false;
        }
        int label = input.charAt(end) == '\\' ? end + 2 : end + 1;
        int close = input.charAt(end) == ']' ? end : endOfLabel(input, label);
        if (close < 0) {
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(new NameLinkNode(
                input.subSequence(open, close + 2),
                input.subSequence(start, end).trim(),
                close == end
                        ? BasedSequence.NULL
                        : input.subSequence(label, close).trim()));
        parser.setIndex(close + 2);
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        // keeps no state
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // keeps no state
    }

    /** Where the name ends: at {@code ]]}, at {@code |}, or at {@code \|} as it stands in a table. */
    private static int endOfName(BasedSequence input, int start) {
        int limit = Math.min(input.length() - 1, start + LONGEST_NAME);
        for (int index = start; index < limit; index++) {
            char character = input.charAt(index);
            char next = input.charAt(index + 1);
            if (character == '|' || character == ']' && next == ']' || character == '\\' && next == '|') {
                return index;
            }
            if ("[]\n`<>".indexOf(character) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the label ends; brackets in it must be balanced. */
    private static int endOfLabel(BasedSequence input, int start) {
        int limit = Math.min(input.length() - 1, start + LONGEST_LABEL);
        int depth = 0;
        for (int index = start; index < limit; index++) {
            char character = input.charAt(index);
            if (character == '\\') {
                index++;
            } else if (character == '[') {
                if (input.charAt(index + 1) == '[') {
                    return -1;
                }
                depth++;
            } else if (character == ']') {
                if (depth == 0) {
                    return input.charAt(index + 1) == ']' ? index : -1;
                }
                depth--;
            }
        }
        return -1;
    }
}
