package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With which characters each kind of block may begin, so that a line is looked at for those alone that may begin in it. A set of kinds is
 * a number with a bit for each.
 */
final class Beginnings {

    private static final int ASCII = 128;
    private static final int CODE_INDENT = 4;

    private final List<BlockKind> kinds;
    private final DataHolder options;
    private final @Nullable BlockParserFactory[] shared;
    private final long[] byCharacter = new long[ASCII + 1];
    private final long indented;

    /** Takes the kinds in the order in which they are asked. */
    Beginnings(List<BlockKind> kinds, DataHolder options) {
        this.kinds = List.copyOf(kinds);
        this.options = options;
        this.shared = new BlockParserFactory[kinds.size()];
        long code = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            long bit = 1L << kind;
            String characters = kinds.get(kind).beginnings();
            for (int index = 0; index < characters.length(); index++) {
                byCharacter[slot(characters.charAt(index))] |= bit;
            }
            code |= characters.isEmpty() ? bit : 0;
            shared[kind] = kinds.get(kind).perText() ? null : finder(kind);
        }
        this.indented = code;
    }

    /** Characters beyond ASCII, with which hardly a block begins, share the last one. */
    private static int slot(char character) {
        return Math.min(character, ASCII);
    }

    /** What finds each kind; null where each text needs a finder of its own. */
    @Nullable
    BlockParserFactory[] finders() {
        return shared.clone();
    }

    /** A finder of a kind for one text. */
    BlockParserFactory finder(int kind) {
        return kinds.get(kind).factory().apply(options);
    }

    /** The kinds of which one may begin at the first character of a line that is no white space. None begins with a letter. */
    long at(LineCursor line) {
        int index = line.nonSpace();
        long found = byCharacter[slot(line.charAt(index))];
        if (found != 0 && line.isLetter(index)) {
            found = 0;
        }
        return line.indent() < CODE_INDENT ? found : found | indented;
    }
}
