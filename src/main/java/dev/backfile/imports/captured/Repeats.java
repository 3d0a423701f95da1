package dev.backfile.imports.captured;

import dev.backfile.imports.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells which lines of a text repeat what another one says. */
final class Repeats {

    private static final int LEAST = 4;
    private static final int LEAST_WITH_GAPS = 6;
    private static final int MOST_PLACES = 40;
    private static final int SMALL_GAP = 9;
    private static final int ELLIPSIS_GAP = 250;
    private static final Pattern ELLIPSIS = Pattern.compile("\\[?(?:…|⋯|\\.(?:[ \\u00A0]?\\.){2,4})\\]?");

    private final List<int[]> lines = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Long, List<int[]>> places = new HashMap<>();

    /** The words of all lines of a text. */
    Repeats(List<String> texts) {
        for (String text : texts) {
            int[] words = numbers(text);
            for (int at = 0; at + 1 < words.length; at++) {
                List<int[]> found = places.computeIfAbsent(pair(words[at], words[at + 1]), first -> new ArrayList<>(1));
                if (found.size() < MOST_PLACES) {
                    found.add(new int[] {lines.size(), at});
                }
            }
            lines.add(words);
        }
    }

    private int[] numbers(String text) {
        return Words.of(text).stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, first -> numbers.size()))
                .toArray();
    }

    private static long pair(int one, int other) {
        return ((long) one << 32) | other;
    }

    /**
     * Whether the words of a line, or a part of it, stand in another one that says more: in one piece, with an ellipsis in place of
     * what stands between, or without who said them.
     *
     * @param text the words
     * @param line the number of the line in which they stand
     */
    boolean has(String text, int line) {
        List<int[]> parts = Arrays.stream(ELLIPSIS.split(text, -1))
                .map(this::numbers)
                .filter(part -> part.length > 0)
                .toList();
        int length = parts.stream().mapToInt(part -> part.length).sum();
        if (length < LEAST || parts.get(0).length < 2) {
            return false;
        }
        int[] first = parts.get(0);
        for (int[] place : places.getOrDefault(pair(first[0], first[1]), List.of())) {
            if (place[0] != line
                    && (lines.get(place[0]).length > length || lines.get(place[0]).length == length && place[0] < line)
                    && follows(parts, length, place)) {
                return true;
            }
        }
        return false;
    }

    private boolean follows(List<int[]> parts, int length, int[] place) {
        int at = place[1];
        int gaps = length < LEAST_WITH_GAPS ? 0 : 2;
        int[] words = lines.get(place[0]);
        for (int part = 0; part < parts.size(); part++) {
            int allowed = part == 0 ? 0 : ELLIPSIS_GAP;
            for (int word : parts.get(part)) {
                int found = next(words, at, word, Math.max(allowed, gaps > 0 ? SMALL_GAP : 0));
                if (found < 0) {
                    return false;
                }
                if (found > at && allowed == 0) {
                    gaps--;
                }
                at = found + 1;
                allowed = 0;
            }
        }
        return true;
    }

    private static int next(int[] words, int from, int word, int gap) {
        for (int at = from; at < words.length && at <= from + gap; at++) {
            if (words[at] == word) {
                return at;
            }
        }
        return -1;
    }
}
