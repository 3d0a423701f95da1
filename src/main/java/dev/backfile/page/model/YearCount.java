package dev.backfile.page.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How many articles of a list a year has.
 *
 * @param year the year
 * @param count the number of articles
 */
public record YearCount(int year, int count) implements Fingerprinted {

    @Override
    public void addTo(ByteWriter to) {
        to.number(year).number(count);
    }

    /** The counts of all years from that of the first to that of the last article; a year without articles counts 0. */
    public static List<YearCount> of(List<Article> oldestFirst) {
        List<YearCount> counts = new ArrayList<>();
        int begin = 0;
        while (begin < oldestFirst.size()) {
            int year = yearOf(oldestFirst.get(begin));
            int end = begin + 1;
            while (end < oldestFirst.size() && yearOf(oldestFirst.get(end)) == year) {
                end++;
            }
            int next = counts.isEmpty() ? year : counts.get(counts.size() - 1).year() + 1;
            for (; next < year; next++) {
                counts.add(new YearCount(next, 0));
            }
            counts.add(new YearCount(year, end - begin));
            begin = end;
        }
        return counts;
    }

    /**
     * Some years.
     *
     * @param first the first of them
     * @param last the last of them
     */
    public record Span(int first, int last) implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.number(first).number(last);
        }
    }

    /** The years from that of the first to that of the last article; empty when there is none. */
    public static Optional<Span> span(List<Article> oldestFirst) {
        return oldestFirst.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(yearOf(oldestFirst.get(0)), yearOf(oldestFirst.get(oldestFirst.size() - 1))));
    }

    private static int yearOf(Article article) {
        ArticleDate date = Objects.requireNonNull(article.date(), "only articles with a date are listed");
        return date.day().getYear();
    }
}
