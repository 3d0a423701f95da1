package dev.backfile.build.report;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.DocumentCounts;
import dev.backfile.archive.Publication;
import dev.backfile.archive.ValidityPeriod;
import dev.backfile.config.Settings;
import dev.backfile.page.path.Addresses;
import dev.backfile.page.register.RegisterState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A site that is planned and not baked.
 *
 * @param settings its settings
 * @param publication who is published and who is held back
 * @param cards every document that could be read, live or not, in any order
 * @param archive everything that is live
 * @param addresses where everything that is live stands
 * @param counts how many documents there are, and which change by themselves
 * @param validity how long it stays as it is while nobody edits it
 * @param outputs makes a list of the path of every page and every copied file in the destination
 * @param permalinks how the register of permalinks stands; found out anew whenever somebody asks
 */
public record PlannedSite(
        Settings settings,
        Publication publication,
        List<Article> cards,
        Archive archive,
        Addresses addresses,
        DocumentCounts counts,
        ValidityPeriod validity,
        Supplier<List<String>> outputs,
        Supplier<RegisterState> permalinks) {

    /** The day on which an article appeared or was updated last; empty where none has a date. */
    public Optional<LocalDate> newestDay() {
        return archive.chronology().stream()
                .flatMap(article ->
                        Stream.of(Optional.ofNullable(article.date()), Optional.ofNullable(article.updated())))
                .flatMap(Optional::stream)
                .map(ArticleDate::day)
                .max(Comparator.naturalOrder());
    }
}
