package dev.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.search.SampleIndex.Sample;
import dev.backfile.search.analysis.Analyzer;
import dev.backfile.search.analysis.ArticleText;
import dev.backfile.search.bytes.Bytes;
import dev.backfile.search.bytes.DamagedIndexException;
import dev.backfile.search.index.IdSpace.Moment;
import dev.backfile.search.index.IndexChanges;
import dev.backfile.search.index.IndexRevision;
import dev.backfile.search.index.IndexRevision.Revised;
import dev.backfile.search.index.IndexState;
import dev.backfile.search.index.IndexUpdate;
import dev.backfile.search.index.IndexWriter;
import dev.backfile.search.index.IndexedArticle;
import dev.backfile.search.lexicon.ArticleTerms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index that was made of an earlier one is the index that is written anew, byte for byte. */
class IncrementalIndexTest {

    private static final int EDITS = 10;

    private final Analyzer analyzer = new Analyzer();

    @TempDir
    private Path folder;

    private final Map<Fingerprint, ArticleTerms> analyzed = new HashMap<>();

    /** An index as it stands, with what is remembered of it. */
    private record Index(List<Sample> samples, SortedMap<String, byte[]> files, IndexState state, int written) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equals_one_that_is_written_anew_whatever_was_edited(long seed) {
        Random random = new Random(seed);
        SampleIndex sampled = new SampleIndex(seed);
        List<Sample> more = new ArrayList<>(sampled.articles(30));
        Index index = anew(ofFewYears(sampled.articles(60 + random.nextInt(100))));
        for (int edit = 0; edit < EDITS; edit++) {
            List<Sample> samples = new ArrayList<>(index.samples());
            for (int left = 1 + random.nextInt(4); left > 0; left--) {
                edit(samples, more, random);
            }
            Index updated = update(index, inOrder(samples));
            assertSame(updated, anew(updated.samples()), "edit " + edit);
            index = updated;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void equals_one_that_is_written_anew_where_only_texts_and_cards_were_edited(long seed) {
        Random random = new Random(seed);
        Index index = anew(ofFewYears(new SampleIndex(seed).articles(60 + random.nextInt(100))));
        for (int edit = 0; edit < EDITS; edit++) {
            List<Sample> samples = new ArrayList<>(index.samples());
            for (int left = random.nextInt(4); left > 0; left--) {
                int place = random.nextInt(samples.size());
                Sample other = samples.get(random.nextInt(samples.size()));
                samples.set(place, saying(samples.get(place), other));
            }
            Index revised = revise(index, samples);
            assertSame(revised, anew(samples), "edit " + edit);
            index = revised;
        }
    }

    /** The first one with the card and the text of the other one. */
    private static Sample saying(Sample sample, Sample other) {
        IndexedArticle article = sample.article();
        Fingerprint state = Fingerprint.of((other + article.path()).getBytes());
        return new Sample(
                new IndexedArticle(
                        article.path(), article.moment(), other.article().card(), state),
                other.text());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 100_000})
    void equals_one_that_was_written_in_a_file_where_memory_does_not_suffice(long mostInMemory) {
        List<Sample> samples = new ArrayList<>(new SampleIndex(11).inManyLanguages(60));
        samples.addAll(new SampleIndex(12).articles(40));
        samples = inOrder(samples);

        assertSame(anew(samples, mostInMemory), anew(samples), "in parts");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void few_files_change_with_one_article() {
        List<Sample> samples = new SampleIndex(7).articles(400);
        Index index = anew(samples);
        List<Sample> edited = new ArrayList<>(samples);
        edited.set(40, withText(edited.get(40), edited.get(40).text().body() + " onemoreword"));

        Index updated = update(index, edited);

        assertSame(updated, anew(edited), "one edit");
        assertThat(updated.written()).isLessThan(updated.files().size() / 2);
    }

    @Test
    void a_damaged_file_is_told_not_merged() {
        List<Sample> samples = new SampleIndex(8).articles(30);
        Index index = anew(samples);
        index.files()
                .replaceAll((path, bytes) -> path.endsWith(".bin") ? Arrays.copyOf(bytes, bytes.length / 3) : bytes);
        List<Sample> edited = new ArrayList<>(samples);
        edited.set(3, withText(edited.get(3), "another text"));

        assertThatThrownBy(() -> update(index, edited)).isInstanceOf(DamagedIndexException.class);
    }

    @Test
    void another_earlier_text_than_the_one_that_was_indexed_is_told_not_merged() {
        List<Sample> samples = new SampleIndex(9).articles(30);
        Index index = anew(samples);
        List<Sample> forged = new ArrayList<>(samples);
        forged.set(3, new Sample(samples.get(3).article(), samples.get(4).text()));
        List<Sample> edited = new ArrayList<>(samples);
        edited.set(3, withText(edited.get(3), "another text"));

        assertThatThrownBy(() -> update(new Index(forged, index.files(), index.state(), 0), edited))
                .isInstanceOf(DamagedIndexException.class);
    }

    @Test
    void a_state_is_read_as_it_was_written_and_a_damaged_one_is_told() {
        byte[] bytes = bytes(anew(new SampleIndex(10).articles(20)).state());

        assertThat(bytes(IndexState.read(new Bytes(bytes)))).isEqualTo(bytes);
        for (int length = 0; length < bytes.length; length += 97) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> IndexState.read(new Bytes(part))).isInstanceOf(DamagedIndexException.class);
        }
    }

    private static byte[] bytes(IndexState state) {
        ByteWriter out = new ByteWriter();
        state.write(out);
        return out.toBytes();
    }

