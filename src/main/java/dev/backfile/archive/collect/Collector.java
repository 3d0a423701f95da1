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
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

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

    /** A document with its links, and its places among those that are listed and in the chronology, or -1. */
    private record Placed(LinkResolver.Resolved links, int amongListed, int inChronology) {

        Article document() {
            return links.document();
        }
    }

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
        List<LinkResolver.Resolved> resolved = threads.map(documents, resolver::resolve);
        resolved.forEach(links -> diagnostics.addAll(links.diagnostics()));
        Supplier<Map<Article, List<Article>>> linking = threads.begin(() -> backlinks(resolved));
        Supplier<Timeline> timeline = threads.begin(() -> Timeline.of(chronology));
        Translations.Found translations = Translations.among(documents, originals(resolved), settings);
        diagnostics.addAll(translations.diagnostics());
        NeighboursByType neighbours =
                new NeighboursByType(listed, settings.habits().archive().placesTheUndated());
        List<Placed> placed = placed(resolved, listed, chronology);
        Map<Article, Relations> relations = new HashMap<>(2 * documents.size());
        Map<Article, List<Article>> backlinks = linking.get();
        List<Relations> related = threads.map(
                placed,
                one -> new Relations(
                        one.inChronology(),
                        one.amongListed() < 0 ? Neighbours.NONE : neighbours.at(one.amongListed()),
                        one.amongListed() < 0 ? Map.of() : termsOf(one.amongListed(), termsOfListed),
                        one.links().targets(),
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
    private static List<Placed> placed(
            List<LinkResolver.Resolved> documents, List<Article> listed, List<Article> chronology) {
        List<Placed> placed = new ArrayList<>(documents.size());
        int nextListed = 0;
        int nextInChronology = 0;
        for (LinkResolver.Resolved links : documents) {
            Article document = links.document();
            boolean isListed = nextListed < listed.size() && listed.get(nextListed) == document;
            boolean isInChronology =
                    nextInChronology < chronology.size() && chronology.get(nextInChronology) == document;
            placed.add(new Placed(links, isListed ? nextListed++ : -1, isInChronology ? nextInChronology++ : -1));
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

    /** What the translations among some documents name as their originals. */
    private static Map<Article, LinkTarget> originals(List<LinkResolver.Resolved> documents) {
        Map<Article, LinkTarget> originals = new HashMap<>();
        for (LinkResolver.Resolved links : documents) {
            Integer original = links.document().translationOf();
            if (original != null) {
                originals.put(links.document(), links.targets().get(original));
            }
        }
        return originals;
    }

    private Map<Article, List<Article>> backlinks(List<LinkResolver.Resolved> documents) {
        Map<Article, List<Article>> backlinks = new HashMap<>(documents.size());
        for (LinkResolver.Resolved links : documents) {
            Article document = links.document();
            if (isProfile(document) || document.isWithdrawn()) {
                continue;
            }
            List<LinkTarget> mentions = mentions(document, links.targets());
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
