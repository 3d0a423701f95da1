package dev.backfile.markup.markdown.inline;

import java.util.HashMap;
import java.util.Map;

/** The runs of back-ticks of a text by their lengths, so that each is looked for once only. */
final class BackTicks {

    /** The beginnings of the runs of one length, in order, and the first that was not passed yet. */
    private static final class Runs {

        private int[] starts = new int[4];
        private int count;
        private int next;

        void add(int start) {
            if (count == starts.length) {
                starts = java.util.Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = start;
        }

        int firstFrom(int index) {
            while (next < count && starts[next] < index) {
                next++;
            }
            return next < count ? starts[next] : -1;
        }
    }

    private final Map<Integer, Runs> byLength = new HashMap<>();

    BackTicks(CountedText text) {
        int start = text.indexOf('`');
        while (start >= 0) {
            int end = endOfRun(text, start);
            byLength.computeIfAbsent(end - start, length -> new Runs()).add(start);
            start = text.indexOf('`', end);
        }
    }

    /** Where the next run of a length begins; -1 when there is none. Indices must not decrease from call to call. */
    int next(int length, int from) {
        Runs runs = byLength.get(length);
        return runs == null ? -1 : runs.firstFrom(from);
    }

    /** Where the run of one character ends that begins here. */
    static int endOfRun(CountedText text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end;
    }
}
