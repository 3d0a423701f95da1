package dev.backfile.search.bytes;

import dev.backfile.fingerprint.ByteWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Records that lie in a {@link SpillFile}, sorted by the bytes of their keys: read from the first to the last, or looked up one by
 * one. In memory is only where each block of many of them begins. For one thread.
 */
public final class SortedRecords implements Iterable<SortedRecords.Entry> {

    private static final int BLOCK = 1 << 14;
    private static final int MOST_REMEMBERED = 64;

    private final SpillFile file;
    private final List<Block> blocks;
    private final Map<Integer, byte[]> remembered = new LinkedHashMap<>(16, 0.75f, true);

    private SortedRecords(SpillFile file, List<Block> blocks) {
        this.file = file;
        this.blocks = List.copyOf(blocks);
    }

    /**
     * A record.
     *
     * @param key what it is sorted by
     * @param value its bytes
     */
    public record Entry(byte[] key, byte[] value) {}

    /** Where a block is, and with which key it begins. */
    private record Block(byte[] first, long begin, int length) {}

    /** Writes records at the end of a file. */
    public static final class Writer {

        private final SpillFile file;
        private final List<Block> blocks = new ArrayList<>();
        private final ByteWriter open = new ByteWriter();
        private byte[] first = {};

        /** A writer at the end of a file. */
        public Writer(SpillFile file) {
            this.file = file;
        }

        /** Adds a record, whose key is behind those of all before it. */
        public void add(byte[] key, byte[] value) {
            if (open.length() == 0) {
                first = key;
            }
            open.block(key).block(value);
            if (open.length() >= BLOCK) {
                close();
            }
        }

        private void close() {
            if (open.length() > 0) {
                blocks.add(new Block(first, file.add(open.array(), open.length()), open.length()));
                open.clear();
            }
        }

        /** All records that were added, from now on to be read. */
        public SortedRecords finish() {
            close();
            file.flush();
            return new SortedRecords(file, blocks);
        }
    }

    /**
     * The value of a key.
     *
     * @throws NoSuchElementException if there is none
     */
    public byte[] get(byte[] key) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (Arrays.compareUnsigned(blocks.get(middle).first(), key) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        byte[] block = high < 0 ? new byte[0] : remembered(low);
        Bytes in = new Bytes(block);
        while (in.offset() < block.length) {
            int length = in.number();
            int from = in.offset();
            in.skip(length);
            boolean isFound = Arrays.equals(block, from, from + length, key, 0, key.length);
            int size = in.number();
            if (isFound) {
                return Arrays.copyOfRange(block, in.offset(), in.offset() + size);
            }
            in.skip(size);
        }
        throw new NoSuchElementException("a record that was not written");
    }

    private byte[] remembered(int index) {
        byte[] known = remembered.get(index);
        if (known != null) {
            return known;
        }
        byte[] block = read(index);
        if (block.length <= 2 * BLOCK) {
            remembered.put(index, block);
            if (remembered.size() > MOST_REMEMBERED) {
                remembered.remove(remembered.keySet().iterator().next());
            }
        }
        return block;
    }

    private byte[] read(int index) {
        Block block = blocks.get(index);
        byte[] bytes = new byte[block.length()];
        file.read(block.begin(), block.length(), bytes, 0);
        return bytes;
    }

    @Override
    public Iterator<Entry> iterator() {
        return new Iterator<>() {

            private Bytes in = new Bytes(new byte[0]);
            private int next;

            @Override
            public boolean hasNext() {
                return in.offset() < in.bytes().length || next < blocks.size();
            }

            @Override
            public Entry next() {
                if (in.offset() == in.bytes().length) {
                    if (next == blocks.size()) {
                        throw new NoSuchElementException();
                    }
                    in = new Bytes(read(next++));
                }
                return new Entry(in.block(), in.block());
            }
        };
    }
}
