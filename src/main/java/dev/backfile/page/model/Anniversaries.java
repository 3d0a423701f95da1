package dev.backfile.page.model;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Chronology;
import dev.backfile.page.model.Front.Anniversary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Articles that were published some round number of years before the newest one: on the same day, else within three days
 * of it, else in the same month. Of several on one day the one counts that most others link to.
 */
final class Anniversaries {

    /** The numbers of years, the most welcome first. */
    private static final List<Integer> YEARS = List.of(10, 25, 50, 100, 5, 1);

    private static final int MOST = 4;
    private static final int NEAR = 3;

    private final Archive archive;
    private final Set<Article> known;

    private Anniversaries(Archive archive, Set<Article> known) {
        this.archive = archive;
        this.known = known;
    }

    /** The anniversaries in an archive, the latest year first, without what the reader knows already. */
    static List<Anniversary> of(Archive archive, Set<Article> known) {
        List<Article> chronology = archive.chronology();
        if (chronology.isEmpty()) {
            return List.of();
        }
        LocalDate newest = day(chronology.get(chronology.size() - 1));
        Anniversaries anniversaries = new Anniversaries(archive, known);
        return YEARS.stream()
                .flatMap(years -> anniversaries.find(newest, years).stream())
                .limit(MOST)
                .sorted(Comparator.comparingInt(Anniversary::years))
                .toList();
    }

    private Optional<Anniversary> find(LocalDate newest, int years) {
        LocalDate day = newest.minusYears(years);
        return candidates(day).stream()
                .filter(article -> !known.contains(article))
                .min(Comparator.comparingLong((Article article) -> distance(day, article))
                        .thenComparingInt(article -> -archive.backlinks(article).size())
                        .thenComparing(article -> article.image() == null)
                        .thenComparingInt(article -> -article.wordCount())
                        .thenComparing(Chronology.OLDEST_FIRST))
                .map(article -> new Anniversary(years, article, distance(day, article) == 0));
    }

    /** The articles of the month, and those of its neighbours that are near to the day. */
    private List<Article> candidates(LocalDate day) {
        List<Article> candidates = new ArrayList<>(ofMonth(YearMonth.from(day)));
        for (LocalDate edge : List.of(day.minusDays(NEAR), day.plusDays(NEAR))) {
            if (edge.getMonth() != day.getMonth()) {
                ofMonth(YearMonth.from(edge)).stream()
                        .filter(article -> distance(day, article) <= NEAR)
                        .forEach(candidates::add);
            }
        }
        return candidates;
    }

    private List<Article> ofMonth(YearMonth month) {
        return archive.timeline().years().stream()
                .filter(year -> year.year() == month.getYear())
                .flatMap(year -> year.months().stream())
                .filter(candidate -> candidate.month().equals(month))
                .findFirst()
                .map(found -> found.articles())
                .orElse(List.of());
    }

    private static long distance(LocalDate day, Article article) {
        return Math.abs(ChronoUnit.DAYS.between(day, day(article)));
    }

    private static LocalDate day(Article article) {
        ArticleDate date = Objects.requireNonNull(article.date());
        return date.day();
    }
}
