package dev.backfile.archive.collect;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Chronology;
import dev.backfile.archive.LinkTarget;
import dev.backfile.archive.Neighbours;
import dev.backfile.archive.Publication;
import dev.backfile.archive.Relations;
import dev.backfile.archive.StandInDate;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.archive.Timeline;
import dev.backfile.archive.related.RelatedArticles;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.parallel.Threads;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Collects the cards of all documents into one {@link Archive}: who is live, in which order, under which terms, next to
 * whom, and where every link leads. A pure function of its arguments.
 */
public final class Collector {

    private final Settings settings;
    private final Publication publication;
    private final Predicate<String> idsOfTemplates;
    private final Threads threads;
    private final Set<String> profileTypes;

    /** A collector for one site as of one moment, whose templates write no ids. */
    public Collector(Settings settings, Publication publication) {
        this(settings, publication, id -> false, Threads.CALLER);
    }

    /**
     * A collector for one site as of one moment.
     *
     * @param idsOfTemplates the ids that links may lead to though no document has them
     * @param threads work at what can be done at once
     */
    public Collector(Settings settings, Publication publication, Predicate<String> idsOfTemplates, Threads threads) {
        this.settings = settings;
        this.publication = publication;
        this.idsOfTemplates = idsOfTemplates;
        this.threads = threads;
        this.profileTypes = settings.profileTypes();
    }

    /** A document, and its places among those that are listed and in the chronology, or -1. */
    private record Placed(Article document, int amongListed, int inChronology) {}

    /** Collects what was read. */
    public Collected collect(Sources read) {
        Sources standing = read.asTheyStand(publication);
        StandInDate standIn =
                StandInDate.among(standing.cards(), publication, settings.site().zone());
        Sources sources = standing.dated(standIn);
        List<Article> cards =
                sources.cards().stream().sorted(Chronology.OLDEST_FIRST).toList();
        List<Article> documents = cards.stream().filter(publication::isLive).toList();
        List<Article> listed = documents.stream()
                .filter(document -> !document.isWithdrawn() && !isProfile(document))
                .toList();

        TermCollector terms = new TermCollector(
                settings, documents.stream().filter(this::isProfile).toList());
        BitSet inChronology = new BitSet(listed.size());
        for (int place = 0; place < listed.size(); place++) {
            inChronology.set(place, isInChronology(listed.get(place)));
        }
        List<Article> chronology = inChronology.stream().mapToObj(listed::get).toList();
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Taxonomy> taxonomies = new ArrayList<>();
        Map<String, List<List<Term>>> termsOfListed = new LinkedHashMap<>();
        for (TermCollector.Terms collected :
                threads.map(settings.taxonomies(), taxonomy -> terms.collect(taxonomy, listed, inChronology))) {
            taxonomies.add(collected.taxonomy());
            diagnostics.addAll(collected.diagnostics());
            termsOfListed.put(collected.taxonomy().name(), collected.ofDocuments());
        }

        LinkResolver resolver = new LinkResolver(settings, sources, documents, taxonomies, idsOfTemplates);
        Map<Article, List<LinkTarget>> targets = new HashMap<>(2 * documents.size());
        for (LinkResolver.Resolved resolved : threads.map(documents, resolver::resolve)) {
            targets.put(resolved.document(), resolved.targets());
            diagnostics.addAll(resolved.diagnostics());
        }
        Supplier<Map<Article, List<Article>>> linking = threads.begin(() -> backlinks(documents, targets));
        Supplier<Timeline> timeline = threads.begin(() -> Timeline.of(chronology));
        Translations.Found translations = Translations.among(documents, targets, settings);
        diagnostics.addAll(translations.diagnostics());
        Map<Article, Neighbours> neighbours = neighbours(listed);
        Map<Article, List<Article>> backlinks = linking.get();
        Map<Article, Relations> relations = new HashMap<>(2 * documents.size());
        List<Placed> placed = placed(documents, listed, chronology);
        List<Relations> related = threads.map(
                placed,
                one -> new Relations(
                        one.inChronology(),
                        neighbours.getOrDefault(one.document(), Neighbours.NONE),
                        one.amongListed() < 0 ? Map.of() : termsOf(one.amongListed(), termsOfListed),
                        targets.get(one.document()),
                        backlinks.getOrDefault(one.document(), List.of()),
                        translations.byDocument().getOrDefault(one.document(), List.of())));
        for (int place = 0; place < placed.size(); place++) {
            relations.put(placed.get(place).document(), related.get(place));
        }
        return new Collected(
                new Archive(
                        settings,
                        documents,
                        chronology,
                        List.copyOf(taxonomies),
                        timeline.get(),
                        standIn,
                        relations::get,
                        RelatedArticles.with(settings)),
                List.copyOf(diagnostics));
    }

