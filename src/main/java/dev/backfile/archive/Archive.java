package dev.backfile.archive;

import dev.backfile.config.Settings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The whole archive: everything that is live, in order, with everything that only the whole can know. Immutable.
 */
public final class Archive {

    private final List<Article> documents;
    private final List<Article> chronology;
    private final List<Taxonomy> taxonomies;
    private final Timeline timeline;
    private final Map<Article, Relations> relations;
    private final Map<Article, List<Article>> translations;
    private final int mostRelated;
    private final Lazy<int[]> related;

    Archive(
            List<Article> documents,
            List<Article> chronology,
            List<Taxonomy> taxonomies,
            Map<Article, Relations> relations,
            Map<Article, List<Article>> translations,
            Settings settings) {
        this.documents = documents;
        this.chronology = chronology;
        this.taxonomies = taxonomies;
        this.timeline = Timeline.of(chronology);
        this.relations = relations;
        this.translations = translations;
        this.mostRelated = settings.lists().related();
        this.related = new Lazy<>(
                () -> RelatedArticles.of(this, mostRelated, settings.site().language()));
    }

    /**
     * What one document has to do with the others.
     *
     * @param place its place in the chronology, or -1 when it has none
     * @param neighbours the documents before and after it
     * @param terms its terms by the name of their taxonomy, in the writer's order
     * @param targets what its links lead to, in the order of their numbers
     * @param backlinks the documents that link to it, oldest first
     */
    record Relations(
            int place,
            Neighbours neighbours,
            Map<String, List<Term>> terms,
            List<Target> targets,
            List<Article> backlinks) {}

    /** Every live document that has a page of its own or describes a term, oldest first; undated ones come first. */
    public List<Article> documents() {
        return documents;
    }

    /** The articles that lists, feeds and the timeline show: live, dated and neither pages nor profiles; oldest first. */
    public List<Article> chronology() {
        return chronology;
    }

    /** The taxonomies with their terms, in the order of the settings. */
    public List<Taxonomy> taxonomies() {
        return taxonomies;
    }

    /** The taxonomy of this name, if the site has it. */
    public Optional<Taxonomy> taxonomy(String name) {
        return taxonomies.stream()
                .filter(taxonomy -> taxonomy.name().equals(name))
                .findFirst();
    }

    /** The chronology by years and months. */
    public Timeline timeline() {
        return timeline;
    }

    /** The documents before and after a document of the archive, among those of its type. */
    public Neighbours neighbours(Article document) {
        return relationsOf(document).neighbours();
    }

    /** The terms of a document of the archive in one taxonomy, in its writer's order. */
    public List<Term> terms(Article document, String taxonomy) {
        return relationsOf(document).terms().getOrDefault(taxonomy, List.of());
    }

    /** All terms of a document of the archive by the name of their taxonomy; taxonomies without a term are absent. */
    Map<String, List<Term>> terms(Article document) {
        return relationsOf(document).terms();
    }

    /** What a link of a document leads to. */
    public Target target(Article document, int link) {
        return relationsOf(document).targets().get(link);
    }

    /** The documents that link to a document of the archive, oldest first. */
    public List<Article> backlinks(Article document) {
        return relationsOf(document).backlinks();
    }

    /** The other versions of a document of the archive, one in each language, in the order of their languages. */
    public List<Article> translations(Article document) {
        return translations.getOrDefault(document, List.of());
    }

    /** The documents that the writer of a document calls related, in the writer's order. */
    public List<Article> picked(Article document) {
        Set<Article> picked = new LinkedHashSet<>();
        for (int link : document.related()) {
            if (target(document, link) instanceof Target.ToArticle to
                    && !to.article().equals(document)) {
                picked.add(to.article());
            }
        }
        return List.copyOf(picked);
    }

    /**
     * The documents that are related to a document of the archive: those that its writer picked, and behind them, as far
     * as the setting {@code related.count} allows, older articles that share rare tags and words of their titles with it.
     * It is the same whatever newer articles there are.
     */
    public List<Article> related(Article document) {
        List<Article> picked = picked(document);
        int place = relationsOf(document).place();
        if (place < 0 || picked.size() >= mostRelated) {
            return picked;
        }
        List<Article> all = new ArrayList<>(picked);
        int[] found = related.get();
        for (int index = place * mostRelated; all.size() < mostRelated && index < (place + 1) * mostRelated; index++) {
            if (found[index] >= 0) {
                all.add(chronology.get(found[index]));
            }
        }
        return all;
    }

    /** The documents that are not found related to a document, since it shows them all the same. */
    Set<Article> shownBy(Article document) {
        return document.related().isEmpty() ? Set.of() : Set.copyOf(picked(document));
    }

    private Relations relationsOf(Article document) {
        Relations found = relations.get(document);
        if (found == null) {
            throw new IllegalArgumentException("not in this archive: " + document.path());
        }
        return found;
    }
}
