package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The blocks of a text that are not closed yet, each in the one before; the document is the first. */
final class OpenBlocks {

    private final ParserState state;
    private final ParsedBlocks parsed;
    private final List<BlockParser> parsers = new ArrayList<>();
    private final Set<Node> endingBlank = Collections.newSetFromMap(new IdentityHashMap<>());
    private int lists;

    /** Opens a document. */
    OpenBlocks(BlockParser document, ParserState state, ParsedBlocks parsed) {
        this.state = state;
        this.parsed = parsed;
        parsers.add(document);
    }

    int size() {
        return parsers.size();
    }

    BlockParser get(int depth) {
        return parsers.get(depth);
    }

    BlockParser last() {
        return parsers.get(parsers.size() - 1);
    }

    List<BlockParser> all() {
        return parsers;
    }

    /** The parser of a block, if that is open. */
    @Nullable
    BlockParser of(Block block) {
        for (int depth = parsers.size() - 1; depth >= 0; depth--) {
            if (parsers.get(depth).getBlock() == block) {
                return parsers.get(depth);
            }
        }
        return null;
    }

    /** Opens a block in the innermost one that can hold it. Those in which it cannot stand are closed. */
    void open(BlockParser parser) {
        Block block = parser.getBlock();
        while (!last().canContain(state, parser, block)) {
            closeLast();
        }
        last().getBlock().appendChild(block);
        parsers.add(parser);
        parsed.add(parser);
        lists += block instanceof ListBlock ? 1 : 0;
    }

    /** Closes the innermost blocks until so many are left. */
    void closeTo(int size) {
        while (parsers.size() > size) {
            closeLast();
        }
    }

    private void closeLast() {
        BlockParser parser = parsers.remove(parsers.size() - 1);
        Block block = parser.getBlock();
        lists -= block instanceof ListBlock ? 1 : 0;
        parser.closeBlock(state);
        parser.finalizeClosedBlock();
        while (block.getNext() instanceof BlankLine blank && blank.getEndOffset() <= block.getEndOffset()) {
            blank.unlink();
        }
    }

    /** Drops the innermost block, of which another is made. */
    void dropLast() {
        BlockParser parser = parsers.remove(parsers.size() - 1);
        parsed.remove(parser);
        parser.getBlock().unlink();
    }

    /**
     * Notes whether the line that was read is a blank one at the end of blocks. Lists alone want to know that, and of nothing but what
     * stands in them.
     *
     * @param matched the innermost block that went on in the line
     */
    void noteEnd(boolean blank, BlockParser matched) {
        if (lists == 0) {
            return;
        }
        Node node = last().getBlock();
        if (blank && node.getLastChild() != null) {
            endingBlank.add(node.getLastChild());
        }
        boolean ends = blank && last().isPropagatingLastBlankLine(matched);
        while (node != null && (ends || !endingBlank.isEmpty())) {
            if (ends) {
                endingBlank.add(node);
            } else {
                endingBlank.remove(node);
            }
            node = node.getParent();
        }
    }

    boolean isEndingBlank(Node node) {
        return endingBlank.contains(node);
    }
}