    /** Where the documents stand in two lists that have some of them in the same order. */
    private static List<Placed> placed(List<Article> documents, List<Article> listed, List<Article> chronology) {
        List<Placed> placed = new ArrayList<>(documents.size());
        int nextListed = 0;
        int nextInChronology = 0;
        for (Article document : documents) {
            boolean isListed = nextListed < listed.size() && listed.get(nextListed) == document;
            boolean isInChronology =
                    nextInChronology < chronology.size() && chronology.get(nextInChronology) == document;
            placed.add(new Placed(document, isListed ? nextListed++ : -1, isInChronology ? nextInChronology++ : -1));
        }
        return placed;
    }

    private static Map<String, List<Term>> termsOf(int document, Map<String, List<List<Term>>> termsOfAll) {
        Map<String, List<Term>> terms = new HashMap<>();
        termsOfAll.forEach((taxonomy, ofDocuments) -> {
            if (!ofDocuments.get(document).isEmpty()) {
                terms.put(taxonomy, ofDocuments.get(document));
            }
        });
        return Map.copyOf(terms);
    }

    /** What a document's links lead to, but for that to its original: a translation does not cite it. */
    private static List<LinkTarget> mentions(Article document, List<LinkTarget> targets) {
        Integer original = document.translationOf();
        if (original == null) {
            return targets;
        }
        List<LinkTarget> mentions = new ArrayList<>(targets);
        mentions.remove(original.intValue());
        return mentions;
    }

    private boolean isProfile(Article document) {
        return profileTypes.contains(document.type());
    }

    private boolean isInChronology(Article document) {
        if (document.date() == null || document.type().equals(Article.PAGE)) {
            return false;
        }
        return settings.habits().archive().listsEveryType() || document.type().equals(Article.POST);
    }

    /** A document without a date has no place in the order of time, or one among the oldest. */
    private Map<Article, Neighbours> neighbours(List<Article> listed) {
        Map<Article, Neighbours> neighbours = new HashMap<>(2 * listed.size());
        listed.stream()
                .filter(document ->
                        document.date() != null || settings.habits().archive().placesTheUndated())
                .collect(Collectors.groupingBy(Article::type))
                .forEach((type, documents) -> {
                    for (int index = 0; index < documents.size(); index++) {
                        neighbours.put(
                                documents.get(index),
                                new Neighbours(at(documents, index - 1), at(documents, index + 1)));
                    }
                });
        return neighbours;
    }

    private static Optional<Article> at(List<Article> documents, int index) {
        return index < 0 || index >= documents.size() ? Optional.empty() : Optional.of(documents.get(index));
    }

    private Map<Article, List<Article>> backlinks(List<Article> documents, Map<Article, List<LinkTarget>> targets) {
        Map<Article, List<Article>> backlinks = new HashMap<>(documents.size());
        for (Article document : documents) {
            if (isProfile(document) || document.isWithdrawn()) {
                continue;
            }
            List<LinkTarget> mentions = mentions(document, targets.get(document));
            for (LinkTarget target : mentions.size() < 2 ? mentions : new HashSet<>(mentions)) {
                if (target instanceof LinkTarget.ToArticle to && !to.article().equals(document)) {
                    backlinks
                            .computeIfAbsent(to.article(), key -> new ArrayList<>(1))
                            .add(document);
                }
            }
        }
        backlinks.replaceAll((document, linking) -> List.copyOf(linking));
        return backlinks;
    }
}
