package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.internal.BlockContinueImpl;
import com.vladsch.flexmark.parser.internal.BlockStartImpl;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.BlankLineContainer;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.KeepTrailingBlankLineContainer;
import org.jspecify.annotations.Nullable;

/**
 * Adds one line after the other to the open blocks of a text, as CommonMark has it (0.31.2, appendix “A parsing strategy”, phase 1):
 * which blocks go on in the line, which begin in it, and which of them takes what is left of it.
 */
final class LineReader {

    private final Beginnings beginnings;
    private final @Nullable BlockParserFactory[] finders;
    private final ReadingState state;
    private final LineCursor line;
    private final OpenBlocks open;

    LineReader(Beginnings beginnings, ReadingState state) {
        this.beginnings = beginnings;
        this.finders = beginnings.finders();
        this.state = state;
        this.line = state.line();
        this.open = state.open();
    }

    /** Reads the line at which the cursor stands. */
    void read() {
        int depth = depthOfContinued();
        if (depth == 0) {
            return;
        }
        BlockParser continued = open.get(depth - 1);
        boolean begins = (continued.isContainer() || continued.isInterruptible()) && begin(continued, depth);
        boolean lazy =
                !begins && open.size() > depth && !line.isBlank() && open.last().isParagraphParser();
        if (!lazy) {
            if (!begins) {
                open.closeTo(depth);
            }
            open.noteEnd(line.isBlank(), continued);
            if (begins && line.isBlank()) {
                keepBlankLine();
            }
        }
        BlockParser last = open.last();
        if (!last.isContainer()) {
            last.addLine(state, line.rest());
        } else if (!line.isBlank()) {
            BlockParser paragraph = new TextParagraph();
            open.open(paragraph);
            paragraph.addLine(state, line.rest());
        }
    }

    /** How many of the open blocks go on in the line; 0 where the line itself is the end of one. */
    private int depthOfContinued() {
        int depth = 1;
        line.look();
        while (depth < open.size()) {
            BlockParser parser = open.get(depth);
            line.look();
            BlockContinue answer = parser.tryContinue(state);
            if (!(answer instanceof BlockContinueImpl to)) {
                break;
            }
            if (to.isFinalize()) {
                open.closeTo(depth);
                return 0;
            }
            boolean blank = line.isBlank();
            go(to.getNewIndex(), to.getNewColumn());
            if (!blank && parser.getBlock() instanceof BlankLineContainer) {
                line.look();
                if (line.isBlank()) {
                    addBlankLine(parser.getBlock());
                }
            }
            depth++;
        }
        return depth;
    }

    /**
     * Opens the blocks that begin in the line.
     *
     * @param continued the innermost block that goes on in the line
     * @param depth how many blocks go on: others are closed where one begins
     * @return whether any begins
     */
    private boolean begin(BlockParser continued, int depth) {
        BlockParser parent = continued;
        boolean begins = false;
        do {
            line.look();
            BlockStartImpl start = line.isBlank() ? null : start(parent);
            if (start == null) {
                line.toIndex(line.nonSpace());
                return begins;
            }
            if (!begins) {
                open.closeTo(depth);
                begins = true;
            }
            go(start.getNewIndex(), start.getNewColumn());
            if (start.isReplaceActiveBlockParser()) {
                open.dropLast();
            }
            for (BlockParser parser : start.getBlockParsers()) {
                open.open(parser);
                parent = parser;
            }
        } while (parent.isContainer());
        return true;
    }

    private @Nullable BlockStartImpl start(BlockParser parent) {
        long kinds = beginnings.at(line);
        if (kinds == 0) {
            return null;
        }
        MatchedBlock matched = new MatchedBlock(parent);
        for (long left = kinds; left != 0; left &= left - 1) {
            BlockParserFactory finder = finder(Long.numberOfTrailingZeros(left));
            if (parent.canInterruptBy(finder) && finder.tryStart(state, matched) instanceof BlockStartImpl start) {
                return start;
            }
        }
        return null;
    }

    private BlockParserFactory finder(int kind) {
        BlockParserFactory known = finders[kind];
        if (known == null) {
            known = beginnings.finder(kind);
            finders[kind] = known;
        }
        return known;
    }

    private void go(int index, int column) {
        if (index >= 0) {
            line.toIndex(index);
        } else if (column >= 0) {
            line.toColumn(column);
        }
    }

    /** A block quote reaches over its blank lines: it drops their nodes itself, when it is closed. */
    private void keepBlankLine() {
        Block block = open.last().getBlock();
        if (block instanceof KeepTrailingBlankLineContainer) {
            addBlankLine(block);
        }
    }

    private void addBlankLine(Block block) {
        block.appendChild(new BlankLine(line.lineWithEnd(), block));
    }
}
