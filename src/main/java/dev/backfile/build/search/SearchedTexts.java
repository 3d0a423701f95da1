package dev.backfile.build.search;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Body;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.build.search.RememberedIndex.Found;
import dev.backfile.build.search.SearchStage.Site;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.markup.html.PlainText;
import dev.backfile.markup.html.VisibleText;
import dev.backfile.page.path.PageUrls;
import dev.backfile.parallel.Threads;
import dev.backfile.search.analysis.Analyzer;
import dev.backfile.search.analysis.ArticleText;
import dev.backfile.search.analysis.ArticleText.Name;
import dev.backfile.search.bytes.DamagedIndexException;
import dev.backfile.search.index.ArticleCard;
import dev.backfile.search.index.IdSpace.Moment;
import dev.backfile.search.index.IndexedArticle;
import dev.backfile.search.lexicon.ArticleTerms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What of the articles is searched, in this bake and in the last one. */
final class SearchedTexts {

    private static final String AUTHORS = "authors";
    private static final String TAGS = "tags";

    private final Site site;
    private final Ledger ledger;
    private final SearchableArticles searchable;
    private final Analyzer analyzer = new Analyzer();
    private final Map<String, Article> byPath = new HashMap<>();

    SearchedTexts(Site site, Ledger ledger) {
        this.site = site;
        this.ledger = ledger;
        this.searchable = new SearchableArticles(site.settings(), site.archive(), site.publication());
    }

    /** All articles that are public, by their moments, whatever their writers want. */
    List<IndexedArticle> articles(Threads threads) {
        Map<String, SourceRecord> sources = sources(path -> true);
        List<SearchableArticles.Dated> documents = searchable.inOrder();
        documents.forEach(dated -> byPath.put(dated.article().path(), dated.article()));
        return threads.map(documents, dated -> indexed(dated.article(), dated.moment(), sources));
    }

    /** Those of some documents that are public, whatever their writers want. */
    List<IndexedArticle> articles(List<Article> documents) {
        List<Article> open = documents.stream().filter(searchable::has).toList();
        open.forEach(article -> byPath.put(article.path(), article));
        Map<String, SourceRecord> sources = sources(byPath::containsKey);
        return open.stream()
                .map(article -> indexed(article, SearchableArticles.moment(article), sources))
                .toList();
    }

    private Map<String, SourceRecord> sources(Predicate<String> isWanted) {
        Map<String, SourceRecord> sources = new HashMap<>();
        for (SourceRecord source : site.sources()) {
            if (isWanted.test(source.path())) {
                sources.put(source.path(), source);
            }
        }
        return sources;
    }

    private IndexedArticle indexed(Article article, Moment moment, Map<String, SourceRecord> sources) {
        SourceRecord source = Objects.requireNonNull(sources.get(article.path()));
        return new IndexedArticle(article.path(), moment, () -> card(article), state(article, card(article), source));
    }

    private Article article(IndexedArticle indexed) {
        return Objects.requireNonNull(byPath.get(indexed.path()));
    }

    /** Whether its writer wants an article to be found. */
    boolean isFoundByWish(IndexedArticle article) {
        return SearchWish.isFound(article(article).fields());
    }

    /** What a result shows of a document. */
    ArticleCard card(Article article) {
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

    /** The stop words of all languages of some articles. */
    Set<String> stopWords(Collection<IndexedArticle> articles) {
        Set<String> languages = new TreeSet<>();
        articles.forEach(article -> languages.add(lang(article(article))));
        return analyzer.stopWords(languages);
    }

    /** What an article is found by. */
    ArticleTerms terms(IndexedArticle indexed) {
        Article article = article(indexed);
        return terms(article, ledger.bodies().body(article.path()), lang(article), names(article));
    }

    /**
     * What an article was found by at the last bake.
     *
     * @throws DamagedIndexException if that is not known
     */
    ArticleTerms earlierTerms(String path, RememberedIndex before) {
        SourceRecord source = ledger.lastBake().sources().get(path);
        Found found = before.found()
                .of(path)
                .orElseThrow(() -> new DamagedIndexException("an article that is not remembered"));
        if (source == null || source.card().isEmpty()) {
            throw new DamagedIndexException("an article that is not remembered");
        }
        return terms(ledger.article(source), ledger.body(source), found.lang(), found.names());
    }

    private ArticleTerms terms(Article article, Body body, String lang, List<Name> names) {
        return analyzer.analyze(new ArticleText(
                lang,
                article.title(),
                PlainText.of(article.standfirst().inline()),
                VisibleText.of(body.fragment()),
                names));
    }

    private List<Name> names(Article article) {
        List<Name> names = new ArrayList<>();
        for (Taxonomy taxonomy : site.archive().taxonomies()) {
            names(article, taxonomy.name()).forEach(name -> names.add(new Name(taxonomy.name(), name)));
        }
        return names;
    }

    /** What is to be remembered of an article, if it was looked at. */
    Optional<Found> found(String path) {
        return Optional.ofNullable(byPath.get(path)).map(article -> new Found(lang(article), names(article)));
    }
}
