package dev.backfile.build.search;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Publication;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.Settings;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.incremental.FileStamps;
import dev.backfile.output.Destination;
import dev.backfile.output.Staging;
import dev.backfile.page.path.Addresses;
import dev.backfile.parallel.Threads;
import dev.backfile.search.bytes.DamagedIndexException;
import dev.backfile.search.index.IndexState;
import dev.backfile.search.index.IndexUpdate;
import dev.backfile.search.index.IndexWriter;
import dev.backfile.search.index.IndexedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/** After copying: the index in which readers search lands in the staging folder, unless it is there already. */
public final class SearchStage {

    private final Optional<Revision> revision;
    private final Files files;
    private final Threads threads;
    private final SearchedTexts texts;

    /**
     * The stage.
     *
     * @param site what is searched
     * @param files where its files are
     * @param threads the threads
     */
    public SearchStage(Site site, Files files, Threads threads) {
        this.revision = site.revision();
        this.files = files;
        this.threads = threads;
        this.texts = new SearchedTexts(site, files.ledger());
    }

    /**
     * What is searched.
     *
     * @param settings the settings
     * @param archive the archive
     * @param addresses the addresses of its documents
     * @param publication who is published
     * @param sources what is remembered of the sources, texts included
     * @param revision how far it is what it was at the last bake, if only texts changed since
     */
    public record Site(
            Settings settings,
            Archive archive,
            Addresses addresses,
            Publication publication,
            Collection<SourceRecord> sources,
            Optional<Revision> revision) {}

    /** An archive that is what it was at the last bake, but for what some of its documents say. */
    public interface Revision {

        /** The paths of the sources that are not what they were. */
        Set<String> changed();

        /** The documents of some sources; those that are not live are left out. */
        List<Article> documents(Set<String> paths);
    }

    /**
     * Where the files of the index are.
     *
     * @param ledger remembers the last bake
     * @param destination the destination
     * @param stamps which of its files are believed to be as they were
     * @param staging takes new ones
     * @param taken the paths of other outputs, which the index gives way to
     */
    public record Files(Ledger ledger, Destination destination, FileStamps stamps, Staging staging, Set<String> taken) {

        /** What was remembered of a file of the index, if it stands where it should. */
        Optional<CopyRecord> inPlace(CopyRecord record) {
            try {
                OptionalLong look = stamps.inPlace(
                        destination, record.path(), record.stamp().withLook(record.look()));
                return look.isPresent() ? Optional.of(record.withLook(look.getAsLong())) : Optional.empty();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Writes the files, and gives what is to be remembered of them. */
    public List<CopyRecord> write() {
        IndexFilesOfBake output = new IndexFilesOfBake(files);
        return revision.filter(reuse -> reuse.changed().isEmpty())
                .flatMap(same -> output.allKept())
                .orElseGet(() -> write(output));
    }

    private List<CopyRecord> write(IndexFilesOfBake output) {
        Optional<RememberedIndex> before = remembered(output);
        RememberedIndex now = revision.flatMap(reuse -> before.flatMap(index -> revised(index, reuse, output)))
                .orElseGet(() -> written(before, output));
        ByteWriter memory = now.written();
        String mark = output.mark(memory.fingerprint());
        if (before.isEmpty() || !output.lastMark().equals(Optional.of(mark))) {
            files.ledger().searchMemory().write(mark, memory);
        }
        return output.finish(mark);
    }

    /** Makes the index of the last one where only texts changed, unless that is not what was written. */
    private Optional<RememberedIndex> revised(RememberedIndex before, Revision reuse, IndexFilesOfBake output) {
        return unlessDamaged(output, () -> new RevisedIndex(texts, threads, output).write(before, reuse));
    }

    private static <T> Optional<T> unlessDamaged(IndexFilesOfBake output, Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (DamagedIndexException | DamagedLedgerException damage) {
            output.forget();
            return Optional.empty();
        }
    }

    private RememberedIndex written(Optional<RememberedIndex> before, IndexFilesOfBake output) {
        List<IndexedArticle> articles = texts.articles(threads);
        List<Boolean> found = threads.map(
                articles,
                article ->
                        before.flatMap(index -> index.isFound(article)).orElseGet(() -> texts.isFoundByWish(article)));
        List<IndexedArticle> wanted = new ArrayList<>();
        Map<String, Fingerprint> hidden = new HashMap<>();
        for (int index = 0; index < found.size(); index++) {
            if (found.get(index)) {
                wanted.add(articles.get(index));
            } else {
                hidden.put(articles.get(index).path(), articles.get(index).state());
            }
        }
        IndexState state = before.flatMap(index -> updated(index, wanted, output))
                .orElseGet(() -> new IndexWriter(
                                output::put, files.ledger().searchMemory().scratch())
                        .write(wanted, some -> threads.map(some, texts::terms), texts.stopWords(wanted)));
        return new RememberedIndex(state, FoundNames.of(state, texts::found), hidden);
    }

    private Optional<RememberedIndex> remembered(IndexFilesOfBake output) {
        try {
            return output.lastMark()
                    .flatMap(files.ledger().searchMemory()::read)
                    .map(RememberedIndex::read);
        } catch (DamagedIndexException | DamagedLedgerException otherVersion) {
            return Optional.empty();
        }
    }

    /** Makes the index of the last one, unless that is not what was written. */
    private Optional<IndexState> updated(RememberedIndex before, List<IndexedArticle> wanted, IndexFilesOfBake output) {
        return unlessDamaged(
                output,
                () -> Optional.of(new IndexUpdate(
                                before.state(),
                                output,
                                some -> threads.map(some, texts::terms),
                                some -> threads.map(some, path -> texts.earlierTerms(path, before)),
                                files.ledger().searchMemory().scratch())
                        .write(wanted, texts.stopWords(wanted))));
    }
}
