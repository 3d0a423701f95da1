package dev.backfile.build.search;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Bodies;
import dev.backfile.archive.Publication;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.cache.LastBake;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.incremental.FileStamps;
import dev.backfile.markup.html.PlainText;
import dev.backfile.output.Destination;
import dev.backfile.output.Staging;
import dev.backfile.page.path.Addresses;
import dev.backfile.page.path.PageUrls;
import dev.backfile.search.analysis.Analyzer;
import dev.backfile.search.analysis.ArticleText;
import dev.backfile.search.index.ArticleCard;
import dev.backfile.search.index.ArticleTerms;
import dev.backfile.search.index.IndexFiles;
import dev.backfile.search.index.IndexWriter;
import dev.backfile.search.index.IndexedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** After copying: the index in which readers search lands in the staging folder, unless it is there already. */
public final class SearchStage {

    private static final String AUTHORS = "authors";
    private static final String TAGS = "tags";

    private final Site site;
    private final Files files;
    private final Threads threads;
    private final Analyzer analyzer = new Analyzer();

    /**
     * The stage.
     *
     * @param site what is searched
     * @param files where its files are
     * @param threads the threads
     */
    public SearchStage(Site site, Files files, Threads threads) {
        this.site = site;
        this.files = files;
        this.threads = threads;
    }

    /**
     * What is searched.
     *
     * @param settings the settings
     * @param archive the archive
     * @param addresses the addresses of its documents
     * @param publication who is published
     * @param bodies the texts
     * @param sources what is remembered of the sources, texts included
     */
    public record Site(
            Settings settings,
            Archive archive,
            Addresses addresses,
            Publication publication,
            Bodies bodies,
            Collection<SourceRecord> sources) {}

    /**
     * Where the files of the index are.
     *
     * @param last what the last bake wrote
     * @param destination the destination
     * @param stamps which of its files are believed to be as they were
     * @param staging takes new ones
     * @param taken the paths of other outputs, which the index gives way to
     */
    public record Files(
            LastBake last, Destination destination, FileStamps stamps, Staging staging, Set<String> taken) {}

    /** Works on many things at once. */
    public interface Threads {

        /** The results, in the order of the items. */
        <T, R> List<R> map(List<T> items, Function<T, R> work);
    }

    /** Writes the files, and gives what is to be remembered of them. */
    public List<CopyRecord> write() {
        Map<String, Article> byPath = new HashMap<>();
        List<IndexedArticle> articles = indexed(byPath);
        String mark = mark(articles);
        Optional<List<CopyRecord>> known = known(mark);
        if (known.isPresent()) {
            known.get().forEach(record -> files.staging().keep(record.path()));
            return known.get();
        }
        List<Boolean> found = threads.map(
                articles,
                article -> SearchableArticles.isFoundByWish(
                        byPath.get(article.path()).fields()));
        List<IndexedArticle> wanted = IntStream.range(0, articles.size())
                .filter(found::get)
                .mapToObj(articles::get)
                .toList();
        List<CopyRecord> records = new ArrayList<>();
        new IndexWriter((path, bytes) -> put(path, bytes, mark).ifPresent(records::add))
                .write(
                        wanted,
                        some -> threads.map(some, article -> terms(byPath.get(article.path()))),
                        analyzer.stopWords(languages(wanted.stream()
                                .map(article -> byPath.get(article.path()))
                                .toList())));
        return records;
    }

    private List<IndexedArticle> indexed(Map<String, Article> byPath) {
        Map<String, SourceRecord> sources = new HashMap<>();
        site.sources().forEach(source -> sources.put(source.path(), source));
        List<SearchableArticles.Dated> documents =
                new SearchableArticles(site.settings(), site.archive(), site.publication()).inOrder();
        documents.forEach(dated -> byPath.put(dated.article().path(), dated.article()));
        return threads.map(documents, dated -> {
            Article article = dated.article();
            ArticleCard card = card(article);
            return new IndexedArticle(
                    article.path(), dated.moment(), card, state(article, card, sources.get(article.path())));
        });
    }

