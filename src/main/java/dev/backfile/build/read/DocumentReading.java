package dev.backfile.build.read;

import dev.backfile.cache.TextKeeper;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.cache.record.SourceRecord.Included;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.source.ArticleReader;
import dev.backfile.source.ProfileEntry;
import dev.backfile.source.ReadArticle;
import dev.backfile.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Reads documents to what is remembered of them. Safe for use by many threads. */
public final class DocumentReading {

    private static final long LARGEST_TEXT = 16L << 20;

    private final ArticleReader reader;
    private final TextKeeper keeper;

    /**
     * A reading of the documents of one site.
     *
     * @param reader reads each of them
     * @param keeper keeps their cards and texts
     */
    public DocumentReading(ArticleReader reader, TextKeeper keeper) {
        this.reader = reader;
        this.keeper = keeper;
    }

    /**
     * Reads a document.
     *
     * @param known the fingerprint of its bytes when it was read before, if what was read then still holds for these bytes
     * @return empty if they are the same
     */
    public Optional<SourceRecord> read(SourceFile file, Optional<Fingerprint> known) {
        byte[] bytes;
        long look = file.state().digest();
        try {
            bytes = file.size() > LARGEST_TEXT ? new byte[0] : Files.readAllBytes(file.file());
        } catch (IOException failure) {
            return Optional.of(unread(file));
        }
        if (file.size() > LARGEST_TEXT) {
            return Optional.of(unread(file));
        }
        Fingerprint content = Fingerprint.of(bytes);
        return known.filter(content::equals).isPresent()
                ? Optional.empty()
                : Optional.of(remember(
                        file.path(), new FileStamp(bytes.length, look, content), reader.read(file.path(), bytes)));
    }

    private SourceRecord unread(SourceFile file) {
        return remember(file.path(), FileStamp.ofBytes(file.size(), Fingerprint.NONE), reader.read(file));
    }

    /** Reads a profile that stands in a file of data. */
    public SourceRecord read(ProfileEntry entry) {
        return remember(entry.path(), FileStamp.ofBytes(0, entry.content()), reader.read(entry));
    }

    private SourceRecord remember(String path, FileStamp stamp, ReadArticle read) {
        return new SourceRecord(
                path,
                stamp,
                read.article().map(keeper::keep),
                keeper.keep(read.body()),
                read.diagnostics(),
                read.named(),
                read.included().stream()
                        .map(one -> new Included(one.path(), one.look(), one.content()))
                        .toList());
    }
}