    private static List<Sample> ofFewYears(List<Sample> samples) {
        return inOrder(samples.stream()
                .map(sample -> {
                    Moment moment = sample.article().moment();
                    return with(
                            sample,
                            sample.article().path(),
                            new Moment(2000 + moment.year() % 4, moment.part()),
                            sample.text());
                })
                .toList());
    }

    private void edit(List<Sample> samples, List<Sample> more, Random random) {
        int place = random.nextInt(samples.size());
        Sample sample = samples.get(place);
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                if (!more.isEmpty()) {
                    Sample added = more.remove(random.nextInt(more.size()));
                    samples.add(with(
                            added,
                            "added/" + more.size() + ".html",
                            added.article().moment(),
                            added.text()));
                }
            }
            case 2, 3 -> samples.remove(place);
            case 4 -> samples.set(place, withText(sample, sample.text().body() + " rarely ever seen " + place));
            case 5 ->
                samples.set(
                        place,
                        withText(
                                sample,
                                samples.get(random.nextInt(samples.size()))
                                        .text()
                                        .body()));
            case 6 ->
                samples.set(
                        place,
                        with(
                                sample,
                                sample.article().path(),
                                new Moment(2000 + random.nextInt(5), random.nextLong(1L << 32)),
                                sample.text()));
            default -> {
                int newest = samples.get(samples.size() - 1).article().moment().year();
                if (random.nextBoolean()) {
                    samples.removeIf(one -> one.article().moment().year() == newest);
                } else {
                    samples.set(place, with(sample, sample.article().path(), new Moment(newest + 1, 0), sample.text()));
                }
            }
        }
    }

    private static Sample withText(Sample sample, String body) {
        ArticleText text = sample.text();
        return with(
                sample,
                sample.article().path(),
                sample.article().moment(),
                new ArticleText(text.lang(), text.title(), text.standfirst(), body, text.names()));
    }

    private static Sample with(Sample sample, String path, Moment moment, ArticleText text) {
        Fingerprint state = Fingerprint.of((text + path).getBytes());
        return new Sample(new IndexedArticle(path, moment, sample.article().card(), state), text);
    }

    private static List<Sample> inOrder(List<Sample> samples) {
        return samples.stream()
                .sorted(Comparator.comparingInt(
                                (Sample sample) -> sample.article().moment().year())
                        .thenComparingLong(sample -> sample.article().moment().part())
                        .thenComparing(sample -> sample.article().path()))
                .toList();
    }

    private static void assertSame(Index one, Index other, String when) {
        assertThat(one.files().keySet()).as(when).isEqualTo(other.files().keySet());
        one.files()
                .forEach((path, bytes) -> assertThat(
                                Arrays.equals(bytes, other.files().get(path)))
                        .as(when + ": " + path)
                        .isTrue());
    }

    private Index anew(List<Sample> samples) {
        return anew(samples, Long.MAX_VALUE);
    }

    private Index anew(List<Sample> samples, long mostInMemory) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map<String, Sample> byPath = byPath(samples);
        IndexState state = new IndexWriter(files::put, folder.resolve("runs"), mostInMemory)
                .write(
                        samples.stream().map(Sample::article).toList(),
                        some -> some.stream()
                                .map(article -> terms(byPath.get(article.path())))
                                .toList(),
                        analyzer.stopWords(List.of("en")));
        return new Index(samples, files, state, files.size());
    }

    private Index update(Index before, List<Sample> samples) {
        Changed changed = new Changed(before.files());
        Map<String, Sample> old = byPath(before.samples());
        Map<String, Sample> now = byPath(samples);
        IndexState state = new IndexUpdate(
                        IndexState.read(new Bytes(bytes(before.state()))),
                        changed,
                        some -> some.stream()
                                .map(article -> terms(now.get(article.path())))
                                .toList(),
                        some -> some.stream().map(path -> terms(old.get(path))).toList(),
                        folder.resolve("runs"))
                .write(samples.stream().map(Sample::article).toList(), analyzer.stopWords(List.of("en")));
        return new Index(samples, changed.files, state, changed.written);
    }

    private Index revise(Index before, List<Sample> samples) {
        Changed changed = new Changed(before.files());
        Map<String, Sample> old = byPath(before.samples());
        Map<String, Sample> now = byPath(samples);
        Map<String, Revised> revised = new HashMap<>();
        now.forEach((path, sample) -> {
            if (!sample.article().state().equals(old.get(path).article().state())) {
                revised.put(path, new Revised(sample.article().state(), terms(old.get(path)), terms(sample)));
            }
        });
        IndexState state = new IndexRevision(IndexState.read(new Bytes(bytes(before.state()))), changed)
                .write(
                        revised,
                        paths -> paths.stream()
                                .map(path -> now.get(path).article().card().get())
                                .toList());
        return new Index(samples, changed.files, state, changed.written);
    }

    /** The files of an index while another one is made of it. */
    private static final class Changed implements IndexChanges {

        private final SortedMap<String, byte[]> before;
        private final SortedMap<String, byte[]> files = new TreeMap<>();
        private int written;

        Changed(SortedMap<String, byte[]> before) {
            this.before = before;
        }

        @Override
        public byte[] read(String path) {
            return before.get(path);
        }

        @Override
        public void keep(String path) {
            files.put(path, before.get(path));
        }

        @Override
        public void put(String path, byte[] bytes) {
            files.put(path, bytes);
            written++;
        }
    }

    private static Map<String, Sample> byPath(List<Sample> samples) {
        Map<String, Sample> byPath = new HashMap<>();
        samples.forEach(sample -> byPath.put(sample.article().path(), sample));
        return byPath;
    }

    private ArticleTerms terms(Sample sample) {
        return analyzed.computeIfAbsent(
                Fingerprint.of(sample.text().toString().getBytes()), text -> analyzer.analyze(sample.text()));
    }
}