    private ArticleCard card(Article article) {
        PageUrls fromTheRoot = PageUrls.relativeTo("-", site.settings().urls().folderLinks());
        ArticleDate date = article.date();
        return new ArticleCard(
                fromTheRoot.of(site.addresses().of(article)),
                article.title(),
                date == null ? "" : date.day().toString(),
                names(article, TaxonomySettings.SECTIONS).stream().findFirst(),
                names(article, AUTHORS),
                names(article, TAGS),
                Optional.ofNullable(article.lang())
                        .filter(lang -> !lang.equals(site.settings().site().language())));
    }

    private List<String> names(Article article, String taxonomy) {
        return site.archive().terms(article, taxonomy).stream().map(Term::name).toList();
    }

    private Fingerprint state(Article article, ArticleCard card, SourceRecord source) {
        ByteWriter bytes = new ByteWriter()
                .text(card.path())
                .text(card.title())
                .text(card.date())
                .text(lang(article))
                .fingerprint(source.body().fingerprint())
                .fingerprint(source.card().orElseThrow().fingerprint());
        for (Taxonomy taxonomy : site.archive().taxonomies()) {
            bytes.text(taxonomy.name());
            bytes.all(names(article, taxonomy.name()), ByteWriter::text);
        }
        return bytes.fingerprint();
    }

    private String lang(Article article) {
        return Objects.requireNonNullElse(article.lang(), site.settings().site().language());
    }

    private Set<String> languages(Collection<Article> articles) {
        Set<String> languages = new TreeSet<>();
        articles.forEach(article -> languages.add(lang(article)));
        return languages;
    }

    private ArticleTerms terms(Article article) {
        List<ArticleText.Name> names = new ArrayList<>();
        for (Taxonomy taxonomy : site.archive().taxonomies()) {
            names(article, taxonomy.name()).forEach(name -> names.add(new ArticleText.Name(taxonomy.name(), name)));
        }
        return analyzer.analyze(new ArticleText(
                lang(article),
                article.title(),
                PlainText.of(article.standfirst().inline()),
                PlainText.of(site.bodies().body(article.path()).fragment()),
                names));
    }

    /** What all files depend on, as the source of each of them. */
    private static String mark(List<IndexedArticle> articles) {
        ByteWriter bytes = new ByteWriter();
        articles.forEach(article -> bytes.text(article.path())
                .number(article.moment().year())
                .number(article.moment().part())
                .fingerprint(article.state()));
        Fingerprint all = bytes.fingerprint();
        return CopyRecord.SEARCH + Long.toHexString(all.high()) + Long.toHexString(all.low());
    }

    /** What is remembered of the files, if they are made of the same and stand where they should. */
    private Optional<List<CopyRecord>> known(String mark) {
        CopyRecord root = files.last().copies().get(IndexFiles.ROOT);
        if (root == null || !root.source().equals(mark)) {
            return Optional.empty();
        }
        List<CopyRecord> records = files.last().copies().values().stream()
                .filter(record -> record.source().startsWith(CopyRecord.SEARCH))
                .toList();
        List<Optional<CopyRecord>> inPlace = threads.map(records, this::inPlace);
        return inPlace.stream().allMatch(Optional::isPresent)
                        && records.stream().noneMatch(record -> files.taken().contains(record.path()))
                ? Optional.of(inPlace.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private Optional<CopyRecord> inPlace(CopyRecord record) {
        try {
            OptionalLong look = files.stamps()
                    .inPlace(files.destination(), record.path(), record.stamp().withLook(record.look()));
            return look.isPresent() ? Optional.of(record.withLook(look.getAsLong())) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stages a file, unless another output has its path. */
    private Optional<CopyRecord> put(String path, byte[] bytes, String mark) {
        if (files.taken().contains(path)) {
            return Optional.empty();
        }
        String source = path.equals(IndexFiles.ROOT) ? mark : CopyRecord.SEARCH + path;
        FileStamp stamp = FileStamp.ofBytes(bytes.length, Fingerprint.of(bytes));
        Optional<CopyRecord> same = Optional.ofNullable(files.last().copies().get(path))
                .filter(record -> record.source().startsWith(CopyRecord.SEARCH)
                        && record.stamp().content().equals(stamp.content()))
                .flatMap(this::inPlace);
        if (same.isPresent()) {
            files.staging().keep(path);
            return Optional.of(new CopyRecord(path, source, stamp, same.get().look()));
        }
        files.staging().put(path, bytes);
        return Optional.of(new CopyRecord(path, source, stamp, FileStamp.UNSEEN));
    }
}
