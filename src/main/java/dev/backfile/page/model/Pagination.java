package dev.backfile.page.model;

import dev.backfile.archive.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Cuts a list into pages that are numbered from the oldest, so that full pages never change again: frozen pages 1 (the
 * oldest) to ⌈n/k⌉−1 with k articles each, and a landing page with the newest min(n, k), which may repeat some articles
 * of the highest frozen page.
 */
public final class Pagination {

    private Pagination() {}

    /**
     * The pages of a list, the landing page first, then the frozen ones from the oldest.
     *
     * @param oldestFirst the whole list
     * @param length how many articles a page has; 0 for all of them
     * @param landing the path of the landing page
     * @param frozen the path of a frozen page by its number
     */
    public static List<Slice> slices(
            List<Article> oldestFirst, int length, String landing, IntFunction<String> frozen) {
        int total = oldestFirst.size();
        int size = length == 0 ? Math.max(1, total) : length;
        int frozenPages = Math.max(0, (total + size - 1) / size - 1);
        List<Slice> slices = new ArrayList<>(frozenPages + 1);
        Optional<String> beforeLanding = frozenPages == 0 ? Optional.empty() : Optional.of(frozen.apply(frozenPages));
        List<Article> newest = oldestFirst.subList(Math.max(0, total - size), total);
        slices.add(new Slice(newestFirst(newest), 0, beforeLanding, Optional.empty(), landing, total, frozenPages));
        for (int number = 1; number <= frozenPages; number++) {
            List<Article> articles = oldestFirst.subList((number - 1) * size, number * size);
            Optional<String> older = number == 1 ? Optional.empty() : Optional.of(frozen.apply(number - 1));
            String newer = number == frozenPages ? landing : frozen.apply(number + 1);
            slices.add(new Slice(newestFirst(articles), number, older, Optional.of(newer), landing, 0, 0));
        }
        return slices;
    }

    /** The same articles, newest first. */
    public static List<Article> newestFirst(List<Article> oldestFirst) {
        return new NewestFirst<>(oldestFirst);
    }

    /** The newest articles of a list, newest first. */
    public static List<Article> newest(List<Article> oldestFirst, int most) {
        int total = oldestFirst.size();
        return newestFirst(oldestFirst.subList(Math.max(0, total - most), total));
    }
}
