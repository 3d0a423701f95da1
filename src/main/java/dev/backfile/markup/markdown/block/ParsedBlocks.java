package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The blocks that a text has, in the order in which they were found. */
final class ParsedBlocks {

    private final List<BlockParser> parsers = new ArrayList<>();
    private final List<Block> withoutParser = new ArrayList<>();
    private final Set<Block> removed = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(BlockParser parser) {
        parsers.add(parser);
    }

    void remove(BlockParser parser) {
        parsers.remove(parsers.lastIndexOf(parser));
    }

    void add(Block block) {
        withoutParser.add(block);
        removed.remove(block);
    }

    void remove(Block block) {
        removed.add(block);
    }

    void addAll(Iterable<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Block block) {
                add(block);
            }
        }
    }

    void removeAll(Iterable<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Block block) {
                remove(block);
            }
        }
    }

    /** The parsers of all blocks that are left. */
    List<BlockParser> parsers() {
        if (removed.isEmpty()) {
            return parsers;
        }
        List<BlockParser> left = new ArrayList<>(parsers.size());
        for (BlockParser parser : parsers) {
            if (!removed.contains(parser.getBlock())) {
                left.add(parser);
            }
        }
        return left;
    }

    /** The blocks that are left of these classes, and of none that extend them. */
    Collection<Block> of(Set<?> classes) {
        Collection<Block> found = withoutParser.isEmpty() ? new ArrayList<>() : new LinkedHashSet<>();
        for (BlockParser parser : parsers()) {
            if (classes.contains(parser.getBlock().getClass())) {
                found.add(parser.getBlock());
            }
        }
        for (Block block : withoutParser) {
            if (classes.contains(block.getClass()) && !removed.contains(block)) {
                found.add(block);
            }
        }
        return found;
    }
}
