package dev.backfile.search;

import dev.backfile.search.SampleIndex.Sample;
import dev.backfile.search.analysis.AnalyzedText;
import dev.backfile.search.analysis.AnalyzedText.Word;
import dev.backfile.search.analysis.ArticleText.Name;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Articles in an index of Lucene's, which ranks them by BM25: the stems of their words, those of headlines, names and standfirsts as
 * often as these count more.
 */
final class LuceneArchive implements AutoCloseable {

    private static final int TITLE = 6;
    private static final int STANDFIRST = 3;
    private static final int NAME = 4;

    private final AnalyzedText analysis = new AnalyzedText();
    private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
    private final TreeMap<String, Set<String>> stems = new TreeMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Set<String> stopWords;
    private final List<List<String>> words = new ArrayList<>();
    private final DirectoryReader reader;

    LuceneArchive(List<Sample> samples, Collection<String> stopWords) throws IOException {
        this.stopWords = Set.copyOf(stopWords);
        try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (Sample sample : samples) {
                writer.addDocument(document(sample));
            }
        }
        reader = DirectoryReader.open(folder);
    }

    private Document document(Sample sample) {
        String lang = sample.text().lang();
        List<String> counted = new ArrayList<>();
        add(counted, analysis.words(lang, sample.text().title()), TITLE, true);
        add(counted, analysis.words(lang, sample.text().standfirst()), STANDFIRST, true);
        sample.text().names().forEach(name -> add(counted, analysis.words(lang, name.name()), NAME, false));
        add(counted, analysis.words(lang, sample.text().body()), 1, false);
        words.add(analysis
                .words(lang, sample.text().title() + " " + sample.text().body())
                .stream()
                .map(Word::form)
                .filter(form -> form.codePointCount(0, form.length()) > 1 && !stopWords.contains(form))
                .distinct()
                .toList());
        Document document = new Document();
        document.add(new StringField("path", sample.article().path(), Store.YES));
        document.add(new TextField("stem", String.join(" ", counted), Store.NO));
        document.add(new IntPoint("year", sample.article().moment().year()));
        for (Name name : sample.text().names()) {
            String whole = name.taxonomy() + ":" + name.name();
            document.add(new StringField("name", whole, Store.NO));
            names.computeIfAbsent(whole, first -> new HashSet<>())
                    .addAll(analysis.words(lang, name.name()).stream()
                            .map(Word::form)
                            .toList());
        }
        return document;
    }

    private void add(List<String> all, List<Word> words, int times, boolean withStopWords) {
        for (Word word : words) {
            if (withStopWords || !word.isStop()) {
                stems.computeIfAbsent(word.form(), form -> new TreeSet<>()).add(word.stem());
                for (int time = 0; time < times; time++) {
                    all.add(word.stem());
                }
            }
        }
    }

    /** The words of each article that are not in nearly every text. */
    List<List<String>> words() {
        return words;
    }

    /** The words that begin so. */
    Set<String> beginning(String prefix) {
        return stems.subMap(prefix, prefix + Character.MAX_VALUE).keySet();
    }

    /** The names of a taxonomy, as lists of their words. */
    List<List<String>> names(String taxonomy) {
        return names.entrySet().stream()
                .filter(name -> name.getKey().startsWith(taxonomy + ":"))
                .sorted(Map.Entry.comparingByKey())
                .map(name -> name.getValue().stream().sorted().toList())
                .toList();
    }

    /** The paths of the articles that a query finds, the best first, each with its score. */
    LinkedHashMap<String, Double> find(Asked asked) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        asked.words().forEach(word -> query.add(anyOf(Set.of(word)), Occur.MUST));
        asked.prefix().ifPresent(prefix -> query.add(anyOf(beginning(prefix)), Occur.MUST));
        asked.without().forEach(word -> query.add(anyOf(Set.of(word)), Occur.MUST_NOT));
        asked.filters().forEach(filter -> query.add(named(filter), filter.isWithout() ? Occur.MUST_NOT : Occur.FILTER));
        asked.years()
                .ifPresent(
                        range -> query.add(IntPoint.newRangeQuery("year", range.get(0), range.get(1)), Occur.FILTER));
        query.add(new BoostQuery(new MatchAllDocsQuery(), 0), Occur.SHOULD);
        IndexSearcher searcher = new IndexSearcher(reader);
        LinkedHashMap<String, Double> found = new LinkedHashMap<>();
        for (ScoreDoc hit : searcher.search(query.build(), Math.max(1, reader.numDocs())).scoreDocs) {
            found.put(searcher.storedFields().document(hit.doc).get("path"), (double) hit.score);
        }
        return found;
    }

    private Query anyOf(Set<String> words) {
        Set<String> all = words.stream()
                .flatMap(word -> stems.getOrDefault(word, Set.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return terms("stem", all);
    }

    private Query named(Asked.Filter filter) {
        return terms(
                "name",
                names.entrySet().stream()
                        .filter(name -> name.getKey().startsWith(filter.taxonomy() + ":")
                                && name.getValue().containsAll(filter.words()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private static Query terms(String field, Set<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
        return any.build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        folder.close();
    }
}
