package dev.backfile.search.index;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.search.bytes.Bytes;
import java.util.ArrayList;
import java.util.List;

/**
 * Which numbers the articles of a block have: by date, with gaps, so that one more article or one less moves few others. A year
 * has room for a number that changes in coarse steps; each article stands where its moment of the year would be in that room, or at
 * the next free place.
 *
 * @param years the years, oldest first
 */
public record IdSpace(List<Year> years) {

    private static final int SMALL_ROOM = 1024;

    /** Keeps a copy of the list. */
    public IdSpace {
        years = List.copyOf(years);
    }

    /**
     * A year.
     *
     * @param year its number; 0 for articles without a date
     * @param capacity how many ids it has
     * @param articles how many of them are taken
     */
    public record Year(int year, int capacity, int articles) {}

    /**
     * When an article appeared.
     *
     * @param year its year; 0 when it has no date
     * @param part how much of the year had passed, in parts of 2 to the power of 32
     */
    public record Moment(int year, long part) {}

    /**
     * Where articles have their places.
     *
     * @param space the ids
     * @param ids those of the articles, in their order
     */
    public record Places(IdSpace space, int[] ids) {}

    /** Gives each article its id; they come by their moments. */
    public static Places of(List<Moment> moments) {
        List<Year> years = new ArrayList<>();
        int[] ids = new int[moments.size()];
        int base = 0;
        for (int from = 0; from < ids.length; ) {
            int year = moments.get(from).year();
            int to = from;
            while (to < ids.length && moments.get(to).year() == year) {
                to++;
            }
            int room = step(to - from + (to - from) / 4 + 4);
            int slot = -1;
            for (int index = from; index < to; index++) {
                slot = Math.max(slot + 1, (int) (room * moments.get(index).part() >>> 32));
                ids[index] = base + slot;
            }
            int capacity = slot < room ? room : step(slot + 1);
            years.add(new Year(year, capacity, to - from));
            base += capacity;
            from = to;
        }
        return new Places(new IdSpace(years), ids);
    }

    /**
     * The next number that is not smaller and has but three binary digits of its own behind the first; none while it is small, so
     * that a year that begins gets other room only as often as its articles have doubled.
     */
    private static int step(int number) {
        int digits = number <= SMALL_ROOM ? 0 : 3;
        int shift = Math.max(0, 31 - Integer.numberOfLeadingZeros(number) - digits);
        return (number + (1 << shift) - 1) >>> shift << shift;
    }

    /** How many ids there are. */
    public int size() {
        return years.stream().mapToInt(Year::capacity).sum();
    }

    /** Writes the years. */
    void write(ByteWriter out) {
        out.number(years.size());
        years.forEach(year -> out.number(year.year()).number(year.capacity()).number(year.articles()));
    }

    /** Reads what {@link #write} wrote. */
    static IdSpace read(Bytes in) {
        List<Year> years = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            years.add(new Year(in.number(), in.number(), in.number()));
        }
        return new IdSpace(years);
    }

    /** How many articles have ids. */
    int articles() {
        return years.stream().mapToInt(Year::articles).sum();
    }

    /** Sixteen bits that are others when the ids of a year are. */
    int layout() {
        ByteWriter bytes = new ByteWriter();
        years.forEach(year -> bytes.number(year.year()).number(year.capacity()));
        return (int) (bytes.fingerprint().low() & 0xffff);
    }
}
