package dev.backfile.cache.codec;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.LinkTarget;
import dev.backfile.archive.Neighbours;
import dev.backfile.archive.Relations;
import dev.backfile.archive.StandInDate;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.archive.Timeline;
import dev.backfile.archive.related.RelatedArticles;
import dev.backfile.cache.record.ByteReader;
import dev.backfile.cache.record.IntList;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The archive of a plan that a {@link CachedPlanWriter} wrote, of which each document is made when it is asked for. Safe
 * for use by many threads.
 */
public final class CachedArchive {

    private final List<SourceRecord> sources;
    private final Function<SourceRecord, Article> articles;
    private final int[] sourceOf;
    private final DocumentList documents;
    private final Archive archive;
    private final Set<String> anchored = ConcurrentHashMap.newKeySet();
    private final int[] offsets;
    private final byte[] bytes;
    private final List<Taxonomy> taxonomies = new ArrayList<>();
    private final Map<Article, Relations> relations = new ConcurrentHashMap<>();

    CachedArchive(
            Settings settings,
            List<SourceRecord> sources,
            Function<SourceRecord, Article> articles,
            ByteReader reader) {
        this.sources = sources;
        ArticleDate oldest = new FieldCodec(settings.site().zone()).readDate(reader);
        StandInDate standIn = new StandInDate(Objects.requireNonNull(oldest, "a plan has a date for what has none"));
        this.articles = articles.andThen(standIn::of);
        this.bytes = reader.bytes();
        this.sourceOf = new int[reader.count()];
        for (int place = 0; place < sourceOf.length; place++) {
            sourceOf[place] = reader.count();
        }
        this.documents = new DocumentList(sourceOf.length, this::read);
        List<Article> chronology = documents.at(IntList.read(reader));
        for (TaxonomySettings taxonomy : settings.taxonomies()) {
            taxonomies.add(new Taxonomy(taxonomy, reader.all(from -> readTerm(taxonomy.name(), from))));
        }
        Timeline timeline = readTimeline(chronology, reader);
        Function<Archive, int[]> related = readRelated(settings, reader);
        IntList.read(reader).forEach(place -> anchored.add(pathOf(place)));
        this.offsets = readOffsets(reader);
        this.archive = new Archive(
                settings,
                documents,
                chronology,
                List.copyOf(taxonomies),
                timeline,
                standIn,
                this::relationsOf,
                related);
    }

    /** The archive. */
    public Archive archive() {
        return archive;
    }

    /** The paths of the sources of its documents, in their order. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>(sourceOf.length);
        for (int place = 0; place < sourceOf.length; place++) {
            paths.add(pathOf(place));
        }
        return paths;
    }

    /** Whether links lead into the middle of a document, so that its ids matter to others. */
    public boolean isAnchored(String source) {
        return anchored.contains(source);
    }

    /** The documents of some sources; those that are not live are left out. */
    public List<Article> documentsOf(Set<String> paths) {
        List<Article> found = new ArrayList<>();
        for (int place = 0; place < sourceOf.length; place++) {
            if (paths.contains(pathOf(place))) {
                found.add(documents.get(place));
            }
        }
        return found;
    }

    /** The path of the page of a document, or of its term; null for what is no document of the archive. */
    public @Nullable String addressOf(Article document) {
        int place = documents.placeOf(document);
        return place < 0 ? null : readerOf(place).text();
    }

    /** The documents that have pages of their own at some paths, by these. */
    public Map<String, Article> documentsAt(Set<String> paths) {
        Map<String, Article> found = new HashMap<>();
        for (int place = 0; place < sourceOf.length; place++) {
            ByteReader reader = readerOf(place);
            String address = reader.text();
            if (paths.contains(address) && reader.flag()) {
                found.put(address, documents.get(place));
            }
        }
        return found;
    }

    /** The source of the document that has a page of its own at a path. */
    public Optional<String> sourceAt(String path) {
        for (int place = 0; place < sourceOf.length; place++) {
            ByteReader reader = readerOf(place);
            if (reader.text().equals(path) && reader.flag()) {
                return Optional.of(pathOf(place));
            }
        }
        return Optional.empty();
    }

    private String pathOf(int place) {
        return sources.get(sourceOf[place]).path();
    }

    private Article read(int place) {
        return articles.apply(sources.get(sourceOf[place]));
    }

    private ByteReader readerOf(int place) {
        return new ByteReader(bytes, offsets[place], offsets[place + 1]);
    }

