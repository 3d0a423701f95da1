package dev.backfile.search.bytes;

import dev.backfile.search.bytes.SortedRecords.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** The records of several files at once, in the order of their keys; those of one key together. */
public final class MergedRecords implements Iterator<MergedRecords.Entries> {

    private final PriorityQueue<Head> heads =
            new PriorityQueue<>(Comparator.comparing((Head head) -> head.entry().key(), Arrays::compareUnsigned)
                    .thenComparingInt(Head::source));

    /** The records of some files. */
    public MergedRecords(List<SortedRecords> sources) {
        for (int source = 0; source < sources.size(); source++) {
            advance(source, sources.get(source).iterator());
        }
    }

    /**
     * The records of a key.
     *
     * @param key the key
     * @param values the value in each file that has one, in the order of the files
     */
    public record Entries(byte[] key, List<byte[]> values) {}

    /** The next record of a file, and what comes behind it. */
    private record Head(int source, Entry entry, Iterator<Entry> rest) {}

    private void advance(int source, Iterator<Entry> rest) {
        if (rest.hasNext()) {
            heads.add(new Head(source, rest.next(), rest));
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public Entries next() {
        if (heads.isEmpty()) {
            throw new NoSuchElementException();
        }
        byte[] key = heads.element().entry().key();
        List<byte[]> values = new ArrayList<>(1);
        while (!heads.isEmpty() && Arrays.equals(heads.element().entry().key(), key)) {
            Head head = heads.remove();
            values.add(head.entry().value());
            advance(head.source(), head.rest());
        }
        return new Entries(key, values);
    }
}
