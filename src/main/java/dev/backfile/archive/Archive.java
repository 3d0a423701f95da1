package dev.backfile.archive;

import dev.backfile.config.Settings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The whole archive: everything that is live, in order, with everything that only the whole can know. Immutable.
 */
public final class Archive {

    private final List<Article> documents;
    private final List<Article> chronology;
    private final List<Taxonomy> taxonomies;
    private final Timeline timeline;
    private final StandInDate standIn;
    private final Function<Article, @Nullable Relations> relations;
    private final int mostRelated;
    private final Lazy<int[]> related;

    /**
     * An archive whose documents are known to hang together so.
     *
     * @param settings the settings of the site
     * @param documents every live document, oldest first
     * @param chronology those of them that lists show, oldest first
     * @param taxonomies the taxonomies with their terms
     * @param timeline the chronology by years and months
     * @param standIn the date of what has none
     * @param relations what each document has to do with the others; null for what is no document of the archive
     * @param related finds for each article of the chronology the places of as many others as the setting
     *     {@code related.count} allows, or -1; asked once, when somebody wants to know
     */
    public Archive(
            Settings settings,
            List<Article> documents,
            List<Article> chronology,
            List<Taxonomy> taxonomies,
            Timeline timeline,
            StandInDate standIn,
            Function<Article, @Nullable Relations> relations,
            Function<Archive, int[]> related) {
        this.documents = documents;
        this.chronology = chronology;
        this.taxonomies = taxonomies;
        this.timeline = timeline;
        this.standIn = standIn;
        this.relations = relations;
        this.mostRelated = settings.lists().related();
        this.related = new Lazy<>(() -> related.apply(this));
    }

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

    /** The date of what has none. */
    public StandInDate standIn() {
        return standIn;
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
    public Map<String, List<Term>> terms(Article document) {
        return relationsOf(document).terms();
    }

    /** What a link of a document leads to. */
    public LinkTarget target(Article document, int link) {
        return relationsOf(document).targets().get(link);
    }

    /** The documents that link to a document of the archive, oldest first. */
    public List<Article> backlinks(Article document) {
        return relationsOf(document).backlinks();
    }

    /** The other versions of a document of the archive, one in each language, in the order of their languages. */
    public List<Article> translations(Article document) {
        return relationsOf(document).translations();
    }

    /** The documents that the writer of a document calls related, in the writer's order. */
    public List<Article> picked(Article document) {
        Set<Article> picked = new LinkedHashSet<>();
        for (int link : document.related()) {
            if (target(document, link) instanceof LinkTarget.ToArticle to
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
    public Set<Article> shownBy(Article document) {
        return document.related().isEmpty() ? Set.of() : Set.copyOf(picked(document));
    }

    /**
     * For each article of the chronology the places of those that are related to it; empty while nobody has asked for any.
     */
    public Optional<int[]> foundRelated() {
        return related.ifMade();
    }

    /** What a document of the archive has to do with the others. */
    public Relations relationsOf(Article document) {
        Relations found = relations.apply(document);
        if (found == null) {
            throw new IllegalArgumentException("not in this archive: " + document.path());
        }
        return found;
    }
}
