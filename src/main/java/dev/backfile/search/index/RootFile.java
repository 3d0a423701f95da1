package dev.backfile.search.index;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.search.bytes.KeyOrder;
import dev.backfile.search.bytes.Strings;
import dev.backfile.search.index.ShardTree.Range;
import java.util.List;

/**
 * The file that leads to all others.
 *
 * @param articles how many articles there are
 * @param cardsSpan how many ids a file of cards is for
 * @param stopWords the words that are too frequent to be looked for, in order
 * @param blocks the blocks, the older first
 */
record RootFile(int articles, int cardsSpan, List<String> stopWords, List<Block> blocks) {

    /** The version of the format. */
    private static final int VERSION = 1;

    /**
     * A block.
     *
     * @param name its folder
     * @param space its ids
     * @param begins where its shards begin
     */
    record Block(String name, IdSpace space, List<byte[]> begins) {

        static Block of(BlockFrame frame, List<Range> ranges) {
            return new Block(
                    frame.name(),
                    frame.space(),
                    ranges.stream().map(Range::begin).toList());
        }
    }

    byte[] toBytes() {
        ByteWriter out = new ByteWriter();
        out.octet(VERSION).number(articles).number(cardsSpan);
        Strings.list(out, stopWords);
        out.number(blocks.size());
        for (Block block : blocks) {
            Strings.text(out, KeyOrder.bytes(block.name()));
            block.space().write(out);
            int layout = block.space().layout();
            out.octet(layout >>> 8).octet(layout & 0xff).number(block.begins().size());
            byte[] before = new byte[0];
            for (byte[] begin : block.begins()) {
                Strings.frontCoded(out, before, begin);
                before = begin;
            }
        }
        return out.toBytes();
    }
}
