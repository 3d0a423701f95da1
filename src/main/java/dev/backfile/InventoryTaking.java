package dev.backfile;

import dev.backfile.Inventory.Document;
import dev.backfile.Inventory.State;
import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Publication;
import dev.backfile.archive.TermReference;
import dev.backfile.build.report.PlannedSite;
import dev.backfile.build.report.PlanningResult;
import dev.backfile.diagnostic.Diagnostic;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in the words of the door what a planned site has. */
final class InventoryTaking {

    private static final Comparator<Article> NEWEST_FIRST = Comparator.comparing(
                    Article::date, Comparator.nullsFirst(Comparator.<ArticleDate>naturalOrder()))
            .reversed()
            .thenComparing(Article::path);

    private final PlannedSite site;
    private final String folder;
    private final Map<String, String> paths = new HashMap<>();

    private InventoryTaking(PlannedSite site) {
        this.site = site;
        this.folder = site.settings().folders().inContent("");
        site.archive()
                .documents()
                .forEach(document -> paths.put(document.path(), site.addresses().of(document)));
    }

    static Inventory of(PlanningResult result) {
        return result.site()
                .map(site -> new InventoryTaking(site).take(result.diagnostics()))
                .orElseGet(() -> new Inventory(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Reports.counts(dev.backfile.archive.DocumentCounts.NOTHING),
                        result.diagnostics()));
    }

    private Inventory take(List<Diagnostic> diagnostics) {
        return new Inventory(
                Optional.of(site.publication().asOf()),
                Optional.of(site.validity().until())
                        .filter(until -> until.isBefore(Instant.MAX))
                        .map(until -> until.plusNanos(1)),
                site.cards().stream().sorted(NEWEST_FIRST).map(this::document).toList(),
                site.archive().taxonomies().stream()
                        .flatMap(taxonomy -> taxonomy.terms().stream())
                        .map(this::term)
                        .toList(),
                Reports.counts(site.counts()),
                diagnostics);
    }

    private Document document(Article card) {
        return new Document(
                folder + card.path(),
                card.type(),
                state(card),
                card.title(),
                written(card.date()),
                written(card.updated()),
                paths.getOrDefault(card.path(), ""),
                card.lang() == null ? "" : card.lang(),
                card.wordCount(),
                !card.type().equals(Article.PAGE)
                        && !site.settings().profileTypes().contains(card.type()),
                terms(card));
    }

    private State state(Article card) {
        Publication publication = site.publication().withoutDrafts();
        Article standing = publication.asItStands(card);
        if (publication.isLive(standing)) {
            return standing.isWithdrawn() ? State.WITHDRAWN : State.PUBLISHED;
        }
        return publication.due(card).isEmpty() ? State.DRAFT : State.SCHEDULED;
    }

    private static Map<String, List<String>> terms(Article card) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        card.terms()
                .forEach((taxonomy, terms) -> names.put(
                        taxonomy, terms.stream().map(TermReference::name).toList()));
        return names;
    }

    private Inventory.Term term(dev.backfile.archive.Term term) {
        List<Article> articles = term.articles();
        return new Inventory.Term(
                term.taxonomy(),
                term.name(),
                site.addresses().of(term).orElse(""),
                articles.size(),
                articles.isEmpty() ? "" : written(articles.get(0).date()),
                articles.isEmpty()
                        ? ""
                        : written(articles.get(articles.size() - 1).date()),
                term.profile().map(profile -> folder + profile.path()).orElse(""));
    }

    private static String written(@Nullable ArticleDate date) {
        if (date == null) {
            return "";
        }
        return date.hasTime() ? date.offset().toString() : date.day().toString();
    }
}
