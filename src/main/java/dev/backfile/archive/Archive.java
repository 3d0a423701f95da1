package dev.backfile.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole archive: everything that is live, in order, with everything that only the whole can know. Immutable.
 */
public final class Archive {

    private final List<Article> documents;
    private final List<Article> chronology;
    private final List<Taxonomy> taxonomies;
    private final Timeline timeline;
    private final Map<Article, Relations> relations;

    Archive(
            List<Article> documents,
            List<Article> chronology,
            List<Taxonomy> taxonomies,
            Map<Article, Relations> relations) {
        this.documents = documents;
        this.chronology = chronology;
        this.taxonomies = taxonomies;
        this.timeline = Timeline.of(chronology);
        this.relations = relations;
    }

    /**
     * What one document has to do with the others.
     *
     * @param neighbours the documents before and after it
     * @param terms its terms by the name of their taxonomy, in the writer's order
     * @param targets what its links lead to, in the order of their numbers
     * @param backlinks the documents that link to it, oldest first
     */
    record Relations(
            Neighbours neighbours, Map<String, List<Term>> terms, List<Target> targets, List<Article> backlinks) {}

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

    /** What a link of a document leads to. */
    public Target target(Article document, int link) {
        return relationsOf(document).targets().get(link);
    }

    /** The documents that link to a document of the archive, oldest first. */
    public List<Article> backlinks(Article document) {
        return relationsOf(document).backlinks();
    }

    private Relations relationsOf(Article document) {
        Relations found = relations.get(document);
        if (found == null) {
            throw new IllegalArgumentException("not in this archive: " + document.path());
        }
        return found;
    }
}
