package dev.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.search.SampleIndex.Sample;
import dev.backfile.search.analysis.Analyzer;
import dev.backfile.search.index.FoundArticles;
import dev.backfile.search.lexicon.ArticleTerms;
import dev.backfile.search.lexicon.ArticleTerms.Link;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** The index, held against Lucene itself over the same analysed texts. */
class LuceneReferenceTest {

    private static final int QUERIES = 2000;

    @Test
    void allWordsFindAsManyArticlesAsInLucene() throws IOException {
        List<Sample> samples = new SampleIndex(7).articles(250);
        Analyzer analyzer = new Analyzer();
        List<ArticleTerms> terms =
                samples.stream().map(sample -> analyzer.analyze(sample.text())).toList();
        FoundArticles found = new FoundArticles(SampleIndex.index(samples));
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            write(folder, terms);
            List<String> words = words(terms);
            Map<String, Set<String>> stems = stems(terms);
            Random random = new Random(3);
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (int number = 0; number < QUERIES; number++) {
                    String one = words.get(random.nextInt(words.size()));
                    String other = words.get(random.nextInt(words.size()));
                    TreeSet<String> both = found.of(one);
                    both.retainAll(found.of(other));
                    BooleanQuery query = new BooleanQuery.Builder()
                            .add(oneOf(stems.getOrDefault(one, Set.of())), Occur.MUST)
                            .add(oneOf(stems.getOrDefault(other, Set.of())), Occur.MUST)
                            .build();
                    assertThat(both).as(one + " " + other).hasSize(searcher.count(query));
                }
            }
        }
    }

    private static void write(ByteBuffersDirectory folder, List<ArticleTerms> terms) throws IOException {
        try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(new KeywordAnalyzer()))) {
            for (ArticleTerms article : terms) {
                Document document = new Document();
                article.groups().forEach(member -> document.add(new StringField("stem", member.group(), Store.NO)));
                writer.addDocument(document);
            }
        }
    }

    /** Words as often as articles have them, so that frequent ones are asked for more often. */
    private static List<String> words(List<ArticleTerms> terms) {
        List<String> words = new ArrayList<>();
        terms.forEach(article -> words.addAll(
                new TreeSet<>(article.links().stream().map(Link::key).toList())));
        Collections.sort(words);
        return words;
    }

    /** The stems of each word. */
    private static Map<String, Set<String>> stems(List<ArticleTerms> terms) {
        Map<String, Set<String>> stems = new HashMap<>();
        terms.forEach(article -> article.links()
                .forEach(link -> stems.computeIfAbsent(link.key(), key -> new TreeSet<>())
                        .add(link.group())));
        return stems;
    }

    private static BooleanQuery oneOf(Set<String> stems) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        stems.forEach(stem -> query.add(new TermQuery(new Term("stem", stem)), Occur.SHOULD));
        return query.build();
    }
}
