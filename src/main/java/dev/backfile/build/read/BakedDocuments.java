package dev.backfile.build.read;

import dev.backfile.build.ledger.Engine;
import dev.backfile.cache.LastBake;
import dev.backfile.cache.record.BakeFingerprints;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.cache.record.SourceRecord.Included;
import dev.backfile.config.Settings;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.incremental.FileStamps;
import dev.backfile.parallel.Threads;
import dev.backfile.source.FileState;
import dev.backfile.source.IncludedFile;
import dev.backfile.source.ProfileEntry;
import dev.backfile.source.SourceFile;
import dev.backfile.source.frontmatter.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The documents of a bake: those that are as they were are remembered, the others are read. */
public final class BakedDocuments {

    private final Path site;
    private final Settings settings;
    private final LastBake lastBake;
    private final FileStamps stamps;
    private final DocumentReading reading;
    private final boolean sameReading;
    private final boolean sameSettings;
    private final boolean sameAsciidoc;

    /**
     * The documents of one bake.
     *
     * @param lastBake what is remembered
     * @param stamps which files are believed to be as they were
     * @param reading reads the others
     */
    public BakedDocuments(Path site, Settings settings, LastBake lastBake, FileStamps stamps, DocumentReading reading) {
        this.site = site;
        this.settings = settings;
        this.lastBake = lastBake;
        this.stamps = stamps;
        this.reading = reading;
        Optional<BakeFingerprints> last =
                lastBake.fingerprints().filter(known -> known.reading().equals(settings.ofReading()));
        this.sameReading = last.isPresent();
        Fingerprint all = Fingerprint.of(settings);
        this.sameSettings = last.filter(known -> known.settings().equals(all)).isPresent();
        this.sameAsciidoc = sameSettings
                && last.filter(known -> known.asciidoc().equals(Engine.ofAsciidoc()))
                        .isPresent();
    }

    /**
     * What is known of a document.
     *
     * @param record what it reads to
     * @param parsed whether it had to be parsed
     */
    public record Document(SourceRecord record, boolean parsed) {}

    /**
     * The documents of some files, in their order.
     *
     * @param step is told how many more are known
     */
    public List<Document> of(List<SourceFile> files, Threads threads, LongConsumer step) {
        return threads.map(files, file -> {
            Document document = of(file);
            step.accept(1);
            return document;
        });
    }

    private Document of(SourceFile file) {
        Optional<SourceRecord> known = known(file);
        return isAsItWas(file, known) ? remembered(known) : document(file, known, reading.read(file, contentOf(known)));
    }

    private static Document remembered(Optional<SourceRecord> known) {
        return new Document(known.orElseThrow(), false);
    }

    /**
     * The same, where others read what must be read.
     *
     * @throws UncheckedIOException if they cannot
     */
    public List<Document> of(List<SourceFile> files, Threads threads, LongConsumer step, DistantReading others) {
        List<Optional<SourceRecord>> known = threads.map(files, this::known);
        List<DistantReading.Unread> unread = new ArrayList<>();
        for (int index = 0; index < files.size(); index++) {
            SourceFile file = files.get(index);
            if (!isAsItWas(file, known.get(index))) {
                unread.add(new DistantReading.Unread(file, contentOf(known.get(index))));
            }
        }
        step.accept((long) files.size() - unread.size());
        Map<String, SourceRecord> read;
        try {
            read = others.read(unread, step);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        List<Document> documents = new ArrayList<>(files.size());
        for (int index = 0; index < files.size(); index++) {
            SourceFile file = files.get(index);
            Optional<SourceRecord> before = known.get(index);
            documents.add(
                    isAsItWas(file, before)
                            ? remembered(before)
                            : document(file, before, Optional.ofNullable(read.get(file.path()))));
        }
        return documents;
    }

    /** A profile that stands in a file of data. */
    public SourceRecord of(ProfileEntry entry) {
        return Optional.ofNullable(lastBake.sources().get(entry.path()))
                .filter(known -> sameSettings && known.stamp().content().equals(entry.content()))
                .orElseGet(() -> reading.read(entry));
    }

    /** What was read of a document, as far as it holds if its bytes are the same. */
    private Optional<SourceRecord> known(SourceFile file) {
        SourceRecord record = sameReading && (sameAsciidoc || !isAsciidoc(file))
                ? lastBake.sources().get(file.path())
                : null;
        boolean holds = record != null
                && (record.included().isEmpty() || record.included().stream().allMatch(this::isUnchanged));
        return holds ? Optional.of(record) : Optional.empty();
    }

    private boolean isAsItWas(SourceFile file, Optional<SourceRecord> known) {
        return known.isPresent() && stamps.isUnchanged(file.state(), known.get().stamp());
    }

    private static Document document(SourceFile file, Optional<SourceRecord> known, Optional<SourceRecord> read) {
        return read.map(record -> new Document(record, true)).orElseGet(() -> {
            SourceRecord same = known.orElseThrow();
            return new Document(
                    same.withStamp(same.stamp().withLook(file.state().digest())), false);
        });
    }

    private static Optional<Fingerprint> contentOf(Optional<SourceRecord> known) {
        return known.map(record -> record.stamp().content());
    }

    /** Whether all settings, and Asciidoctor, have a say in what a document reads to. */
    private boolean isAsciidoc(SourceFile file) {
        return Language.of(file.path(), settings.habits().sources())
                .filter(language -> language == Language.ASCIIDOC)
                .isPresent();
    }

    /** Whether a file that a document includes is what it was, or is still not there. */
    private boolean isUnchanged(Included included) {
        Path file = site.resolve(included.path());
        try {
            if (!IncludedFile.isOfSite(site, file)) {
                return included.look() == FileStamp.NO_LOOK;
            }
            FileState now = FileState.of(file);
            return stamps.isUnchanged(now, new FileStamp(now.size(), included.look(), included.content()))
                    || Fingerprint.of(file).equals(included.content());
        } catch (IOException gone) {
            return included.look() == FileStamp.NO_LOOK;
        }
    }
}
