package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/** How the nodes of what CommonMark lacks are written, by their classes. Immutable: it serves all threads. */
public final class NodeWriters {

    private final Map<Class<?>, BiPredicate<Node, BlockWriter>> blocks;
    private final Map<Class<?>, BiPredicate<Node, InlineWriter>> inlines;

    private NodeWriters(Builder builder) {
        blocks = Map.copyOf(builder.blocks);
        inlines = Map.copyOf(builder.inlines);
    }

    /** Begins without any. */
    public static Builder builder() {
        return new Builder();
    }

    /** Writes a block; false when it is to be written as CommonMark says. */
    boolean write(Node node, BlockWriter to) {
        BiPredicate<Node, BlockWriter> writer = blocks.get(node.getClass());
        return writer != null && writer.test(node, to);
    }

    /** Writes what stands in a line; false when it is to be written as CommonMark says. */
    boolean write(Node node, InlineWriter to) {
        BiPredicate<Node, InlineWriter> writer = inlines.get(node.getClass());
        return writer != null && writer.test(node, to);
    }

    /** Collects what writes nodes. Of several for one class, the first that is willing writes. */
    public static final class Builder {

        private final Map<Class<?>, BiPredicate<Node, BlockWriter>> blocks = new HashMap<>();
        private final Map<Class<?>, BiPredicate<Node, InlineWriter>> inlines = new HashMap<>();

        private Builder() {}

        /** Writes every block of a class. */
        public <N extends Node> Builder block(Class<N> kind, BiConsumer<N, BlockWriter> writer) {
            return blockIf(kind, (node, to) -> {
                writer.accept(node, to);
                return true;
            });
        }

        /** Writes blocks of a class, or leaves one to others by giving false before anything of it is written. */
        public <N extends Node> Builder blockIf(Class<N> kind, BiPredicate<N, BlockWriter> writer) {
            blocks.merge(kind, (node, to) -> writer.test(kind.cast(node), to), BiPredicate::or);
            return this;
        }

        /** Writes every node of a class that stands in a line. */
        public <N extends Node> Builder inline(Class<N> kind, BiConsumer<N, InlineWriter> writer) {
            BiPredicate<Node, InlineWriter> added = (node, to) -> {
                writer.accept(kind.cast(node), to);
                return true;
            };
            inlines.merge(kind, added, BiPredicate::or);
            return this;
        }

        /** What was collected. */
        public NodeWriters build() {
            return new NodeWriters(this);
        }
    }
}