    private Term readTerm(String taxonomy, ByteReader reader) {
        int number = reader.count();
        String name = reader.text();
        String sortName = reader.text();
        String slug = reader.text();
        Optional<Article> profile = readOptional(reader);
        List<Article> articles = documents.at(IntList.read(reader));
        List<Article> all = reader.flag() ? documents.at(IntList.read(reader)) : articles;
        Map<Article, Integer> parts = new HashMap<>();
        reader.all(from -> parts.put(documents.get(from.count()), (int) from.bits()) == null);
        return Term.of(number, taxonomy, name, sortName, slug, profile, articles, all, parts);
    }

    private static Timeline readTimeline(List<Article> chronology, ByteReader reader) {
        int[] begin = {0};
        return new Timeline(reader.all(from -> {
            int year = (int) from.bits();
            List<Timeline.Month> months = from.all(month -> {
                YearMonth which = YearMonth.of(year, month.octet());
                int first = begin[0];
                begin[0] += month.count();
                return new Timeline.Month(which, chronology.subList(first, begin[0]));
            });
            return new Timeline.Year(year, months);
        }));
    }

    private static Function<Archive, int[]> readRelated(Settings settings, ByteReader reader) {
        if (!reader.flag()) {
            return RelatedArticles.with(settings);
        }
        int[] related = new int[reader.count()];
        for (int index = 0; index < related.length; index++) {
            related[index] = reader.count() - 1;
        }
        return archive -> related;
    }

    private int[] readOffsets(ByteReader reader) {
        ByteReader lengths = reader.block();
        int[] found = new int[sourceOf.length + 1];
        int length = reader.count();
        found[0] = reader.skip(length);
        for (int place = 0; place < sourceOf.length; place++) {
            found[place + 1] = found[place] + lengths.count();
        }
        return found;
    }

    private @Nullable Relations relationsOf(Article document) {
        Relations known = relations.get(document);
        if (known == null && documents.placeOf(document) >= 0) {
            known = readRelations(readerOf(documents.placeOf(document)));
            relations.put(document, known);
        }
        return known;
    }

    private Relations readRelations(ByteReader reader) {
        reader.skip(reader.count());
        reader.flag();
        int place = reader.count() - 1;
        Neighbours neighbours = new Neighbours(readOptional(reader), readOptional(reader));
        Map<String, List<Term>> terms = new HashMap<>();
        for (Taxonomy taxonomy : taxonomies) {
            List<Term> own = reader.all(from -> taxonomy.terms().get(from.count()));
            if (!own.isEmpty()) {
                terms.put(taxonomy.name(), own);
            }
        }
        return new Relations(
                place,
                neighbours,
                terms,
                readTargets(reader),
                documents.at(readPlaces(reader)),
                reader.all(this::readDocument));
    }

    /** The targets of a document, of which articles are made when they are asked for: most who ask for terms ask for nothing else. */
    private List<LinkTarget> readTargets(ByteReader reader) {
        List<Supplier<LinkTarget>> targets = reader.all(this::readTarget);
        return new AbstractList<>() {
            @Override
            public LinkTarget get(int index) {
                return targets.get(index).get();
            }

            @Override
            public int size() {
                return targets.size();
            }
        };
    }

    private static IntList readPlaces(ByteReader reader) {
        return IntList.of(reader.all(ByteReader::count).stream().mapToInt(Integer::intValue));
    }

    private Supplier<LinkTarget> readTarget(ByteReader reader) {
        int kind = reader.octet();
        if (kind == CachedPlanWriter.TO_ARTICLE) {
            int place = reader.count();
            return () -> new LinkTarget.ToArticle(documents.get(place));
        }
        LinkTarget other = readOther(kind, reader);
        return () -> other;
    }

    private LinkTarget readOther(int kind, ByteReader reader) {
        return switch (kind) {
            case CachedPlanWriter.TO_TERM ->
                new LinkTarget.ToTerm(taxonomies.get(reader.count()).terms().get(reader.count()));
            case CachedPlanWriter.TO_FILE -> new LinkTarget.ToFile(reader.text());
            case CachedPlanWriter.TO_PATH -> new LinkTarget.ToPath(reader.text());
            default -> new LinkTarget.Nowhere();
        };
    }

    private Article readDocument(ByteReader reader) {
        return documents.get(reader.count());
    }

    private Optional<Article> readOptional(ByteReader reader) {
        int place = reader.count() - 1;
        return place < 0 ? Optional.empty() : Optional.of(documents.get(place));
    }
}
